import ReadResult
import Testing

@testable import Payables

@Suite struct LeafletTests {
  private func words(_ lines: [String]) throws -> DocumentWords {
    var words: [PageText.Word] = []
    for (line, text) in lines.enumerated() {
      let top = 400 + line * 150
      for part in text.split(separator: " ") {
        words.append(
          PageText.Word(
            String(part), PageText.Box(left: 600, top: top, right: 900, bottom: top + 100),
            line: line))
      }
    }
    return try #require(
      DocumentWords(pages: [
        PageText(number: 1, width: 5950, height: 8420, origin: .textLayer, words: words)
      ]))
  }

  @Test(arguments: [
    ["Muster KG", "Angebot Nr. 31", "Wir bieten Ihnen an: 3 Stück zu 12,00 EUR."],
    ["Allgemeine Geschäftsbedingungen", "Eine Kündigung bedarf der Schriftform."],
    ["Preisliste 2031", "Artikel A 3,00 EUR"],
    ["Nur diese Woche!", "Gutscheincode FRUEH", "Jetzt bestellen und sparen."],
  ])
  func `offers, terms and advertising are leaflets`(lines: [String]) throws {
    #expect(try Leaflet.isIn(words(lines)))
  }

  @Test(arguments: [
    ["Muster KG", "Kündigung des Wartungsvertrags", "Hiermit kündigen wir zum Jahresende."],
    ["Information", "Unsere neue Bankverbindung lautet wie folgt."],
    ["Angebotsaufforderung", "Wir bitten um Abgabe eines Angebots."],
    ["Angebot 4", "Beachten Sie unsere neue Bankverbindung."],
    [
      "Ihr Schreiben",
      "Wir erwarten Ihre Antwort zu dem Angebot, das Sie uns im Mai gesandt haben.",
    ],
  ])
  func `what wants something is none`(lines: [String]) throws {
    #expect(try !Leaflet.isIn(words(lines)))
  }
}
