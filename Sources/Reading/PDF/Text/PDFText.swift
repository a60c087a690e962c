import ReadResult

/// The words that a PDF shows.
enum PDFText {
  /// The words of a page, at most so many; nil where there is no such page.
  ///
  /// A page without a legible text layer, such as a scan, has none.
  static func page(
    _ number: Int, of document: borrowing PopplerDocument, wordsMax: Int
  ) -> PageText? {
    document.withCharacters(ofPage: number) { size, text, places in
      var builder = WordBuilder(wordsMax: wordsMax)
      for (scalar, place) in zip(text.unicodeScalars, places) { builder.add(scalar, at: place) }
      builder.endWord()
      return PageText(
        number: number, width: PageText.Box.tenths(size.width),
        height: PageText.Box.tenths(size.height), origin: .textLayer,
        words: TextLayer.isLegible(builder.words) ? builder.words : [])
    }
  }
}

/// Puts characters together to words and lines.
private struct WordBuilder {
  /// Characters of one word; what is longer is no word that anybody reads.
  private static let lengthMax = 200
  /// The gap between two words, in heights of their line.
  private static let gapMin = 0.2

  private(set) var words: [PageText.Word] = []
  private let wordsMax: Int
  private var text = String.UnicodeScalarView()
  private var box = PageRectangle()
  private var line = 0

  init(wordsMax: Int) { self.wordsMax = wordsMax }

  mutating func add(_ scalar: Unicode.Scalar, at place: PageRectangle) {
    if scalar == "\n" || scalar == "\r" {
      endWord()
      line += 1
    } else if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
      endWord()
    } else {
      if isApart(place) { endWord() }
      guard text.count < Self.lengthMax else { return }
      extend(by: place)
      text.append(scalar)
    }
  }

  /// Whether a character does not touch the word before it: poppler puts no white space between
  /// the columns of a line.
  private func isApart(_ place: PageRectangle) -> Bool {
    guard !text.isEmpty else { return false }
    let distance = max(place.left - box.right, box.left - place.right)
    return distance > Self.gapMin * (box.bottom - box.top)
  }

  private mutating func extend(by place: PageRectangle) {
    guard !text.isEmpty else {
      box = place
      return
    }
    box.left = min(box.left, place.left)
    box.top = min(box.top, place.top)
    box.right = max(box.right, place.right)
    box.bottom = max(box.bottom, place.bottom)
  }

  mutating func endWord() {
    guard !text.isEmpty else { return }
    defer { text = String.UnicodeScalarView() }
    guard words.count < wordsMax else { return }
    words.append(PageText.Word(String(text), PageText.Box(box), line: line))
  }
}

extension PageText.Box {
  /// Places beyond this, 14 km from the corner, are mistakes of a file.
  private static let tenthsMax = 400_000_000.0

  /// Points in tenths of a point.
  fileprivate static func tenths(_ points: Double) -> Int {
    let tenths = points * 10
    return tenths.isFinite ? Int(min(max(tenths.rounded(), -tenthsMax), tenthsMax)) : 0
  }

  fileprivate init(_ rectangle: PageRectangle) {
    self.init(
      left: Self.tenths(rectangle.left), top: Self.tenths(rectangle.top),
      right: Self.tenths(rectangle.right), bottom: Self.tenths(rectangle.bottom))
  }
}
