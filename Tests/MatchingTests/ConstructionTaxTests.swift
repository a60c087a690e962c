import Invoice
import MasterData
import Testing

@testable import Matching

/// Withholding under § 48 EStG, and the sum that always holds.
@Suite struct ConstructionTaxTests {
  private func tax(_ change: (inout ConstructionTax) -> Void) -> ConstructionTax {
    var tax = ConstructionTax()
    tax.isExempt = false
    tax.day = day("2031-06-01")
    change(&tax)
    return tax
  }

  @Test(arguments: [
    ("6000", "0", "0", "900"), ("5000", "0", "0", "0"), ("5000.01", "0", "0", "750"),
    // The first 4,000.00 were free; with the second payment the year is above the limit.
    ("2000", "4000", "0", "900"), ("2000", "10000", "1500", "300"),
    ("100", "4950", "0", "100"), ("-200", "9000", "0", "0"),
  ])
  func `fifteen percent of what is paid in the year`(
    payment: String, earlier: String, withheld: String, expected: String
  ) throws {
    let tax = tax {
      $0.paidInYear = number(earlier)
      $0.withheldInYear = number(withheld)
    }
    #expect(try tax.withheld(of: number(payment)) == number(expected))
  }

  @Test func `an exemption holds until its last day`() throws {
    let payment = number("6000")
    #expect(try tax { $0.exemptUntil = day("2031-06-01") }.withheld(of: payment) == .zero)
    #expect(try tax { $0.exemptUntil = day("2031-05-31") }.withheld(of: payment) == number("900"))
    #expect(try tax { $0.isExempt = true }.withheld(of: payment) == .zero)
    #expect(try tax { $0.freeInYear = number("15000") }.withheld(of: payment) == .zero)
  }

  @Test(arguments: 0..<200)
  func `what is payable is what was invoiced less kept, due and withheld`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let project = MadeOrder("P-1", .project).line("Pflaster verlegen", "1000", "m2", "37.49")
    var contract = Contract(number: "V-1", supplier: "K1", kind: .project)
    contract.retentionPercent = ExactDecimal(Int.random(in: 0...10, using: &random))
    var instalments: [Instalment] = []
    var done = 0
    var before = InvoicedBefore()
    for place in 1...4 {
      done += Int.random(in: 1...240, using: &random)
      let isCumulative = Bool.random(using: &random) && place > 1
      let share = isCumulative ? done : done - Self.measured(before)
      var invoice = MadeInvoice(type: .partialConstructionInvoice)
        .line("Pflaster verlegen", String(share), "MTK", "37.49").invoice
      let earlier = instalments.map { $0.net.adding($0.vat)! }.sum!
      if isCumulative { invoice.totals.paid = earlier }
      invoice.number = "A \(place)"
      var asked = ConstructionQuestion(
        OrderQuestion(invoice, against: [project.order]), contract: contract,
        instalments: instalments)
      asked.order.receipts = project.received
      asked.order.before = before
      asked.withholding = tax { $0.isExempt = seed % 2 == 0 }
      let match = ConstructionMatch(asked)
      #expect(match.isClean)
      let after = match.after!
      let due = instalments.map {
        $0.net.adding($0.vat)!.subtracting($0.retained)!.subtracting($0.withheld)!
      }.sum!
      let left = after.invoicedGross.subtracting(after.kept)!.subtracting(due)!
        .subtracting(after.withheld)!
      #expect(match.payable == left)
      for use in match.lines.uses { before.add(use) }
      instalments.append(match.uses!)
    }
    #expect(before.taken(of: OrderLineKey(order: "P-1", line: "10")).quantity == ExactDecimal(done))
  }

  private static func measured(_ before: InvoicedBefore) -> Int {
    let quantity = before.taken(of: OrderLineKey(order: "P-1", line: "10")).quantity
    return Int(quantity.normalized.coefficient)
  }
}
