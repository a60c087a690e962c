import ReadResult

/// A made-up page: texts at places, in points, each letter five points wide and ten high.
struct SamplePage {
  private var words: [PageText.Word] = []
  private var line = 0
  private let number: Int

  init(number: Int = 1) { self.number = number }

  /// The page with texts added in one row, each at its distance from the left edge.
  func row(_ top: Int, _ texts: (left: Int, text: String)...) -> SamplePage {
    var page = self
    for (left, text) in texts {
      var position = left * 10
      for word in text.split(separator: " ") {
        let width = word.count * 50
        page.words.append(
          PageText.Word(
            String(word),
            PageText.Box(
              left: position, top: top * 10, right: position + width, bottom: top * 10 + 100),
            line: page.line))
        position += width + 25
      }
      page.line += 1
    }
    return page
  }

  var pageText: PageText {
    PageText(number: number, width: 5950, height: 8420, origin: .textLayer, words: words)
  }
}
