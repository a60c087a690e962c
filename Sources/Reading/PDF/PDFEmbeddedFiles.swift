import ReadResult

/// A file embedded in a PDF.
struct PDFEmbeddedFile {
  /// The declared name; nil where there is none.
  var name: String?
  var declaredType: String?
  /// How it relates to the document: Alternative, Data, Source, Supplement, Unspecified.
  var relationship: String?
  /// Its stream in the open PDF.
  var stream: PDFObject
}

/// The files embedded in a PDF: by the name tree, the catalogue's `/AF` array and annotations.
///
/// A stream that is named in several of these places counts once.
struct PDFEmbeddedFiles {
  private(set) var files: [PDFEmbeddedFile] = []

  /// How deep the name tree may be; each level can hold hundreds of names.
  static let treeDepth = 32

  private var streams: Set<PDFObject.Identity> = []
  private let limit: Int

  init(
    of file: borrowing PDFFile, pages: [PDFObject], limits: ReadingLimits
  ) throws(ReadFailure) {
    limit = limits.parts
    let catalogue = file.catalogue
    try addNameTree(file.value(at: "/Names", "/EmbeddedFiles", of: catalogue), of: file)
    for specification in file.items(of: file.value("/AF", of: catalogue), limit: limit + 1) {
      try add(specification, key: nil, of: file)
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
        try add(specification, key: file.text(key), of: file)
      }
      guard depth < Self.treeDepth, pending.count <= limit else { throw tooMany }
      let kids = file.items(of: file.value("/Kids", of: node), limit: limit + 1)
      pending.append(contentsOf: kids.reversed().map { ($0, depth + 1) })
    }
  }

  private mutating func addIfPresent(
    _ specification: PDFObject?, of file: borrowing PDFFile
  ) throws(ReadFailure) {
    if let specification { try add(specification, key: nil, of: file) }
  }

  private mutating func add(
    _ specification: PDFObject, key: String?, of file: borrowing PDFFile
  ) throws(ReadFailure) {
    let embedded = file.value("/EF", of: specification)
    guard let stream = file.firstValue(["/UF", "/F", "/Unix", "/Mac", "/DOS"], of: embedded),
      file.kind(of: stream) == .stream, let identity = file.identity(of: stream),
      streams.insert(identity).inserted
    else { return }
    guard files.count < limit else { throw tooMany }
    let declared = file.text(file.firstValue(["/UF", "/F", "/Unix", "/DOS"], of: specification))
    files.append(
      PDFEmbeddedFile(
        name: declared ?? key,
        declaredType: file.name(file.value("/Subtype", of: stream)),
        relationship: file.name(file.value("/AFRelationship", of: specification)),
        stream: stream))
  }

  private var tooMany: ReadFailure { ReadFailure(.limitExceeded, "more than \(limit) attachments") }
}
