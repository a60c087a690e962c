import Invoice
import InvoiceRules
import MasterData
import TestSupport
import Testing

@testable import Payables

/// §§ 33, 34a UStDV, § 19, § 13b, § 14a, § 14c UStG, as far as the organisation's data matter.
@Suite struct LegalExceptionsTests {
  private static func supplier(
    _ treatment: Supplier.TaxTreatment, vat: String? = nil
  ) -> Supplier {
    var supplier = Supplier(id: "K1", name: "Dampfkessel Anlagenbau GmbH")
    supplier.taxTreatment = treatment
    supplier.vatIdentifier = vat
    return supplier
  }

  private static func company(construction: Bool = false, cleaning: Bool = false) -> OwnCompany {
    var company = SampleBill.company
    company.providesConstruction = construction
    company.providesCleaning = cleaning
    return company
  }

  // MARK: - Small amounts and small businesses

  private static func strip(_ invoice: inout Invoice) {
    invoice.buyer.name = nil
    invoice.number = nil
    invoice.seller.vatIdentifier = nil
    invoice.delivery = nil
  }

  @Test func `up to 250 euros recipient, number, tax number and time may be missing`() {
    for gross: ExactDecimal in ["250.00", "119.00"] {
      let found = SampleBill.read(
        "Rechnung",
        change: { invoice in
          Self.strip(&invoice)
          invoice.totals = Totals()
          invoice.totals.withVAT = gross
        })
      #expect(found.isPassed)
      for requirement: FormalRequirement in [.recipient, .number, .timeOfSupply, .taxNumber] {
        #expect(found.outcome(requirement) == .notApplicable)
      }
    }
    let large = SampleBill.read(
      "Rechnung",
      change: { invoice in
        Self.strip(&invoice)
        invoice.totals = Totals()
        invoice.totals.withVAT = "250.01"
      })
    let expected: [FormalDefect] = [
      .recipientMissing, .numberMissing, .timeMissing, .taxNumberMissing,
    ]
    #expect(Set(large.stopping) == Set(expected))
  }

  @Test func `a small invoice to somebody else is not ours all the same`() {
    let found = SampleBill.read(change: {
      $0.totals = Totals()
      $0.totals.withVAT = "80.00"
      $0.buyer.name = "Kontor Verwaltungs AG"
    })
    #expect(found.stopping == [.recipientOther])
  }

  @Test func `a small business needs no invoice number and shows no tax`() {
    let free: @Sendable (inout Invoice) -> Void = {
      $0.charge(net: "1000.00", tax: "0.00", gross: "1000.00", .exempt, rate: "0")
      $0.vatBreakdown[0].exemptionReason = "Kleinunternehmer, § 19 UStG"
      $0.number = nil
    }
    let found = SampleBill.checked(free) { $0.report?.findings.removeAll { $0.rule == "BR-02" } }
    #expect(found.outcome(.number) == .notApplicable)
    #expect(found.isPassed)
    let taxed = SampleBill.checked(case: { $0.supplier = Self.supplier(.smallBusiness) })
    #expect(taxed.stopping == [.smallBusinessTaxed])
  }

  @Test func `a page of a small business is judged by its words`() {
    let text = "Kein Ausweis von Umsatzsteuer gemäß § 19 UStG, erbracht im März 2026"
    let found = SampleBill.read(
      text,
      change: { invoice in
        invoice.number = nil
        invoice.totals = Totals()
        invoice.totals.withVAT = "800.00"
      })
    #expect(found.isPassed)
    #expect(found.outcome(.number) == .notApplicable)
    #expect(found.outcome(.timeOfSupply) != .nok)
  }

  // MARK: - Reverse charge

  private static let free: @Sendable (inout Invoice) -> Void = {
    $0.charge(net: "1000.00", tax: "0.00", gross: "1000.00", .reverseCharge, rate: "0")
    $0.vatBreakdown[0].exemptionReason = "Steuerschuldnerschaft des Leistungsempfängers"
    $0.buyer.vatIdentifier = "DE129273398"
  }

