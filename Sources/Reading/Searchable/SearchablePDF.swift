import ReadResult

/// Makes a PDF that looks as a scan and can be searched: the words that were recognised stand
/// unseen where they stand in the picture (B5).
///
/// Of a PDF all that is in it stays as it is; of a picture file the data become those of pages,
/// unchanged where a PDF can hold them. Pages that lie on their side or head are shown upright.
/// Words that the file had before stay as well, also where they were no text.
struct SearchablePDF: ~Copyable {
  private let limits: ReadingLimits
  private let isLate: () -> Bool

  /// The PDF of a document of which pages were recognised; `turns` says how these were turned.
  ///
  /// Throws where a limit is crossed and where the file's pages can't be had.
  static func make(
    of bytes: [UInt8], type: ContentType, pages: [PageText], turns: [Int: PageTurn],
    limits: ReadingLimits, clock: @escaping () -> ContinuousClock.Instant = { .now }
  ) throws(ReadFailure) -> [UInt8] {
    guard bytes.count <= limits.searchableBytes else { throw tooLarge(limits) }
    let deadline = clock() + .seconds(limits.searchableSeconds)
    let maker = SearchablePDF(limits: limits) { clock() >= deadline }
    let file =
      type == .pdf ? try PDFFile.open(bytes) : try maker.file(ofPictures: bytes, type: type)
    try maker.add(pages.filter { $0.origin == .ocr && !$0.words.isEmpty }, turns, to: file)
    try DigitalSignatures.remove(from: file)
    // Pictures of 16 bits came with 1.5.
    let result = try file.written(version: type == .pdf ? nil : "1.5")
    guard result.count <= limits.searchableBytes else { throw tooLarge(limits) }
    return result
  }

  private init(limits: ReadingLimits, isLate: @escaping () -> Bool) {
    self.limits = limits
    self.isLate = isLate
  }

  private static func tooLarge(_ limits: ReadingLimits) -> ReadFailure {
    ReadFailure(.limitExceeded, "more than \(limits.searchableBytes) bytes")
  }
}

// MARK: - Pages of pictures

extension SearchablePDF {
  private static let pictureName = "/Scan"

  private borrowing func file(
    ofPictures bytes: [UInt8], type: ContentType
  ) throws(ReadFailure) -> PDFFile {
    let pictures = try PictureFile(bytes, type: type, limits: limits)
    let file = try PDFFile.empty()
    var size = 0
    for number in 1...pictures.pageCount {
      guard !isLate() else {
        throw ReadFailure(.limitExceeded, "more than \(limits.searchableSeconds) seconds")
      }
      guard let picture = pictures.picture(ofPage: number) else {
        throw ReadFailure(.damaged, "the picture of page \(number) can't be taken over")
      }
      size += picture.data.count
      guard size <= limits.searchableBytes else { throw Self.tooLarge(limits) }
      try add(picture, to: file)
    }
    return file
  }

  private borrowing func add(
    _ picture: PDFPicture, to file: borrowing PDFFile
  ) throws(ReadFailure) {
    let page = file.indirect(try file.object(parsing: picture.page))
    let pictures = file.copy(of: nil)
    file.set(
      Self.pictureName, of: pictures, to: try file.stream(picture.data, picture.dictionary))
    let resources = file.copy(of: nil)
    file.set("/XObject", of: resources, to: pictures)
    file.set("/Resources", of: page, to: resources)
    file.set(
      "/Contents", of: page,
      to: try file.stream(picture.operators(drawing: Self.pictureName), "<< >>"))
    try file.append(page: page)
  }
}

// MARK: - Words

extension SearchablePDF {
  private borrowing func add(
    _ texts: [PageText], _ turns: [Int: PageTurn], to file: borrowing PDFFile
  ) throws(ReadFailure) {
    try file.pushInheritedAttributes()
    var font = HiddenFont()
    var layers: [Layer] = []
    for text in texts {
      let page = try file.page(text.number)
      let turn = turns[text.number] ?? PageTurn()
      if turn.quarters != 0 { try file.turn(page, quarters: turn.quarters) }
      guard let frame = PageFrame(of: page, in: file) else { continue }
      let matrix = frame.matrix(forSize: (text.width, text.height), slant: turn.slant)
      let name = Self.freeFontName(on: page, in: file)
      let layer = HiddenText(of: text, matrix: matrix, name: name, font: &font)
      layers.append(Layer(page: page, fontName: name, operators: layer.operators))
    }
    guard !layers.isEmpty else { throw ReadFailure(.damaged, "no page that shows anything") }
    let object = try font.object(in: file)
    for layer in layers { try add(layer, object, to: file) }
  }

  private struct Layer {
    let page: PDFObject
    let fontName: String
    let operators: String
  }

  /// Puts words before what the page draws: whatever state that leaves is of no matter to them.
  private borrowing func add(
    _ layer: Layer, _ font: PDFObject, to file: borrowing PDFFile
  ) throws(ReadFailure) {
    let contents = try file.object(parsing: "[]")
    file.append(
      try file.stream(
        Deflater.deflate(Array(layer.operators.utf8)), "<< /Filter /FlateDecode >>"),
      to: contents)
    let present = file.value("/Contents", of: layer.page)
    for stream in file.items(of: present, limit: .max) { file.append(stream, to: contents) }
    file.set("/Contents", of: layer.page, to: contents)
    // Other pages may have the same dictionaries.
    let resources = file.copy(of: file.value("/Resources", of: layer.page))
    let fonts = file.copy(of: file.value("/Font", of: resources))
    file.set(layer.fontName, of: fonts, to: font)
    file.set("/Font", of: resources, to: fonts)
    file.set("/Resources", of: layer.page, to: resources)
    if let problem = file.takeError() { throw problem.failure }
  }

  private static func freeFontName(on page: PDFObject, in file: borrowing PDFFile) -> String {
    let taken = Set(file.keys(of: file.value(at: "/Resources", "/Font", of: page)))
    return (0...taken.count).lazy.map { "/RohrpostWords\($0)" }.first { !taken.contains($0) } ?? ""
  }
}
