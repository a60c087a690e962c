import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

@Suite struct LegalFindingsTests {
  private static let day = CalendarDate(year: 2026, month: 11, day: 2) ?? .epoch

  /// What a page says of an invoice over a supply at 19 %.
  private static func page(
    net: ExactDecimal? = "1000.00", tax: ExactDecimal? = "190.00", gross: ExactDecimal = "1190.00"
  ) -> Invoice {
    var invoice = Invoice()
    invoice.number = "R-1"
    invoice.issueDate = day
    invoice.seller.vatIdentifier = "DE136695976"
    invoice.totals.withoutVAT = net
    invoice.totals.vat = tax
    invoice.totals.withVAT = gross
    return invoice
  }

  private static func rules(_ invoice: Invoice, _ text: String = "Leistungsdatum 30.10.2026")
    -> [String]
  {
    LegalFindings.of(invoice, text: text, on: day).map(\.rule)
  }

  @Test func `what pages do not have in terms is not held against them`() {
    #expect(Self.rules(Self.page()).isEmpty)
  }

  @Test func `what any page must say is asked for by the rules for e-invoices`() {
    var invoice = Self.page()
    invoice.number = nil
    invoice.issueDate = nil
    invoice.seller.vatIdentifier = nil
    let expected: Set = [
      "RP-UStG-14-4-2-1", "RP-UStG-14-4-3", "RP-UStG-14-4-4", "RP-UStG-14-4-6",
    ]
    #expect(Set(Self.rules(invoice, "Rechnung")) == expected)
  }

  /// Net, tax and gross as they are printed, `-` for none, and words beside them.
  static let breakdowns: [(totals: String, words: String, row: String?)] = [
    ("1000.00 190.00 1190.00", "", "S 19"), ("1000.00 70.01 1070.01", "", "S 7"),
    ("1000.00 130.00 1130.00", "", nil), ("1000.00 0.00 1000.00", "", "E"),
    ("1000.00 - 1000.00", "Reverse Charge", "AE"), ("1000.00 0.00 1000.00", "§ 13b UStG", "AE"),
    ("1000.00 0.00 1000.00", "Photovoltaik", "Z 0"),
    ("- - 1000.00", "Kleinunternehmer nach § 19 UStG", "E"), ("- - 1000.00", "", nil),
  ]

  @Test(arguments: breakdowns)
  func `the breakdown follows from totals that one rate explains`(
    totals: String, words: String, row: String?
  ) throws {
    let amounts = totals.split(separator: " ").map { ExactDecimal(String($0)) }
    let page = Self.page(net: amounts[0], tax: amounts[1], gross: try #require(amounts[2]))
    let told = page.withBreakdown(text: words).vatBreakdown.map { row in
      [row.category?.rawValue, row.rate?.description].compactMap(\.self).joined(separator: " ")
    }
    #expect(told == [row].compactMap(\.self))
  }

  @Test func `a rate that the lines print counts before those of the law`() {
    var invoice = Self.page(net: "1000.00", tax: "78.00", gross: "1078.00")
    invoice.lines = [InvoiceLine()]
    invoice.lines[0].vat.rate = "7.8"
    #expect(invoice.withBreakdown(text: "").vatBreakdown.first?.rate == "7.8")
    invoice.lines[0].vat.rate = nil
    #expect(invoice.withBreakdown(text: "").vatBreakdown.isEmpty)
  }

  static let times: [(String, Bool)] = [
    ("Lieferdatum: 12.10.2026", true), ("Leistungszeitraum Oktober 2026", true),
    ("Das Leistungsdatum entspricht dem Rechnungsdatum", true),
    ("Leistungsdatum siehe Lieferschein", false), ("Rechnung vom 12.10.2026", false),
    ("Leistungsdatum " + String(repeating: "wort ", count: 40) + "12.10.2026", false),
  ]

  @Test(arguments: times)
  func `words for the time of the supply need a day beside them`(text: String, isTold: Bool) {
    #expect(SupplyTimeInWords.isTold(in: text) == isTold)
    #expect(Self.rules(Self.page(), text).contains("RP-UStG-14-4-6") == !isTold)
  }

  @Test func `reliefs are those of the invoice's day`() {
    var small = Self.page(net: "200.00", tax: "38.00", gross: "238.00")
    #expect(small.legalReliefs(on: Self.day) == [.smallAmount])
    small.issueDate = CalendarDate(year: 2016, month: 12, day: 1)
    #expect(small.legalReliefs(on: Self.day).isEmpty)
    small.issueDate = nil
    #expect(small.legalReliefs(on: Self.day) == [.smallAmount])
    let exempt = Self.page(net: "900.00", tax: "0.00", gross: "900.00").withBreakdown(text: "")
    #expect(exempt.legalReliefs(on: Self.day) == [.exempt])
  }
}
