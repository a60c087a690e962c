import InvoiceRules
import ReadResult
import Reports
import Testing

@Suite struct PageOverlayTests {
  private static func words() throws -> DocumentWords {
    let box = PageText.Box(left: 700, top: 600, right: 1400, bottom: 710)
    let page = PageText(
      number: 1, width: 5950, height: 8420, origin: .ocr,
      words: [
        PageText.Word("Rechnung", box, line: 0, confidence: 96),
        PageText.Word("<script>&\"\u{1}", box, line: 1, confidence: 10),
      ])
    var words = try #require(DocumentWords(pages: [page]))
    words.fields = [
      .invoiceNumber: ExtractedField("4711", confidence: 0.98, place: .init(page: 1, box: box)),
      .gross: ExtractedField("1190.00", confidence: 0.5, place: .init(page: 1, box: box)),
      .net: ExtractedField("1000.00", confidence: 0.9, place: nil),
      .iban: ExtractedField(
        "DE02120300000000202051", confidence: 1, place: .init(page: 2, box: box)),
    ]
    words.unsureFields = [.gross]
    return words
  }

  @Test func `every word and every field of the page has its place`() throws {
    let words = try Self.words()
    let svg = PageOverlay.svg(of: words.pages[0], in: words, language: .german)
    #expect(svg.contains("viewBox=\"0 0 5950 8420\""))
    #expect(svg.contains("x=\"700\" y=\"710\" font-size=\"110\" textLength=\"700\""))
    #expect(svg.contains("fill-opacity=\"0.96\">Rechnung<"))
    #expect(svg.contains("<title>4711 (98 %)</title>"))
    #expect(svg.contains(">Rechnungsnummer<") && svg.contains(">Bruttobetrag<"))
    #expect(!svg.contains("IBAN") && !svg.contains("Nettobetrag"))
    #expect(svg.contains("#b45309"))
    let english = PageOverlay.svg(of: words.pages[0], in: words, language: .english)
    #expect(english.contains(">invoice number<"))
  }

  @Test func `no word becomes markup`() throws {
    let words = try Self.words()
    let svg = PageOverlay.svg(of: words.pages[0], in: words, language: .german)
    let rest = svg.replacing(/<\/?(svg|rect|text|title|g)( [^<>]*)?>/, with: "")
    #expect(!rest.contains("<") && !rest.contains(">"))
    #expect(rest.contains("&lt;script&gt;&amp;&quot;\n"))
  }
}
