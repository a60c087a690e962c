import ReadResult

/// The words of a page as operators of a PDF that write them without drawing (PDF 32000-1, 9.3.6).
struct HiddenText {
  /// The operators; they leave the graphics as they find them.
  private(set) var operators = ""

  /// A character that nobody sees is as wide as the font says, before it is stretched.
  private static let advance = Double(GlyphlessFont.advance) / 1000
  private static let descent = Double(-GlyphlessFont.descent) / 1000
  /// The longest space between two words, in heights of the line: more is a gap between columns.
  private static let spaceMax = 1.0

  private let height: Int
  private let space: HiddenString

  /// Writes `page`; `matrix` leads from its lower left corner to the page that gets the words, and
  /// `name` is that of the font there.
  init(of page: PageText, matrix: [Double], name: String, font: inout HiddenFont) {
    height = page.height
    space = font.encoded(" ")
    let numbers = matrix.map { PDFNumber.text($0, decimals: 6) }.joined(separator: " ")
    operators = "q \(numbers) cm\nBT 3 Tr\n"
    for line in page.words.chunked(by: \.line) { write(line, name, &font) }
    operators += "ET Q\n"
  }

  /// Words of a line have one size and stand on one level, so that who copies gets one line.
  private mutating func write(
    _ words: ArraySlice<PageText.Word>, _ name: String, _ font: inout HiddenFont
  ) {
    let band = LineBand(of: words)
    var present: LineBand?
    for (index, word) in zip(words.indices, words) {
      let level = band.holds(word.box) ? band : LineBand(word.box)
      if level != present {
        operators += "\(name) \(level.height) Tf\n"
        present = level
      }
      let string = font.encoded(word.text)
      guard string.count > 0 else { continue }
      let base = Double(height - level.bottom) + Double(level.height) * Self.descent
      operators += "1 0 0 1 \(word.box.left) \(PDFNumber.text(base, decimals: 1)) Tm "
      show(string, width: Double(word.box.width), height: level.height)
      if index + 1 < words.endIndex {
        let gap = Double(words[index + 1].box.left - word.box.right)
        show(space, width: min(gap, Double(level.height) * Self.spaceMax), height: level.height)
      }
      operators += "\n"
    }
  }

  /// Shows a string as wide as it is in the picture.
  private mutating func show(_ string: HiddenString, width: Double, height: Int) {
    let natural = Double(string.count) * Self.advance * Double(height)
    let percent = max(width, 1) * 100 / natural
    operators += "\(PDFNumber.text(percent, decimals: 2)) Tz <\(string.hexadecimal)> Tj "
  }
}

extension Collection {
  /// Runs of neighbours that have the same value of something.
  fileprivate func chunked<Value: Equatable>(by value: (Element) -> Value) -> [SubSequence] {
    var chunks: [SubSequence] = []
    var start = startIndex
    while start != endIndex {
      let common = value(self[start])
      let end = self[start...].firstIndex { value($0) != common } ?? endIndex
      chunks.append(self[start..<end])
      start = end
    }
    return chunks
  }
}
