import Invoice
import ReadResult
import Testing

@testable import Extraction

@Suite struct PaymentDeadlineTests {
  static let deadlines: [(text: String, due: String)] = [
    ("zahlbar innerhalb eines Monats ohne Abzug", "2026-02-28"),
    ("fällig binnen zwei Monaten", "2026-03-31"), ("payable within one month", "2026-02-28"),
    ("zahlbar bis Ende des Monats", "2026-01-31"), ("zahlbar bis Monatsende", "2026-01-31"),
    ("zahlbar bis Ende des laufenden Monats", "2026-01-31"),
    ("bitte zahlen Sie bis zum Ende des Folgemonats", "2026-02-28"),
    ("zahlbar bis zum 15. des Folgemonats", "2026-02-15"),
    ("zahlbar bis zum 15. des nächsten Monats", "2026-02-15"),
    ("zahlbar zum 10. des Monats", "2026-02-10"),
  ]

  @Test(arguments: deadlines)
  func `a last day is told by the calendar`(text: String, due: String) throws {
    let day = try #require(CalendarDate("2026-01-31"))
    #expect(PaymentDeadline.first(in: text.lowercased())?.date(from: day).description == due)
    // Structured invoices tell it in their terms.
    guard case .deadline(let told)? = PaymentPhrases(text).net else {
      Issue.record("no deadline in \(text)")
      return
    }
    #expect(told.date(from: day).description == due)
  }

  @Test(arguments: [
    "Kündbar bis zum 15. des Folgemonats, Zahlung wie vereinbart",
    "Lieferung innerhalb eines Monats", "Einwendungen innerhalb eines Monats nach Zahlung",
    "Die Zahlung der Miete für den Monat", "zahlbar in 14 Tagen",
  ])
  func `other times are no last day of payment`(text: String) {
    #expect(PaymentDeadline.first(in: text.lowercased()) == nil)
  }

  static let terms: [(text: String, due: String?, discount: String?)] = [
    ("Zahlbar innerhalb eines Monats.", "2026-04-30", nil),
    ("30 Tage nach Erhalt", "2026-04-29", nil),
    ("Zahlbar sofort, spätestens jedoch innerhalb von 14 Tagen.", "2026-04-13", nil),
    ("Skonto 2% bei Zahlung bis zum 10.04.2026", nil, "2/11"),
    ("2 % Skonto bis 10.04.2026 (= 6,90 EUR), netto 20.04.2026", "2026-04-20", "2/11"),
    ("3 % innerhalb 8 Tagen = 12,34 EUR", nil, "3/8"),
    ("Zahlbetrag bei Zahlung bis 10.04.2026: 338,20 EUR", nil, nil),
  ]

  @Test(arguments: terms)
  func `the terms of an invoice give its days`(text: String, due: String?, discount: String?) {
    let page = SamplePage()
      .row(200, (50, "Rechnungsdatum: 30.03.2026"))
      .row(600, (50, "Leistungsdatum: 27.03.2026"))
      .row(612, (50, text))
    let fields = Extraction.fields(of: [page.pageText], as: .invoice, for: Organisation())
    #expect(fields[.dueDate]?.value == due)
    let found = fields[.cashDiscountPercent].map {
      "\($0.value)/\(fields[.cashDiscountDays]?.value ?? "")"
    }
    #expect(found == discount)
  }
}
