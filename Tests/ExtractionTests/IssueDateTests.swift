import ReadResult
import Testing

@testable import Extraction

@Suite struct IssueDateTests {
  private func fields(_ page: SamplePage) -> [FieldName: ExtractedField] {
    Extraction.fields(of: [page.pageText], as: .invoice, for: Organisation())
  }

  private let head = SamplePage()
    .row(150, (50, "Beispiel Verwaltung AG"), (350, "Beleg-Nr."), (450, "RX-77"))
    .row(162, (50, "Nebenweg 2"))
    .row(174, (50, "54321 Beispielhausen"))

  @Test(arguments: ["Lieferung vom", "Leistungsdatum", "Fällig am"])
  func `the day of another thing is not that of the invoice`(label: String) {
    let page = head.row(190, (350, label), (450, "05.03.2026"))
      .row(560, (50, "Zahlbar innerhalb von 30 Tagen ohne Abzug."))
    #expect(fields(page)[.issueDate] == nil)
  }

  @Test func `without it no day is counted from`() {
    let page = head.row(190, (350, "Lieferung vom"), (450, "05.03.2026"))
      .row(560, (50, "Zahlbar innerhalb von 30 Tagen ohne Abzug."))
    #expect(fields(page)[.dueDate] == nil)
    #expect(fields(page)[.serviceStart]?.value == "2026-03-05")
  }

  @Test(arguments: [
    "Rechnungs- und Leistungsdatum", "Liefer-/Rechnungsdatum:", "Rechnungs-/Lieferdatum",
  ])
  func `one day may be that of the invoice and of the service`(label: String) {
    let page = head.row(190, (350, label), (520, "12.03.2026"))
    #expect(fields(page)[.issueDate]?.value == "2026-03-12")
  }

  @Test func `a place and a day are the line of a letter's date`() {
    let page = head.row(190, (350, "Lieferung vom"), (450, "05.03.2026"))
      .row(230, (350, "Musterstadt, 12.03.2026"))
    #expect(fields(page)[.issueDate]?.value == "2026-03-12")
  }

  @Test func `days to an end that is named are as sure as both days`() throws {
    let page = head.row(190, (350, "Rechnungsdatum"), (450, "12.03.2026"))
      .row(560, (50, "Bei Zahlung bis 22.03.2026 gewähren wir 2 % Skonto, netto bis 11.04.2026."))
    let days = try #require(fields(page)[.cashDiscountDays])
    #expect(days.value == "10")
    #expect(days.confidence >= PageText.Origin.textLayer.sufficientConfidence)
  }

  @Test(arguments: [
    "Korrigierte Fassung, ersetzt unsere fehlerhafte Rechnung RX-761 vom 01.03.2026.",
    "Anstelle der Rechnung Nr. RX-761 vom 01.03.2026",
  ])
  func `an earlier invoice that is replaced does not give its number`(note: String) {
    let page = SamplePage()
      .row(140, (50, "Beispiel Verwaltung AG"), (350, "Nr. RX-761-B"))
      .row(152, (50, "Nebenweg 2"), (350, "ausgestellt am 12.03.2026"))
      .row(164, (50, "54321 Beispielhausen"))
      .row(500, (50, note))
    #expect(fields(page)[.invoiceNumber]?.value == "RX-761-B")
  }
}
