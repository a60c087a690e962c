import Testing

@testable import Payables

struct ReferenceInWordsTests {
  @Test(arguments: [
    ("Storno zu Rechnung KI-26-0871 vom 30.10.2026", ["KI-26-0871"]),
    ("Gutschrift zur Rechnung Nr. 4711 / Rechnung: 4712", ["4711", "4712"]),
    ("Rechnungsnummer G-99 bezieht sich auf Rechnung vom 01.02.2026", []),
    ("Ihre Rechnung ist beglichen", []),
  ])
  func `numbers of invoices stand behind the word for one`(text: String, numbers: [String]) {
    #expect(ReferenceInWords.invoices(in: text, apartFrom: "G-99") == numbers)
  }
}
