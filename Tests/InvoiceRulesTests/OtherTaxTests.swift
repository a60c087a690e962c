import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

/// Categories of taxes that are not VAT: the artefacts count them in some places all the same.
@Suite struct OtherTaxTests {
  private typealias Use = DocumentFacts.OtherTax.Use

  private func tax(
    _ use: DocumentFacts.OtherTax.Use, _ category: VATCategory, amount: ExactDecimal? = nil
  ) -> DocumentFacts.OtherTax {
    DocumentFacts.OtherTax(use: use, category: category, rate: "19", amount: amount)
  }

  private func counts(
    _ invoice: Invoice, _ binding: SyntaxBinding, _ taxes: [DocumentFacts.OtherTax]
  ) -> Set<String> {
    var facts = DocumentFacts(of: invoice)
    facts.otherTaxes = taxes
    let examination = Examination(invoice, binding: binding, facts: facts)
    return Set(RuleSet.en16931.rules.filter { !$0.breaches(examination).isEmpty }.map(\.id))
  }

  /// The first line is of another tax, so that the invoice has one line's amount without VAT.
  private var withOtherTax: Invoice {
    var invoice = Invoice.valid
    invoice.lines[0].vat = LineVAT()
    return invoice
  }

  @Test(arguments: SyntaxBinding.allCases)
  func `the taxable amount of the standard rate is the sum of what has any tax`(
    binding: SyntaxBinding
  ) {
    #expect(counts(withOtherTax, binding, []).contains("BR-S-08"))
    let line = tax(.lines, .standard, amount: "100.00")
    #expect(!counts(withOtherTax, binding, [line]).contains("BR-S-08"))
    #expect(counts(.valid, binding, [line]).contains("BR-S-08"))
  }

  @Test(arguments: [Use.lines, .allowances, .charges])
  func `what is of another tax takes part in the sums with its sign`(
    use: DocumentFacts.OtherTax.Use
  ) {
    var invoice = Invoice.valid
    invoice.vatBreakdown[0].taxableAmount = use == .allowances ? "190.00" : "210.00"
    for binding in SyntaxBinding.allCases {
      #expect(counts(invoice, binding, []).contains("BR-S-08"))
      let taxes = [tax(use, .standard, amount: "10.00")]
      #expect(!counts(invoice, binding, taxes).contains("BR-S-08"))
    }
  }

  @Test func `a row of another tax is one of the standard rate's`() {
    var invoice = Invoice.valid
    invoice.vatBreakdown[0].category = .exempt
    for binding in SyntaxBinding.allCases {
      #expect(counts(invoice, binding, []).contains("BR-S-01") == (binding == .ubl))
      #expect(!counts(invoice, binding, [tax(.breakdown, .standard)]).contains("BR-S-01"))
    }
  }

  @Test func `tax numbers do not help an invoice in UBL whose standard rate is of another tax`() {
    let line = tax(.lines, .standard, amount: "100.00")
    var invoice = Invoice.valid
    for index in invoice.lines.indices { invoice.lines[index].vat = LineVAT() }
    #expect(counts(invoice, .ubl, [line]).contains("BR-S-02"))
    #expect(!counts(invoice, .cii, [line]).contains("BR-S-02"))
    #expect(!counts(invoice, .ubl, []).contains("BR-S-02"))
    #expect(!counts(withOtherTax, .ubl, [line]).contains("BR-S-02"))
  }

  @Test func `a line of another tax asks for a row in UBL of the standard rate only`() {
    let standard = counts(
      .valid(in: .exempt, rate: "0"), .ubl, [tax(.lines, .standard)])
    #expect(standard.contains("BR-S-01"))
    for category in [VATCategory.zeroRated, .exempt, .reverseCharge, .intraCommunity, .export] {
      let broken = counts(.valid, .ubl, [tax(.lines, category)])
      #expect(broken.isEmpty, "\(category)")
    }
    #expect(counts(.valid, .cii, [tax(.lines, .zeroRated)]).contains("BR-Z-01"))
  }
}
