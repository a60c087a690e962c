import ReadResult
import Testing

@testable import Extraction

/// Numbers of the company that gets a document.
@Suite struct OwnNumberTests {
  private let own = Organisation(
    ownNames: ["Beispiel Verwaltung AG"],
    ownNumbers: ["DE 136695976", "DE02 1203 0000 0000 2020 51"])

  private func identifier(_ page: SamplePage, _ organisation: Organisation) -> String? {
    Extraction.fields(of: [page.pageText], as: .invoice, for: organisation)[.sellerVATIdentifier]?
      .value
  }

  @Test func `an own identifier or account is never the seller's`() {
    let page = SamplePage()
      .row(200, (50, "USt-IdNr. DE136695976"))
      .row(800, (50, "IBAN DE02 1203 0000 0000 2020 51"))
    let fields = Extraction.fields(of: [page.pageText], as: .invoice, for: own)
    #expect(fields[.sellerVATIdentifier] == nil && fields[.iban] == nil)
    let others = Extraction.fields(of: [page.pageText], as: .invoice, for: Organisation())
    #expect(others[.sellerVATIdentifier]?.value == "DE136695976" && others[.iban] != nil)
  }

  @Test(arguments: ["Ihre UID", "UID des Kunden", "USt-ID Kunde", "UID Leistungsempfänger"])
  func `a head of the buyer's counts, also where nobody knows the own numbers`(head: String) {
    let column = SamplePage()
      .row(200, (50, "Datum"), (350, head))
      .row(212, (50, "03.04.2026"), (350, "DE136695976"))
      .row(800, (50, "UID ATU12345678"))
    #expect(identifier(column, Organisation()) == "ATU12345678")
    let line = SamplePage()
      .row(200, (50, "\(head): DE136695976"))
      .row(800, (50, "UID ATU12345678"))
    #expect(identifier(line, Organisation()) == "ATU12345678")
  }
}
