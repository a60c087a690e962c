import ReadResult

/// A page of A4 as a test needs it, written line by line.
struct MadeUpPage {
  private var words: [PageText.Word] = []
  private var top = 400
  private var line = 0

  /// One line a line of the text, 10 points high unless said otherwise.
  init(_ text: String = "") { add(text) }

  func title(_ text: String, points: Int = 18) -> MadeUpPage {
    var page = self
    page.add(text, height: points * 10)
    return page
  }

  func text(_ text: String) -> MadeUpPage {
    var page = self
    page.add(text)
    return page
  }

  /// Goes down to a place, in tenths of a point from the upper edge.
  func down(to top: Int) -> MadeUpPage {
    var page = self
    page.top = top
    return page
  }

  var page: PageText {
    PageText(number: 1, width: 5950, height: 8420, origin: .textLayer, words: words)
  }

  private mutating func add(_ text: String, height: Int = 100) {
    for row in text.split(separator: "\n") {
      var left = 600
      for word in row.split(separator: " ") {
        let right = left + word.count * height / 2
        words.append(
          PageText.Word(
            String(word),
            PageText.Box(left: left, top: top, right: right, bottom: top + height), line: line))
        left = right + height / 4
      }
      line += 1
      top += height + 40
    }
  }

  /// A letter with an address, a title and some text.
  static func letter(_ title: String, points: Int = 16, _ text: String) -> [PageText] {
    [
      MadeUpPage("Musterwerk GmbH\nAm Beispiel 1\n12345 Musterstadt\nAn\nErdacht AG\nPostfach 2")
        .title(title, points: points)
        .text("Sehr geehrte Damen und Herren,\n" + text + "\nMit freundlichen Grüßen\nErika Muster")
        .page
    ]
  }
}
