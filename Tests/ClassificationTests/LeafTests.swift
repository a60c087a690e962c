import ReadResult
import Testing

@testable import Classification

@Suite struct LeafTests {
  private static let items = (1...20).map { "Teil \($0) aus Holz 2 1,50 3,00" }
    .joined(separator: "\n")

  private func words(_ last: String) -> [String] {
    Leaf([
      MadeUpPage("Rechnung RX-17\n" + Self.items + "\n" + last).page,
      MadeUpPage("Summe netto 60,00").page,
    ]).words
  }

  @Test func `a table that is carried forward is read to its totals`() {
    #expect(words("Übertrag 60,00").contains("netto"))
  }

  @Test func `what follows a page that is complete is another matter`() {
    #expect(!words("Gesamt 60,00").contains("netto"))
  }

  @Test func `words below each other are no line, whatever the file says`() {
    let texts = ["Rechnung", "RX-17"] + (1...16).map { "Wort\($0)" }
    let words = texts.enumerated().map { index, text in
      let top = index < 2 ? 1_000 : 1_200
      return PageText.Word(
        text, .init(left: index * 200, top: top, right: index * 200 + 150, bottom: top + 100),
        line: 0)
    }
    let page = PageText(number: 1, width: 5950, height: 8420, origin: .textLayer, words: words)
    #expect(Leaf([page]).lines.map(\.words).first == ["rechnung", "rx", "17"])
  }
}
