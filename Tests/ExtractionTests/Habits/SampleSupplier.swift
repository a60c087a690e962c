import ReadResult

@testable import Extraction

/// Invoices of a supplier whose forms the general search reads wrongly.
struct SampleSupplier {
  var slogan = "Höher hinaus seit 1987"
  var vatIdentifier = "DE136695976"
  var account = "DE02 1203 0000 0000 2020 51"
  var number = "N 4711"
  var printed = "20.02.2026"
  var issued = "12.03.2026"
  var order = "4500012345"
  var project = "7712345"
  /// Items above the sums, which so move down.
  var items = 1
  var origin = PageText.Origin.textLayer

  var page: PageText {
    var page = SamplePage()
      .row(40, (50, slogan))
      .row(150, (50, "Beispiel Verwaltung AG"), (350, "Vorgang zur Lieferung"), (470, number))
      .row(162, (50, "Nebenweg 2"), (350, "Datum"), (470, printed))
      .row(174, (50, "54321 Beispielhausen"), (350, "Buchungstag"), (470, issued))
      .row(186, (350, "Bestellnummer"), (470, project))
      .row(198, (350, "Kommission"), (470, order))
      .row(240, (50, "RECHNUNG"))
      .row(300, (50, "Text"), (450, "Summe"))
    for item in 0..<items {
      page = page.row(320 + 20 * item, (50, "Arbeiten am Haus \(item)"), (450, "100,00 €"))
    }
    let sums = 340 + 20 * items
    let net = items * 100
    page = page.row(sums, (300, "Nettobetrag"), (450, "\(net),00 €"))
      .row(sums + 15, (300, "19 % USt."), (450, "\(net * 19 / 100),00 €"))
      .row(sums + 30, (300, "Gesamtbetrag"), (450, "\(net * 119 / 100),00 €"))
      .row(800, (50, "IBAN \(account) USt-IdNr. \(vatIdentifier)"))
    var text = page.pageText
    text.origin = origin
    return text
  }

  /// What the fields are by the eyes of a person.
  static let confirmed: [FieldName: String] = [
    .invoiceNumber: "N 4711", .issueDate: "2026-03-12", .orderNumber: "4500012345",
    .sellerName: "Nordlicht Gerüstbau GmbH",
  ]

  func lesson(
    _ confirmed: [FieldName: String] = confirmed, knowing suppliers: Suppliers = Suppliers()
  ) -> SupplierLesson? {
    Extraction.habits(
      of: [page], as: .invoice, confirmed: confirmed, for: Organisation(suppliers: suppliers))
  }

  func fields(knowing lessons: SupplierLesson...) -> [FieldName: ExtractedField] {
    Extraction.fields(
      of: [page], as: .invoice,
      for: Organisation(suppliers: Suppliers(lessons)))
  }

  /// The next invoice: other values, and a table of two more rows.
  static let next: SampleSupplier = {
    var next = SampleSupplier()
    next.number = "N 4802"
    next.printed = "20.04.2026"
    next.issued = "11.05.2026"
    next.order = "4500067890"
    next.project = "7754321"
    next.items = 3
    return next
  }()
}
