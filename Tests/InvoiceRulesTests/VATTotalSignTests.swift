import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

/// PEPPOL-EN16931-R055, of which the artefacts for UBL and CII have different notions.
@Suite struct VATTotalSignTests {
  /// The amount in the invoice currency, that in the other, and whether UBL and CII allow it.
  private static let signs: [(ExactDecimal?, ExactDecimal?, Bool, Bool)] = [
    ("38.00", "36.00", true, true), ("-38.00", "-36.00", true, true),
    ("0.00", "0.00", true, true), ("38.00", "-36.00", false, false),
    ("-38.00", "36.00", false, false), ("0.00", "36.00", true, true),
    ("0.00", "-36.00", true, false), ("-38.00", "0.00", true, false),
    ("38.00", nil, false, false), (nil, "36.00", false, true),
  ]

  private func holds(
    _ own: ExactDecimal?, _ other: ExactDecimal?, _ binding: SyntaxBinding,
    currency: String = "EUR", accounting: String? = "CHF"
  ) -> Bool {
    var facts = DocumentFacts(of: .valid)
    facts.currency = currency
    facts.vatAccountingCurrency = accounting
    facts.vatTotals = [(own, "EUR"), (other, "CHF")].compactMap { amount, currency in
      amount.map { DocumentFacts.VATTotal(amount: $0, currency: currency, rowTaxes: []) }
    }
    let examination = Examination(.valid, binding: binding, facts: facts)
    return !RuleSet.all.findings(in: examination).contains { $0.rule == "PEPPOL-EN16931-R055" }
  }

  @Test(arguments: signs)
  func `the amounts in both currencies have one sign`(
    own: ExactDecimal?, other: ExactDecimal?, inUBL: Bool, inCII: Bool
  ) {
    #expect(holds(own, other, .ubl) == inUBL)
    #expect(holds(own, other, .cii) == inCII)
  }

  @Test func `nothing is asked without an accounting currency`() {
    #expect(holds("38.00", "-36.00", .ubl, accounting: nil))
    #expect(holds("38.00", "-36.00", .cii, accounting: nil))
  }

  @Test func `UBL takes the currency without the white space around it`() {
    #expect(!holds("38.00", "-36.00", .ubl, currency: " EUR\n"))
    #expect(holds("38.00", "36.00", .ubl, currency: " EUR\n"))
    #expect(holds("38.00", "-36.00", .cii, currency: " EUR\n"))
  }
}
