import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

/// Where the official artefacts for UBL and CII say different things of the same invoice.
@Suite struct SyntaxBindingTests {
  private func ids(
    _ invoice: Invoice, _ binding: SyntaxBinding, _ facts: DocumentFacts? = nil
  ) -> Set<String> {
    let examination = Examination(invoice, binding: binding, facts: facts)
    return Set(RuleSet.en16931.rules.filter { !$0.breaches(examination).isEmpty }.map(\.id))
  }

  @Test(arguments: [
    ("200.99", "S", ExactDecimal("19"), true, false),
    ("201.00", "S", ExactDecimal("19"), false, false),
    ("200.00", "S", ExactDecimal("19"), true, true),
    ("200.01", "E", ExactDecimal("0"), false, true),
    ("200.99", "E", ExactDecimal("0"), false, true),
    ("201.00", "E", ExactDecimal("0"), false, false),
    ("200.01", "O", nil, false, false),
  ])
  func `the taxable amount is judged with each syntax's own tolerance`(
    base: String, prefix: String, rate: ExactDecimal?, holdsInUBL: Bool, holdsInCII: Bool
  ) {
    var invoice = Invoice.valid(in: VATCategory(rawValue: prefix), rate: rate)
    invoice.vatBreakdown[0].taxableAmount = ExactDecimal(base)
    #expect(!ids(invoice, .ubl).contains("BR-\(prefix)-08") == holdsInUBL)
    #expect(!ids(invoice, .cii).contains("BR-\(prefix)-08") == holdsInCII)
  }

  @Test(arguments: [
    ("38.99", true, true, true), ("39.00", false, true, false), ("37.01", true, true, true),
    ("37.00", false, true, false), ("39.01", false, false, false), ("-38.00", true, true, true),
  ])
  func `the tax may be one unit off, in CII including that unit`(
    tax: String, general: Bool, generalInCII: Bool, ofCategory: Bool
  ) {
    var invoice = Invoice.valid
    invoice.vatBreakdown[0].taxAmount = ExactDecimal(tax)
    #expect(!ids(invoice, .ubl).contains("BR-CO-17") == general)
    #expect(!ids(invoice, .cii).contains("BR-CO-17") == generalInCII)
    #expect(!ids(invoice, .ubl).contains("BR-S-09") == ofCategory)
    #expect(!ids(invoice, .cii).contains("BR-S-09") == ofCategory)
  }

  @Test(arguments: [
    (VATCategory.canaryIslands, true, false), (.ceutaAndMelilla, true, true),
    (.standard, false, false),
  ])
  func `a rate of zero passes on the Canary Islands in UBL, in Ceuta and Melilla in both`(
    category: VATCategory, holdsInUBL: Bool, holdsInCII: Bool
  ) {
    var invoice = Invoice.valid(in: category, rate: "7")
    invoice.lines[0].vat.rate = "0"
    invoice.allowances[0].vatRate = "0"
    invoice.charges[0].vatRate = "0"
    for (binding, holds) in [(SyntaxBinding.ubl, holdsInUBL), (.cii, holdsInCII)] {
      let found = ids(invoice, binding).filter { id in
        ["-05", "-06", "-07"].contains { id.hasSuffix($0) }
      }
      #expect(found.count == (holds ? 0 : 3), "\(binding): \(found)")
    }
  }

  @Test func `an absent address lacks its country in CII only`() {
    var invoice = Invoice.valid
    invoice.seller.address = nil
    invoice.buyer.address = nil
    invoice.taxRepresentative?.address = nil
    #expect(ids(invoice, .ubl) == ["BR-08", "BR-10", "BR-19"])
    #expect(ids(invoice, .cii) == ["BR-08", "BR-09", "BR-10", "BR-11", "BR-19", "BR-20"])
  }

  @Test func `a breakdown is asked for at each line in CII`() {
    var invoice = Invoice.valid
    invoice.vatBreakdown = []
    invoice.lines = []
    #expect(ids(invoice, .ubl).contains("BR-CO-18"))
    #expect(!ids(invoice, .cii).contains("BR-CO-18"))
  }

