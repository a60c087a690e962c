import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

@Suite struct HouseRulesTests {
  private func hasFinding(_ invoice: Invoice) -> Bool {
    [RuleSet.house].findings(in: Examination(invoice)).contains { $0.rule == "RP-VAT-01" }
  }

  @Test(arguments: [
    ("38.00", false), ("38.01", false), ("37.99", false), ("38.02", true), ("37.98", true),
    ("38.99", true), ("39.00", false), ("-38.00", true),
  ])
  func `a row may be a cent off; what the norm refuses is not reported twice`(
    tax: String, isReported: Bool
  ) {
    var invoice = Invoice.valid
    invoice.vatBreakdown[0].taxAmount = ExactDecimal(tax)
    #expect(hasFinding(invoice) == isReported)
  }

  @Test(arguments: [
    ("0.90", false), ("0.91", false), ("0.92", true), ("0.88", true), ("0.87", false),
  ])
  func `tax that was rounded line by line is accepted within a cent`(
    tax: String, isReported: Bool
  ) {
    var invoice = Invoice.valid
    invoice.allowances = []
    invoice.charges = []
    invoice.lines = Array(repeating: invoice.lines[0], count: 15)
    for index in invoice.lines.indices { invoice.lines[index].netAmount = "0.30" }
    invoice.vatBreakdown[0].taxableAmount = "4.50"
    invoice.vatBreakdown[0].taxAmount = ExactDecimal(tax)
    #expect(hasFinding(invoice) == isReported)
  }

  @Test func `rows in two currencies are not added up`() {
    var invoice = Invoice.valid
    invoice.vatBreakdown.append(invoice.vatBreakdown[0])
    #expect([RuleSet.house].findings(in: Examination(invoice)).map(\.rule) == ["RP-VAT-03"])
    var facts = DocumentFacts()
    facts.vatTotals = ["EUR", "CHF"].map { currency in
      DocumentFacts.VATTotal(amount: "38.00", currency: currency, rowTaxes: ["38.00"])
    }
    #expect([RuleSet.house].findings(in: Examination(invoice, facts: facts)) == [])
  }

  @Test func `rows that the artefacts for CII leave aside are judged`() {
    var invoice = Invoice.valid(in: .canaryIslands, rate: "7")
    invoice.vatBreakdown[0].taxableAmount = "250.00"
    invoice.vatBreakdown[0].taxAmount = "99.00"
    let sets = [RuleSet.en16931, .house]
    let findings = sets.findings(in: Examination(invoice, binding: .cii)).map(\.rule)
    #expect(findings.contains("RP-VAT-01") && findings.contains("RP-VAT-02"))
    #expect(!findings.contains { $0.hasPrefix("BR-AF") })
  }

  @Test(arguments: [
    ("67.60", "HUF", false), ("67.60", "EUR", true), ("68.00", "HUF", false),

  ])
  func `a currency without hundredths is rounded to whole units`(
    tax: String, currency: String, isReported: Bool
  ) {
    var invoice = Invoice.valid
    invoice.currency = CurrencyCode(rawValue: currency)
    invoice.vatBreakdown[0].taxableAmount = "356.00"
    invoice.vatBreakdown[0].taxAmount = ExactDecimal(tax)
    #expect(hasFinding(invoice) == isReported)
  }

  @Test(arguments: [
    ("3", "30", "2.50", nil, false), ("3", "30", "10", "9", true),
    ("1000", "1.23", "123.00", "10", true),
    ("1000", "1.23", "123.02", "10", false), ("0", "5", "0.01", nil, true),
    ("3", "0.333", "1.00", nil, true), ("2", "50", "50", "0", false),
  ])
  func `a line is quantity times price by its base, to the cent`(
    quantity: String, price: String, net: String, base: String?, isRight: Bool
  ) {
    var invoice = Invoice.valid
    invoice.process.specification = "urn:cen.eu:en16931:2017"
    invoice.lines[0].quantity = ExactDecimal(quantity)
    invoice.lines[0].price.net = ExactDecimal(price)
    invoice.lines[0].price.baseQuantity = base.flatMap { ExactDecimal($0) }
    invoice.lines[0].netAmount = ExactDecimal(net)
    let findings = [RuleSet.house].findings(in: Examination(invoice))
    #expect(!findings.contains { $0.rule == "RP-LINE-01" } == isRight)
  }

  @Test func `numbers that are too large are left to the official rules`() {
    var invoice = Invoice.valid
    invoice.process.specification = "urn:cen.eu:en16931:2017"
    let huge = ExactDecimal(coefficient: Int128.max / 3, scale: 0)
    let tiny = ExactDecimal(coefficient: 1, scale: 18)
    invoice.lines[0].quantity = huge
    invoice.lines[0].price.net = huge
    invoice.lines[1].netAmount = huge
    invoice.vatBreakdown = [invoice.vatBreakdown[0], invoice.vatBreakdown[0]]
    invoice.vatBreakdown[0].taxableAmount = huge
    invoice.vatBreakdown[1].taxableAmount = tiny
    let sets = [RuleSet.house] + RuleSet.ustg
    #expect(!sets.findings(in: Examination(invoice)).contains { $0.severity == .fatal })
  }

  @Test func `a row without the numbers is left to the norm's rules`() {
    var invoice = Invoice.valid
    invoice.vatBreakdown[0].rate = nil
    #expect(!hasFinding(invoice))
  }
}
