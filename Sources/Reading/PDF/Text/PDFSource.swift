import ReadResult

/// The pages of a PDF as poppler shows them.
struct PDFSource: ~Copyable, PageSource {
  private let document: PopplerDocument
  private let drawings: [PDFDrawings]
  private let pixelsMax: Int

  /// Pictures of a page that are searched for codes.
  private static let picturesMax = 12
  /// Points that a code measures at least: 6 mm.
  private static let codeMin = 17.0
  /// Points around a picture that are drawn with it: a code needs a white margin.
  private static let margin = 8.0
  /// The share of a page, in percent, from which a picture is a scan of it or its letter paper.
  private static let paperMin = 60.0
  /// Filled rectangles, lines and curves of a page from which there can be a QR code among them.
  private static let piecesMin = 400

  /// Nil where poppler can't open it; `drawings` are those of the first pages.
  init?(_ bytes: [UInt8], drawings: [PDFDrawings], pixelsMax: Int) {
    guard let document = PopplerDocument(bytes) else { return nil }
    self.document = document
    self.drawings = drawings
    self.pixelsMax = pixelsMax
  }

  var pageCount: Int { document.pageCount }

  func layer(ofPage number: Int, wordsMax: Int) -> PageText? {
    PDFText.page(number, of: document, wordsMax: wordsMax)
  }

  func picture(ofPage number: Int) -> PagePicture? {
    document.picture(
      ofPage: number, resolution: PagePicture.usualResolution, pixelsMax: pixelsMax)
  }

  func isScan(_ page: PageText) -> Bool {
    if page.words.isEmpty { return true }
    guard let drawings = drawings(ofPage: page.number), drawings.hasPictures,
      drawings.hasHiddenWords
    else { return false }
    return pictures(onPage: page.number).contains(where: \.isPaper)
  }

  private func pictures(onPage number: Int) -> [(place: PageRectangle, isPaper: Bool)] {
    guard let size = document.size(ofPage: number) else { return [] }
    return document.pictures(onPage: number, most: Self.picturesMax).map { place in
      let area = (place.right - place.left) * (place.bottom - place.top)
      return (place, area * 100 > size.width * size.height * Self.paperMin)
    }
  }

  /// Only what can be a code is drawn: pictures one by one, the page where it is full of drawings.
  func codes(onPage number: Int, by search: borrowing CodeSearch) -> [PageCode] {
    guard let drawings = drawings(ofPage: number) else { return [] }
    if drawings.pieces >= Self.piecesMin {
      guard let picture = drawnPage(number) else { return [] }
      return search.codes(of: picture, page: number)
    }
    guard drawings.hasPictures else { return [] }
    return pictures(onPage: number).filter { !$0.isPaper }.flatMap {
      codes(in: $0.place, onPage: number, by: search)
    }
  }

  private func codes(
    in place: PageRectangle, onPage number: Int, by search: borrowing CodeSearch
  ) -> [PageCode] {
    guard max(place.right - place.left, place.bottom - place.top) >= Self.codeMin else {
      return []
    }
    let part = PageRectangle(
      left: place.left - Self.margin, top: place.top - Self.margin,
      right: place.right + Self.margin, bottom: place.bottom + Self.margin)
    guard
      let picture = document.picture(
        ofPage: number, in: part, resolution: PagePicture.usualResolution,
        pixelsMax: min(pixelsMax, CodeSearch.pixelsMax))
    else { return [] }
    return search.codes(of: picture, page: number).map { code in
      var code = code
      code.box = code.box.moved(right: Int(part.left * 10), down: Int(part.top * 10))
      return code
    }
  }

  private func drawnPage(_ number: Int) -> PagePicture? {
    document.picture(
      ofPage: number, resolution: CodeSearch.resolution,
      pixelsMax: min(pixelsMax, CodeSearch.pixelsMax))
  }

  private func drawings(ofPage number: Int) -> PDFDrawings? {
    drawings.indices.contains(number - 1) ? drawings[number - 1] : nil
  }
}
