import ReadResult

/// A file embedded in a PDF.
struct PDFEmbeddedFile {
  /// The declared name; nil where there is none.
  var name: String?
  var declaredType: String?
  /// How it relates to the document: Alternative, Data, Source, Supplement, Unspecified.
  var relationship: String?
  /// Whether the catalogue's `/AF` array names it.
  var isAssociated = false
  /// Whether the name tree names it.
  var isInNameTree = false
  /// Its stream in the open PDF.
  var stream: PDFObject
}

/// The files embedded in a PDF: by the name tree, the catalogue's `/AF` array and annotations.
///
/// A stream that is named in several of these places counts once.
struct PDFEmbeddedFiles {
  private(set) var files: [PDFEmbeddedFile] = []
  /// The names of files that are announced, but whose bytes are nowhere in the document.
  private(set) var missing: [String] = []

  /// How deep the name tree may be; each level can hold hundreds of names.
  static let treeDepth = 32

  /// Where in ``files`` a stream is.
  private var places: [PDFObject.Identity: Int] = [:]
  private let limit: Int

  /// Where a file is named.
  private enum Origin {
    case nameTree(key: String?)
    case association
    case annotation
  }

  init(
    of file: borrowing PDFFile, pages: [PDFObject], limits: ReadingLimits
  ) throws(ReadFailure) {
    limit = limits.parts
    let catalogue = file.catalogue
    try addNameTree(file.value(at: "/Names", "/EmbeddedFiles", of: catalogue), of: file)
    for specification in file.items(of: file.value("/AF", of: catalogue), limit: limit + 1) {
      try add(specification, from: .association, of: file)
    }
    for page in pages {
      for annotation in file.items(of: file.value("/Annots", of: page), limit: limit)
      where file.name(file.value("/Subtype", of: annotation)) == "FileAttachment" {
        try addIfPresent(file.value("/FS", of: annotation), of: file)
      }
    }
  }

  private mutating func addNameTree(
    _ root: PDFObject?, of file: borrowing PDFFile
  ) throws(ReadFailure) {
    guard let root else { return }
    var visited: Set<PDFObject.Identity> = []
    var pending = [(node: root, depth: 0)]
    while let (node, depth) = pending.popLast() {
      if let identity = file.identity(of: node), !visited.insert(identity).inserted { continue }
      let names = file.items(of: file.value("/Names", of: node), limit: 2 * limit + 2)
      for (key, specification) in zip(names, names.dropFirst())
      where file.kind(of: specification) == .dictionary {
        try add(specification, from: .nameTree(key: file.text(key)), of: file)
      }
      guard depth < Self.treeDepth, pending.count <= limit else { throw tooMany }
      let kids = file.items(of: file.value("/Kids", of: node), limit: limit + 1)
      pending.append(contentsOf: kids.reversed().map { ($0, depth + 1) })
    }
  }

  private mutating func addIfPresent(
    _ specification: PDFObject?, of file: borrowing PDFFile
  ) throws(ReadFailure) {
    if let specification { try add(specification, from: .annotation, of: file) }
  }

  private mutating func add(
    _ specification: PDFObject, from origin: Origin, of file: borrowing PDFFile
  ) throws(ReadFailure) {
    guard let embedded = file.value("/EF", of: specification) else { return }
    guard files.count + missing.count < limit else { throw tooMany }
    var key: String?
    if case .nameTree(let name) = origin { key = name }
    let declared = file.text(file.firstValue(["/UF", "/F", "/Unix", "/DOS"], of: specification))
    guard let stream = file.firstValue(["/UF", "/F", "/Unix", "/Mac", "/DOS"], of: embedded),
      file.kind(of: stream) == .stream, let identity = file.identity(of: stream)
    else {
      missing.append(declared ?? key ?? "a file without a name")
      return
    }
    let place = places[identity] ?? files.count
    if place == files.count {
      places[identity] = place
      files.append(
        PDFEmbeddedFile(
          name: declared ?? key, declaredType: file.name(file.value("/Subtype", of: stream)),
          stream: stream))
    }
    note(
      origin, at: place, relationship: file.name(file.value("/AFRelationship", of: specification)))
  }

  /// Takes down where else a file is named; what is said of it first counts.
  private mutating func note(_ origin: Origin, at place: Int, relationship: String?) {
    files[place].relationship = files[place].relationship ?? relationship
    switch origin {
    case .nameTree: files[place].isInNameTree = true
    case .association: files[place].isAssociated = true
    case .annotation: break
    }
  }

  private var tooMany: ReadFailure { ReadFailure(.limitExceeded, "more than \(limit) attachments") }
}
