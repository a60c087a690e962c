import ReadResult
import Testing

@testable import Extraction

@Suite struct PrintedNumberTests {
  private func page(_ lines: [String], confidence: Int = 95) -> PageText {
    let words = lines.enumerated().flatMap { number, line in
      line.split(separator: " ").enumerated().map { index, text in
        PageText.Word(
          String(text),
          PageText.Box(left: index * 500, top: number * 200, right: index * 500 + 400, bottom: 120),
          line: number, confidence: confidence)
      }
    }
    return PageText(number: 1, width: 5950, height: 8420, origin: .ocr, words: words)
  }

  @Test(arguments: [
    ("Seite 2 von 3", 2, 3), ("Seite: 1/4", 1, 4), ("Page 1 of 2", 1, 2), ("Blatt 3 von 3", 3, 3),
    ("- Seite 3 von 12 -", 3, 12), ("Beleg 4711 Seite 2/2", 2, 2), ("2 von 5", 2, 5),
    ("S. 1 von 2", 1, 2), ("Seite 10/12 Kunde 5", 10, 12),
  ])
  func `numbers with a count are read`(line: String, number: Int, count: Int) {
    let found = ScanPage.PrintedNumber(in: page(["Rechnung Nr. 17", line, "Summe 12,00"]))
    #expect(found == ScanPage.PrintedNumber(number, of: count))
  }

  @Test(arguments: [
    "siehe Seite 3", "Blatt 7", "Seite 3 enthält 12 Positionen", "Seite 4 von 3", "03/24",
    "Anlage 1/2", "am 2 von 5 Tagen", "Seite 2 von vielen", "Seite 0 von 3", "Teil 2 von 5",
    "Seite 1 von 20000",
  ])
  func `what may mean something else is no number`(line: String) {
    let text = line.hasPrefix("am") ? "Wartung " + line : line
    #expect(ScanPage.PrintedNumber(in: page(["Rechnung Nr. 17", text])) == nil)
  }

  @Test func `a number that was hardly recognised is none`() {
    #expect(ScanPage.PrintedNumber(in: page(["Seite 2 von 3"], confidence: 60)) == nil)
  }
}