  static let reverseCharge: [(Supplier.TaxTreatment, OwnCompany, taxed: Bool, [FormalDefect])] = [
    (.reverseCharge, company(cleaning: true), false, []),
    (.reverseCharge, company(cleaning: true), true, [.reverseChargeTaxed]),
    // Nobody has told the own duties: the record alone counts.
    (.reverseCharge, company(), true, [.reverseChargeTaxed]),
    (.standard, company(cleaning: true), true, []),
    (.standard, company(), false, [.reverseChargeDoubtful]),
    // It may be such a case: said, not stopped.
    (.standard, company(construction: true), false, []),
    (.standard, company(cleaning: true), false, [.reverseChargeDoubtful]),
  ]

  @Test(arguments: reverseCharge)
  func `tax and reverse charge must fit record and company`(
    treatment: Supplier.TaxTreatment, company: OwnCompany, taxed: Bool, expected: [FormalDefect]
  ) {
    let found = SampleBill.checked(taxed ? { _ in } : Self.free) {
      $0.supplier = Self.supplier(treatment)
      $0.companies = [company]
    }
    #expect(found.stopping == expected)
  }

  @Test func `a company without duties gets tax from a supplier who owes none to its sister`() {
    var sister = OwnCompany()
    sister.name = "Nordlicht Reinigung GmbH"
    sister.providesCleaning = true
    let found = SampleBill.checked(case: {
      $0.supplier = Self.supplier(.reverseCharge)
      $0.companies = [SampleBill.company, sister]
    })
    #expect(found.isPassed)
  }

  @Test
  func `construction invoices with tax stop where the company builds itself, but for repairs`() {
    let builder = Self.company(construction: true)
    let found = SampleBill.checked({ $0.typeCode = .partialConstructionInvoice }) {
      $0.companies = [builder]
    }
    #expect(found.stopping == [.reverseChargeTaxed])
    let repair = SampleBill.checked({ $0.charge(net: "400.00", tax: "76.00", gross: "476.00") }) {
      $0.companies = [builder]
      $0.supplier = Self.supplier(.reverseCharge)
    }
    #expect(repair.isPassed && repair.remarked.isEmpty)
  }

  @Test func `reverse charge without its words is said`() {
    let found = SampleBill.checked({
      Self.free(&$0)
      $0.vatBreakdown[0].exemptionReason = "ohne Steuer"
    })
    #expect(found.isPassed && found.remarked == [.reverseChargeUnsaid])
  }

  @Test func `a page that names reverse charge and shows tax stops`() {
    let text = "Leistungsdatum 27.02.2026 Steuerschuldnerschaft des Leistungsempfängers"
    #expect(SampleBill.read(text).stopping == [.undueTax])
  }

  // MARK: - Across borders

  @Test func `an intra-Community supply from abroad is under another law, and passes`() {
    let found = SampleBill.checked({
      $0.charge(net: "1000.00", tax: "0.00", gross: "1000.00", .intraCommunity, rate: "0")
      $0.vatBreakdown[0].exemptionReason = "Intra-Community supply"
      $0.seller.vatIdentifier = "NL123456789B01"
      $0.seller.address?.country = CountryCode(rawValue: "NL")
      $0.buyer.vatIdentifier = "DE129273398"
      $0.delivery?.address = PostalAddress()
      $0.delivery?.address?.country = .germany
    })
    #expect(found.isPassed)
  }

  @Test func `tax of another state stops`() {
    let found = SampleBill.checked({
      $0.charge(net: "1000.00", tax: "210.00", gross: "1210.00", rate: "21")
      $0.seller.vatIdentifier = "NL123456789B01"
      $0.seller.address?.country = CountryCode(rawValue: "NL")
    })
    #expect(found.stopping == [.foreignTax])
  }

  @Test func `another VAT identifier than that of the record is a matter of master data`() {
    let other = SampleBill.checked(case: {
      $0.supplier = Self.supplier(.standard, vat: "DE811193231")
    })
    #expect(other.stopping == [.taxNumberOther] && other.codes == [.masterData])
    let same = SampleBill.checked(case: {
      $0.supplier = Self.supplier(.standard, vat: "DE 136 695 976")
    })
    #expect(same.isPassed)
  }
}
