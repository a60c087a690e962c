import Invoice
import MasterData
import TestSupport
import Testing

@testable import Payables

@Suite struct PaymentTermsTests {
  private static func invoice(
    due: String? = nil, terms: String? = nil, type: InvoiceTypeCode = .commercialInvoice
  ) -> Invoice {
    var invoice = Invoice()
    invoice.typeCode = type
    invoice.issueDate = CalendarDate("2026-03-02")
    invoice.paymentDueDate = due.flatMap { CalendarDate($0) }
    invoice.paymentTerms = terms
    invoice.totals.withVAT = "1190.00"
    invoice.totals.dueForPayment = "1190.00"
    return invoice
  }

  private static func supplier(
    days: Int? = nil, percent: ExactDecimal? = nil, discountDays: Int? = nil
  ) -> Supplier {
    var supplier = Supplier(id: "K1", name: "Lieferant GmbH")
    supplier.paymentDays = days
    supplier.cashDiscountPercent = percent
    supplier.cashDiscountDays = discountDays
    return supplier
  }

  private static let agreed = supplier(days: 30, percent: "2.00", discountDays: 10)

  /// Received three days after the invoice date.
  private static func terms(_ invoice: Invoice, _ supplier: Supplier? = nil) -> PaymentTerms {
    PaymentTerms(
      of: invoice, supplier: supplier,
      receivedOn: CalendarDate(year: 2026, month: 3, day: 5) ?? .init(daysSince1970: 0))
  }

  static let dues: [(due: String?, terms: String?, days: Int?, String, TermsSource)] = [
    ("2026-04-01", nil, 14, "2026-04-01", .invoice),
    (nil, "30 Tage netto", 14, "2026-04-01", .invoice),
    // A Saturday stays one.
    (nil, "12 Tage netto", nil, "2026-03-14", .invoice),
    (nil, "14 Tage nach Erhalt der Rechnung", 30, "2026-03-19", .invoice),
    (nil, "10 Tage nach Monatsende", nil, "2026-04-10", .invoice),
    (nil, "#SKONTO#TAGE=21#PROZENT=0.00#", 30, "2026-03-23", .invoice),
    (nil, nil, 14, "2026-03-16", .supplierRecord),
    (nil, "wie vereinbart", 14, "2026-03-16", .supplierRecord),
    // It comes before the invoice, so the record counts.
    ("2026-02-20", nil, 14, "2026-03-16", .supplierRecord),
    // § 286(3) BGB: 30 days after it came.
    (nil, nil, nil, "2026-04-04", .law),
  ]

  @Test(arguments: dues)
  func `the invoice's own term counts, else the record's, else the law's`(
    due: String?, terms: String?, days: Int?, expected: String, source: TermsSource
  ) {
    let found = Self.terms(Self.invoice(due: due, terms: terms), Self.supplier(days: days))
    #expect(found.due?.description == expected)
    #expect(found.dueSource == source)
  }

  static let discounts: [(String?, [String])] = [
    ("#SKONTO#TAGE=7#PROZENT=3.00#", ["3 2026-03-09 35.70 invoice"]),
    (
      "#SKONTO#TAGE=14#PROZENT=1.00#\n#SKONTO#TAGE=7#PROZENT=2.00#",
      ["2 2026-03-09 23.80 invoice", "1 2026-03-16 11.90 invoice"]
    ),
    ("#SKONTO#TAGE=7#PROZENT=2.25#BASISBETRAG=333.33#", ["2.25 2026-03-09 7.50 invoice"]),
    (
      "#SKONTO#TAGE=7#PROZENT=3.00#\nBei Zahlung bis 12.03.2026 3 % Skonto",
      ["3 2026-03-09 35.70 invoice"]
    ),
    ("Bei Zahlung bis 12.03.2026 3 % Skonto", ["3 2026-03-12 35.70 invoice"]),
    ("8 Tage 3 % Skonto nach Rechnungserhalt", ["3 2026-03-13 35.70 invoice"]),
    ("30 Tage netto", ["2 2026-03-12 23.80 supplier-record"]),
    (nil, ["2 2026-03-12 23.80 supplier-record"]),
    ("30 Tage ohne Abzug", []),
  ]

