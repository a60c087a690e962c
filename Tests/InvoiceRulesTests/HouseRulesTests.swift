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
    ("38.99", true), ("39.00", false),
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

  @Test func `a row without the numbers is left to the norm's rules`() {
    var invoice = Invoice.valid
    invoice.vatBreakdown[0].rate = nil
    #expect(!hasFinding(invoice))
  }
}
