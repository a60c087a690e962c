import ReadResult
import Testing

@testable import Reading

/// Scans without marks; the pages are given as their words.
@Suite struct ContentBreaksTests {
  /// A page of lines, set like a letter.
  private func page(_ number: Int, _ lines: [String]) -> PageText {
    var words: [PageText.Word] = []
    for (line, text) in lines.enumerated() {
      var left = 720
      for word in text.split(separator: " ") {
        let top = 800 + 180 * line
        let right = left + 60 * word.count
        words.append(
          PageText.Word(
            String(word), PageText.Box(left: left, top: top, right: right, bottom: top + 110),
            line: line))
        left = right + 60
      }
    }
    return PageText(number: number, width: 5950, height: 8420, origin: .ocr, words: words)
  }

  private struct Letter {
    var sender = ["Dampfkessel Nord GmbH", "Hafenweg 7", "20457 Hamburg"]
    var addressee = ["Fernheim Immobilien AG", "Bergstraße 12", "07743 Jena"]
    var title = "Rechnung"
    var number = "RE-2026-4711"
    var day = "12.03.2026"
    var net = "1.000,00"
    var tax = "190,00"
    var gross = "1.190,00"
    var foot = ["Dampfkessel Nord GmbH, Amtsgericht Hamburg HRB 104711"]

    var lines: [String] {
      [sender.joined(separator: ", ")] + addressee + [
        "\(title) Nr. \(number)", "Rechnungsdatum: \(day)", "Rechnungsnummer: \(number)",
        "Sehr geehrte Damen und Herren, wir berechnen Ihnen unsere Leistungen:",
        "Nettobetrag \(net) EUR", "Umsatzsteuer 19 % \(tax) EUR", "Gesamtbetrag \(gross) EUR",
      ] + foot
    }

    static let other = Letter(
      sender: ["Malerwerkstatt Buntspecht GmbH", "Ahornallee 3", "99423 Weimar"],
      number: "88-1200", day: "02.04.2026", net: "300,00", tax: "57,00", gross: "357,00",
      foot: ["Malerwerkstatt Buntspecht GmbH, Amtsgericht Jena HRB 220088"])

    /// A delivery of somebody else.
    static func delivery(to addressee: [String]) -> [String] {
      ["Papierhof Handels GmbH, Industriepark 16, 63069 Offenbach"] + addressee + [
        "Lieferschein", "Lieferschein-Nr. 43443", "Lieferdatum: 16.10.2025",
        "Ordner A4 grau 10 Stück", "Haftnotizen 12 Stück", "Ware erhalten: Unterschrift",
        "Papierhof Handels GmbH, Amtsgericht Offenbach HRB 88604",
      ]
    }
  }

  private func breaks(_ pages: [[String]]) -> [Int] {
    ContentBreaks.firstPages(of: pages.enumerated().map { page($0 + 1, $1) }).sorted()
  }

  @Test func `two claims of different senders are two documents`() {
    #expect(breaks([Letter().lines, Letter.other.lines]) == [2])
  }

  @Test func `a letter between others than the one before is a document`() {
    let elsewhere = ["Seniorenstift Abendsonne gGmbH", "Parkallee 102", "13187 Berlin"]
    #expect(breaks([Letter().lines, Letter.delivery(to: elsewhere)]) == [2])
  }

  @Test func `what may belong to a claim stays with it`() {
    #expect(breaks([Letter().lines, Letter.delivery(to: Letter().addressee)]) == [])
    let elsewhere = ["Seniorenstift Abendsonne gGmbH", "Parkallee 102", "13187 Berlin"]
    let named = Letter.delivery(to: elsewhere) + ["Zu Ihrer Rechnung RE-2026-4711"]
    #expect(breaks([Letter().lines, named]) == [])
    let report =
      [
        "Heizungsbau Flamme GmbH, Am Wasserturm 3, 30165 Hannover"
      ] + elsewhere + [
        "Wartungsprotokoll", "Protokoll-Nr. WP-5884", "Datum: 12.08.2024",
        "Prüfpunkt Ergebnis Bemerkung", "Brennerdruck i. O.", "Sicherheitsventil i. O.",
        "Nächste Wartung fällig: 02/2025", "Monteur Betreiber",
      ]
    #expect(breaks([Letter().lines, report]) == [])
  }

  @Test func `claims of one sender are parted by their numbers`() {
    var second = Letter()
    second.number = "RE-2026-5822"
    (second.net, second.tax, second.gross) = ("2.000,00", "380,00", "2.380,00")
    #expect(breaks([Letter().lines, second.lines]) == [2])
    // One digit apart: it may be misread, unless the pages are counted anew.
    second.number = "RE-2026-4712"
    #expect(breaks([Letter().lines, second.lines]) == [])
    #expect(breaks([Letter().lines + ["Seite 1 von 1"], second.lines + ["Seite 1 von 1"]]) == [2])
    // A final invoice names the one behind it.
    second.number = "RE-2026-5822"
    #expect(breaks([Letter().lines + ["abzüglich RE-2026-5822"], second.lines]) == [])
  }

  @Test func `a page that goes on begins nothing`() {
    #expect(breaks([Letter().lines, Letter.other.lines + ["Seite 2 von 2"]]) == [])
    #expect(breaks([Letter().lines + ["Seite 1 von 2"], Letter.other.lines]) == [])
    #expect(breaks([Letter().lines, ["Übertrag 500,00", "Position 7", "Summe 1.000,00"]]) == [])
    #expect(breaks([Letter().lines, Letter().lines]) == [])
  }

  @Test(arguments: [
    ("Seite 2 von 3", 2, 3), ("Seite: 1/4", 1, 4), ("Blatt 7", 7, nil), ("Page 1 of 2", 1, 2),
    ("- Seite 3 -", 3, nil),
  ])
  func `page numbers are read as they are printed`(text: String, number: Int, count: Int?) {
    #expect(PageNumber(in: page(1, [text])) == PageNumber(number: number, count: count))
  }
}
