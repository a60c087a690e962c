import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

@Suite struct InvoiceSituationTests {
  private let today = InvoiceSituation.day("2026-11-26")

  private func situation(_ change: (inout Invoice) -> Void) -> InvoiceSituation {
    var invoice = Invoice.valid
    change(&invoice)
    return InvoiceSituation(of: invoice, checkedOn: today)
  }

  @Test func `the day is that of the supply, else of the invoice, else of the check`() {
    let supplied = situation { $0.delivery?.actualDate = CalendarDate("2026-10-05") }
    #expect(supplied.day.description == "2026-10-05")
    #expect(supplied.dayIs == .supply)
    let period = situation { _ in }
    #expect(period.day.description == "2026-11-20")
    #expect(period.dayIs == .supply)
    let line = situation {
      $0.delivery = nil
      $0.lines[0].period = Period(start: nil, end: CalendarDate("2026-08-31"))
      $0.lines[1].period = Period(start: nil, end: CalendarDate("2026-09-30"))
    }
    #expect(line.day.description == "2026-09-30")
    let withoutSupply = situation {
      $0.delivery = nil
      $0.lines[0].period = nil
      $0.lines[1].period = nil
    }
    #expect(withoutSupply.day.description == "2026-11-22")
    #expect(withoutSupply.dayIs == .issue)
    let bare = InvoiceSituation(of: Invoice(), checkedOn: today)
    #expect(bare.day == today)
    #expect(bare.dayIs == .check)
  }

  @Test(arguments: [
    ("250.00", MandateExemption?.some(.smallAmount)), ("250.01", nil), ("-250.00", .smallAmount),
    ("-1000.00", nil),
  ])
  func `an invoice of at most 250 euros is small`(gross: String, expected: MandateExemption?) {
    #expect(situation { $0.totals.withVAT = ExactDecimal(gross) }.exemption == expected)
  }

  @Test func `other currencies and other taxpayers are never small`() {
    #expect(situation { $0.currency = CurrencyCode(rawValue: "CHF") }.exemption == nil)
    #expect(situation { $0.vatBreakdown[0].category = .reverseCharge }.exemption == nil)
  }

  @Test func `the mandate is between domestic businesses`() {
    let austria = CountryCode(rawValue: "AT")
    #expect(situation { $0.seller.address?.country = austria }.exemption == .foreignSeller)
    #expect(situation { $0.buyer.address?.country = austria }.exemption == .foreignBuyer)
  }

  @Test(arguments: [
    ("urn:cen.eu:en16931:2017", EInvoiceForm.accepted),
    ("urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic", .accepted),
    ("urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended", .accepted),
    ("urn:factur-x.eu:1p0:minimum", .partial), ("urn:factur-x.eu:1p0:basicwl", .partial),
    ("urn:ferd:CrossIndustryDocument:invoice:1p0:comfort", .zugferd1),
  ])
  func `the guideline tells whether a document can be an e-invoice`(
    guideline: String, expected: EInvoiceForm
  ) {
    #expect(EInvoiceForm(guideline: guideline) == expected)
  }

  @Test(arguments: [VATCategory.reverseCharge, .intraCommunity, .exempt, .notSubjectToVAT])
  func `an invoice without tax is recognised`(category: VATCategory) {
    let invoice = Invoice.valid(in: category, rate: category == .notSubjectToVAT ? nil : .zero)
    #expect(InvoiceSituation(of: invoice, checkedOn: today).isWithoutTax)
    #expect(!situation { _ in }.isWithoutTax)
    #expect(!situation { $0.vatBreakdown[0].category = category }.isWithoutTax)
    #expect(!InvoiceSituation(of: Invoice(), checkedOn: today).isWithoutTax)
  }
}
