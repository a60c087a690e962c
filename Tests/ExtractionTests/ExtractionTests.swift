import ReadResult
import Testing

@testable import Extraction

@Suite struct ExtractionTests {
  private let letter = SamplePage()
    .row(
      130, (50, "Muster Dach GmbH · Hauptstraße 1 · 12345 Musterstadt"), (350, "Rechnungs-Nr."),
      (450, "RE-0815")
    )
    .row(150, (50, "Beispiel Verwaltung AG"), (350, "Datum"), (450, "12.03.2026"))
    .row(162, (50, "Nebenweg 2"), (350, "Ihre Bestellung"), (450, "4500012345"))
    .row(174, (50, "54321 Beispielhausen"), (350, "Leistungszeitraum"), (450, "Februar 2026"))
    .row(500, (300, "Nettobetrag"), (450, "100,00 €"))
    .row(515, (300, "19 % USt."), (450, "19,00 €"))
    .row(530, (300, "Gesamtbetrag"), (450, "119,00 €"))
    .row(560, (50, "Zahlbar innerhalb von 14 Tagen ohne Abzug."))
    .row(800, (50, "IBAN DE02 1203 0000 0000 2020 51 USt-IdNr. DE136695976"))

  private func values(_ documentClass: DocumentClass) -> [FieldName: String] {
    Extraction.fields(of: [letter.pageText], as: documentClass, for: Organisation())
      .mapValues(\.value)
  }

  @Test func `an invoice has all its fields`() {
    #expect(
      values(.invoice) == [
        .invoiceNumber: "RE-0815", .issueDate: "2026-03-12", .sellerName: "Muster Dach GmbH",
        .buyerName: "Beispiel Verwaltung AG", .orderNumber: "4500012345",
        .serviceStart: "2026-02-01", .serviceEnd: "2026-02-28", .net: "100.00", .tax: "19.00",
        .gross: "119.00", .currency: "EUR", .dueDate: "2026-03-26",
        .iban: "DE02120300000000202051", .sellerVATIdentifier: "DE136695976",
      ])
  }

  @Test func `a field has its place unless it follows from others`() {
    let fields = Extraction.fields(of: [letter.pageText], as: .invoice, for: Organisation())
    #expect(fields[.invoiceNumber]?.place?.page == 1)
    #expect(fields[.invoiceNumber]?.place?.box.left == 4500)
    #expect(fields[.dueDate]?.place == nil)
    #expect(fields.values.allSatisfy { (0.01...1).contains($0.confidence) })
  }

  @Test func `a document without a claim has no amounts`() {
    #expect(values(.deliveryNote)[.gross] == nil)
    #expect(values(.deliveryNote)[.orderNumber] == "4500012345")
  }

  @Test func `of personal mail only the date is read`() {
    #expect(values(.personnel) == [.issueDate: "2026-03-12"])
  }

  @Test func `an order is sent by the buyer`() {
    #expect(values(.purchaseOrder)[.buyerName] == "Muster Dach GmbH")
    #expect(values(.purchaseOrder)[.sellerName] == "Beispiel Verwaltung AG")
  }

  @Test func `a reminder names the one invoice it is about`() {
    let reminder = SamplePage()
      .row(150, (50, "Musterstadt, den 12.03.2026"))
      .row(300, (50, "Unsere Rechnung Nr. RE-0815 vom 01.02.2026 über 119,00 EUR ist noch offen."))
      .row(320, (50, "Mahngebühr"), (450, "5,00 EUR"))
      .row(340, (50, "Gesamtforderung"), (450, "124,00 EUR"))
      .row(370, (50, "Bitte zahlen Sie bis zum 26.03.2026."))
    let fields = Extraction.fields(of: [reminder.pageText], as: .dunning, for: Organisation())
    #expect(fields[.invoiceNumber]?.value == "RE-0815")
    #expect(fields[.issueDate]?.value == "2026-03-12")
    #expect(fields[.gross]?.value == "124.00")
    #expect(fields[.dueDate]?.value == "2026-03-26")
  }

  @Test func `labels in a row share what follows them`() {
    let page = SamplePage()
      .row(150, (50, "Rechnungs-Nr. / Datum: RE-0815 / 12.03.2026"))
    let fields = Extraction.fields(of: [page.pageText], as: .invoice, for: Organisation())
    #expect(fields[.invoiceNumber]?.value == "RE-0815")
    #expect(fields[.issueDate]?.value == "2026-03-12")
  }

  @Test func `a value may stand beneath its label in a table`() {
    let page = SamplePage()
      .row(150, (50, "Rechnungsnummer"), (200, "Rechnungsdatum"), (350, "Bestellnummer"))
      .row(165, (50, "0815"), (200, "12.03.26"), (350, "4500012345"))
    let fields = Extraction.fields(of: [page.pageText], as: .invoice, for: Organisation())
    #expect(fields[.invoiceNumber]?.value == "0815")
    #expect(fields[.issueDate]?.value == "2026-03-12")
    #expect(fields[.orderNumber]?.value == "4500012345")
  }

  @Test func `nothing is due before it was asked for`() {
    let page = SamplePage()
      .row(150, (50, "Rechnungsdatum: 12.03.2026"))
      .row(300, (50, "Zahlungen bis zum 04.03.2026 sind berücksichtigt."))
    let fields = Extraction.fields(of: [page.pageText], as: .invoice, for: Organisation())
    #expect(fields[.dueDate] == nil)
  }

  @Test func `the date of an order is not the invoice's`() {
    let page = SamplePage()
      .row(150, (50, "Ihre Bestellung: 4500012345 vom 02.03.2026"))
      .row(180, (50, "Musterstadt, 12.03.2026"))
    let fields = Extraction.fields(of: [page.pageText], as: .invoice, for: Organisation())
    #expect(fields[.issueDate]?.value == "2026-03-12")
  }

  @Test func `an empty document has no fields`() {
    #expect(Extraction.fields(of: [], as: .invoice, for: Organisation()).isEmpty)
    #expect(
      Extraction.fields(of: [SamplePage().pageText], as: .invoice, for: Organisation()).isEmpty)
  }
}