  @Test func `rows not subject to VAT are left aside by CII's general rules`() {
    var invoice = Invoice.valid(in: .notSubjectToVAT, rate: nil)
    invoice.vatBreakdown[0].taxAmount = nil
    #expect(ids(invoice, .ubl).isSuperset(of: ["BR-46", "BR-CO-17", "BR-O-09"]))
    #expect(ids(invoice, .cii).isDisjoint(with: ["BR-46", "BR-CO-17"]))
    #expect(ids(invoice, .cii).contains("BR-O-09"))
  }

  @Test func `sub lines count as lines in CII only`() {
    var invoice = Invoice.valid
    var inner = invoice.lines[0]
    inner.netAmount = "0.00"
    inner.item.name = nil
    invoice.lines[0].subLines = [inner, inner]
    invoice.lines[0].subLines[1].subLines = [inner]
    #expect(ids(invoice, .ubl) == [])
    #expect(ids(invoice, .cii) == ["BR-25"])
    let findings = RuleSet.all.findings(in: Examination(invoice, binding: .cii))
    #expect(findings.first?.count == 3)
    #expect(findings.first?.place == "Zeile 2 („1“)")
  }

  @Test func `halves of cents are rounded towards plus infinity, also in credit notes`() {
    var invoice = Invoice.valid
    invoice.allowances = []
    invoice.charges = []
    invoice.totals.allowances = nil
    invoice.totals.charges = nil
    for (amount, total, isKept) in [
      ("0.005", "0.01", true), ("-0.005", "0.00", true), ("-0.005", "-0.01", false),
      ("-0.015", "-0.01", true),
    ] {
      invoice.lines = [invoice.lines[0]]
      invoice.lines[0].netAmount = ExactDecimal(amount)
      invoice.totals.lineNetAmounts = ExactDecimal(total)
      #expect(!ids(invoice, .ubl).contains("BR-CO-10") == isKept, "\(amount) → \(total)")
    }
  }

  @Test func `a total without VAT needs no VAT amount in CII where it equals that with VAT`() {
    var invoice = Invoice.valid
    invoice.totals.vat = nil
    invoice.totals.withVAT = invoice.totals.withoutVAT
    #expect(ids(invoice, .ubl).contains("BR-CO-15"))
    #expect(!ids(invoice, .cii).contains("BR-CO-15"))
  }

  @Test func `totals are asked for where the document has some`() {
    var invoice = Invoice.valid
    invoice.totals = Totals()
    var facts = DocumentFacts()
    for binding in SyntaxBinding.allCases {
      facts.currency = nil
      #expect(ids(invoice, binding, facts) == [])
      facts.currency = "EUR"
      #expect(ids(invoice, binding, facts) == ["BR-CO-15"])
    }
    facts.note("BG-22")
    #expect(
      ids(invoice, .ubl, facts) == [
        "BR-12", "BR-13", "BR-14", "BR-15", "BR-CO-10", "BR-CO-11", "BR-CO-12", "BR-CO-13",
        "BR-CO-15", "BR-CO-16",
      ])
  }

  @Test func `each VAT total is judged in UBL, and one of each currency is right`() {
    var facts = DocumentFacts()
    let own = DocumentFacts.VATTotal(amount: "38.00", currency: "EUR", rowTaxes: ["38.00"])
    let other = DocumentFacts.VATTotal(amount: "41.00", currency: "CHF", rowTaxes: ["40.00"])
    facts.currency = "EUR"
    facts.vatTotals = [own, other]
    #expect(ids(.valid, .ubl, facts) == ["BR-CO-14"])
    #expect(ids(.valid, .cii, facts) == [])
    facts.vatTotals = [own, own]
    #expect(ids(.valid, .ubl, facts) == ["BR-CO-15"])
    #expect(ids(.valid, .cii, facts) == ["BR-CO-15"])
  }

  @Test func `what CII says of payment once for the whole invoice needs no means of payment`() {
    var instructions = PaymentInstructions()
    instructions.remittanceInformation = "R-2026-0815"
    var invoice = Invoice.valid
    invoice.paymentInstructions = [instructions]
    #expect(ids(invoice, .ubl) == ["BR-49"])
    #expect(ids(invoice, .cii) == [])
    invoice.paymentInstructions[0].meansText = "Überweisung"
    #expect(ids(invoice, .cii) == ["BR-49"])
  }
}
