import ReadResult
import Testing

@testable import Classification

@Suite struct TitleLineTests {
  private let titles = SignIndex(Signs.all.filter(\.isTitle))

  @Test(arguments: [
    ("Stornorechnung zu Rechnung 17", DocumentClass.cancellation),
    ("2. Nachtrag zum Wartungsvertrag", .amendment),
    ("Ihre Rechnung Nr. 17", .invoice),
    ("Mitteilung: Preisanpassung", .amendment),
    ("Kündigung des Wartungsvertrages", .other),
    ("Rechnung zum Lieferschein 17", .invoice),
  ])
  func `the name that comes first is the title`(text: String, documentClass: DocumentClass) {
    let reading = TitleLine.reading(of: line(text), titles)
    #expect(reading.signs.max { $0.weight < $1.weight }?.documentClass == documentClass)
  }

  @Test(arguments: ["Bezug: Rechnung 17", "Die Rechnung folgt", "wie in der Mahnung gesagt"])
  func `what is only referred to is no title`(text: String) {
    #expect(TitleLine.reading(of: line(text), titles).signs.isEmpty)
  }

  @Test(arguments: [
    ("Einladung zur Betriebsratssitzung", DocumentClass.compliance),
    ("Schreiben wegen der Abmahnung", .personnel),
  ])
  func `a sensitive name counts wherever it stands`(text: String, documentClass: DocumentClass) {
    let signs = TitleLine.reading(of: line(text), titles).signs
    #expect(signs.contains { $0.documentClass == documentClass })
  }

  @Test func `a name that fills its line is clearer than one among others`() {
    let whole = TitleLine.reading(of: line("Lieferschein Nr. 17"), titles).clarity
    let among = TitleLine.reading(of: line("Lieferschein und Versand im Werk"), titles).clarity
    #expect(whole > among)
  }

  private func line(_ text: String) -> Leaf.Line {
    Leaf.Line(
      words: FoldedWords.of(text), opening: FoldedWords.of(text).count, size: 1, top: 0.3)
  }

  @Test func `a number may stand beside a name, and what is set off from both does not count`() {
    let words = FoldedWords.of("Lieferschein RX-17 Termin und Ort Montag im Werk")
    func clarity(opening: Int) -> Double {
      let line = Leaf.Line(words: words, opening: opening, size: 1, top: 0.3)
      return TitleLine.reading(of: line, titles).clarity
    }
    #expect(clarity(opening: 3) > clarity(opening: words.count))
    #expect(clarity(opening: 1) == clarity(opening: words.count))
  }
}
