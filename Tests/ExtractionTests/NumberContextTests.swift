import ReadResult
import Testing

@testable import Extraction

/// Numbers whose labels say little alone, and numbers of other documents.
@Suite struct NumberContextTests {
  private func number(
    _ page: SamplePage, as documentClass: DocumentClass = .invoice
  ) -> String? {
    Extraction.fields(of: [page.pageText], as: documentClass, for: Organisation())[.invoiceNumber]?
      .value
  }

  static let labels = ["Nr.", "Beleg", "Faktura", "Rechnung", "Stornorechnung", "Schlussrechnung"]

  @Test(arguments: labels)
  func `a short label counts at the head of a column among others`(label: String) {
    let page = SamplePage()
      .row(200, (50, label), (180, "Datum"), (300, "Bestellnr."))
      .row(212, (50, "VK-4471"), (180, "03.04.2026"), (300, "B-90017"))
    #expect(number(page) == "VK-4471")
  }

  @Test(arguments: labels)
  func `it counts above and left of other labels`(label: String) {
    let page = SamplePage()
      .row(100, (350, "RECHNUNG"))
      .row(120, (350, label), (480, "VK-4471"))
      .row(132, (350, "vom"), (480, "03.04.2026"))
      .row(144, (350, "Kunde"), (480, "20881"))
    #expect(number(page) == "VK-4471")
  }

  @Test(arguments: [
    "Beleg VK-4471", "Unsere Rechnung VK-4471 vom 03.04.2026", "Rechnung (VK-4471)",
    "Rechnung/Datum: VK-4471 / 03.04.2026", "Nr. VK-4471",
  ])
  func `a line names the number`(line: String) {
    let page = SamplePage()
      .row(200, (50, line))
      .row(260, (50, "Wir berechnen Ihnen für die Arbeiten im März 2026:"))
    #expect(number(page) == "VK-4471")
  }

  @Test func `a case is asked about among other labels only`() {
    let page = SamplePage()
      .row(200, (50, "Vorgang"), (180, "Datum"))
      .row(212, (50, "VK-4471"), (180, "03.04.2026"))
    let fields = Extraction.fields(of: [page.pageText], as: .invoice, for: Organisation())
    #expect(fields[.invoiceNumber]?.value == "VK-4471")
    let confidence = fields[.invoiceNumber]?.confidence ?? 1
    #expect(confidence < PageText.Origin.textLayer.sufficientConfidence)
    #expect(number(SamplePage().row(200, (50, "Vorgang"), (180, "VK-4471"))) == nil)
  }

  @Test(arguments: [
    "abzgl. Abschlagsrechnung Nr. AZ-1003 über netto 500,00 EUR",
    "Abzüglich der 1. Abschlagsrechnung Nr. AZ-1003: netto 500,00 EUR, bezahlt am 01.02.2026",
    "Die Rechnungsnummer AZ-1003 wird storniert.", "bereits bezahlte Rechnung Nr. AZ-1003",
    "Abschlagsrechnung Nr. AZ-1003 vom 01.02.2026 595,00 EUR",
  ])
  func `a deducted or cancelled invoice does not give its number`(line: String) {
    let page = SamplePage()
      .row(200, (50, "Schlussrechnung"), (180, "Datum"))
      .row(212, (50, "SR-2001"), (180, "03.04.2026"))
      .row(500, (50, line))
    #expect(number(page) == "SR-2001")
  }

  @Test func `a deduction in the line above counts as well`() {
    let page = SamplePage()
      .row(500, (50, "Wir haben davon abzüglich der schon früher gestellten"))
      .row(512, (50, "Abschlagsrechnung Nr. AZ-1003 nichts mehr zu fordern."))
    #expect(number(page) == nil)
  }

  @Test func `lists of items and of other invoices have no number of the document`() {
    let items = SamplePage()
      .row(300, (50, "Nr."), (120, "Datum"), (200, "Menge"), (320, "Betrag"))
      .row(312, (50, "100450"), (120, "03.04.2026"), (200, "2"), (320, "21,00"))
    #expect(number(items) == nil)
    let earlier = SamplePage()
      .row(300, (50, "Rechnung"), (120, "Datum"), (320, "Netto"))
      .row(312, (50, "AZ-1003"), (120, "03.04.2026"), (320, "500,00"))
    #expect(number(earlier) == nil)
  }

  @Test func `a credit note's “unsere Rechnung” is the one it corrects`() {
    let page = SamplePage().row(200, (50, "Unsere Rechnung VK-4471 vom 03.04.2026"))
    #expect(number(page, as: .creditNote) == nil)
  }

  @Test func `the head “Leistung” beside an order's number is the service's`() {
    let page = SamplePage()
      .row(200, (50, "Rechnungsnr."), (150, "Datum"), (250, "Bestellnr."), (350, "Leistung"))
      .row(
        212, (50, "VK-4471"), (150, "03.04.2026"), (250, "B-90017"), (350, "01.04.2026"))
    let fields = Extraction.fields(of: [page.pageText], as: .invoice, for: Organisation())
    #expect(fields[.serviceStart]?.value == "2026-04-01")
    #expect(
      fields[.serviceStart]?.confidence ?? 0 >= PageText.Origin.textLayer.sufficientConfidence)
  }
}