  @Test(arguments: discounts)
  func `discounts are those of the invoice, or the agreed one where it is silent`(
    terms: String?, expected: [String]
  ) {
    let found = Self.terms(Self.invoice(terms: terms), Self.agreed).cashDiscounts.map {
      "\($0.percent.normalized) \($0.until) \($0.amount?.description ?? "-") \($0.source.rawValue)"
    }
    #expect(found == expected)
  }

  @Test func `of several discounts the largest that can still be had is the best`() {
    let terms = Self.terms(Self.invoice(terms: "8 Tage 3 %, 14 Tage 2 %, 30 Tage netto"))
    func best(_ date: String) -> ExactDecimal? {
      CalendarDate(date).flatMap { terms.bestDiscount(on: $0)?.percent }
    }
    #expect(best("2026-03-10") == "3")
    #expect(best("2026-03-11") == "2")
    #expect(best("2026-03-17") == nil)
  }

  @Test func `without an invoice date a day that is named counts, not a number of days`() {
    var invoice = Self.invoice(
      terms: "#SKONTO#TAGE=10#PROZENT=2.00#\nBei Zahlung bis 20.03.2026 2,00 % Skonto.")
    invoice.issueDate = nil
    #expect(Self.terms(invoice).cashDiscounts.map(\.until.description) == ["2026-03-20"])
  }

  @Test func `what gives money back has no terms`() {
    var negative = Self.invoice()
    negative.totals.withVAT = "-10.00"
    for invoice in [
      Self.invoice(due: "2026-04-01", type: .creditNote), negative,
      Self.invoice(type: .correctedInvoice),
    ] {
      #expect(Self.terms(invoice, Self.agreed) == PaymentTerms())
    }
    let corrected = Self.invoice(due: "2026-04-01", type: .correctedInvoice)
    #expect(Self.terms(corrected, Self.agreed).due?.description == "2026-04-01")
  }

  static let remarks: [(due: String?, terms: String?, [TermsRemark.Kind])] = [
    ("2026-04-01", "#SKONTO#TAGE=10#PROZENT=2.00#", []),
    ("2026-02-20", nil, [.dueBeforeInvoice]),
    ("2026-03-16", nil, [.shorterThanAgreed]),
    ("2026-05-02", nil, [.longTerm]),
    ("2026-05-01", nil, []),
    ("2026-04-01", "#SKONTO#TAGE=7#PROZENT=2.00#", [.otherDiscount]),
    (nil, "30 Tage ohne Abzug", [.otherDiscount]),
    ("2026-04-01", "45 Tage netto", [.contradictory]),
    // Moved off a weekend.
    ("2026-04-01", "28 Tage netto", []),
  ]

  @Test(arguments: remarks)
  func `what differs from the agreement is said`(
    due: String?, terms: String?, kinds: [TermsRemark.Kind]
  ) {
    let found = Self.terms(Self.invoice(due: due, terms: terms), Self.agreed).remarks
    #expect(found.map(\.kind) == kinds)
    #expect(found.allSatisfy { $0.german.hasSuffix(".") && $0.english.hasSuffix(".") })
  }

  @Test func `absurd days are no terms, and absurd amounts have no discount`() {
    let terms = "#SKONTO#TAGE=999999999999#PROZENT=2.00#\n#SKONTO#TAGE=7#PROZENT=900.00#"
    var invoice = Self.invoice(terms: terms)
    #expect(Self.terms(invoice).cashDiscounts.isEmpty)
    invoice.paymentTerms = "#SKONTO#TAGE=7#PROZENT=2.00#"
    invoice.totals.dueForPayment = ExactDecimal(coefficient: .max, scale: 2)
    #expect(Self.terms(invoice).cashDiscounts.map(\.amount) == [nil])
  }
}
