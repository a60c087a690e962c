import Invoice
import MasterData
import Testing

@testable import Matching

@Suite struct SurchargeTests {
  let order = MadeOrder().line("Gitterrost verzinkt", "40", "Stk", "50.00")
  let goods = MadeInvoice().line("Gitterrost, verzinkt", "40", "H87", "50.00")

  @Test(arguments: [
    ("9.90", MatchRow.Verdict.tolerated(.absolute)), ("20.00", .tolerated(.percent)),
    ("20.01", .deviates),
  ])
  func `freight is tolerated within the tolerances of the whole`(
    amount: String, verdict: MatchRow.Verdict
  ) {
    for invoice in [
      goods.charge(amount, "Frachtkosten"),
      goods.line("Versandkosten DHL", "1", "C62", amount),
    ] {
      let match = OrderQuestion(invoice, order).match
      #expect(match.rows.map(\.target).last == .surcharge)
      #expect(match.rows.map(\.verdict) == [.agrees, verdict])
      #expect(match.kinds == (verdict == .deviates ? [.surchargeNotOrdered] : []))
      #expect(match.uses.map(\.taken.net).sum == invoice.invoice.totals.withoutVAT)
    }
  }

  @Test func `several surcharges count together`() {
    let invoice = goods.charge("9.00", "Verpackung").charge("9.00", "Maut")
      .line("Mindermengenzuschlag", "1", "LS", "9.00")
    let match = OrderQuestion(invoice, order).match
    #expect(match.kinds == [.surchargeNotOrdered])
    #expect(match.deviations.first?.amount == number("27"))
  }

  @Test func `freight that was ordered is a line like others`() {
    let withFreight = order.line("Fracht frei Baustelle", "1", "psch", "120.00")
    let invoice = goods.line("Fracht", "1", "LS", "120.00")
    #expect(OrderQuestion(invoice, withFreight).match.isClean)
    let dearer = goods.line("Fracht", "1", "LS", "160.00")
    #expect(OrderQuestion(dearer, withFreight).match.kinds == [.priceAbove])
  }

  @Test func `a reduction that nobody agreed is said as well`() {
    #expect(OrderQuestion(goods.allowance("15.00", "Treuerabatt"), order).match.isClean)
    let match = OrderQuestion(goods.allowance("150.00", "Treuerabatt"), order).match
    #expect(match.kinds == [.allowanceNotOrdered])
    #expect(match.deviations.first?.amount == number("-150"))
    let asLine = goods.line("abzüglich Rabatt", "-1", "C62", "150.00")
    #expect(OrderQuestion(asLine, order).match.kinds == [.allowanceNotOrdered])
  }

  @Test func `what a building contract takes off is no deviation`() {
    let project = MadeOrder("P-1", .project).line("Gitterrost verzinkt", "40", "Stk", "50.00")
    let match = OrderQuestion(goods.allowance("60.00", "Umlage Bauwesenversicherung"), project)
      .match
    #expect(match.isClean)
    #expect(match.rows.last?.verdict == .notCompared)
  }

  @Test func `security that is kept changes no price`() {
    let match = OrderQuestion(goods.allowance("150.00", "5 % Gewährleistungseinbehalt"), order)
      .match
    #expect(match.isClean)
    #expect(match.rows.last?.target == .retention)
    #expect(match.uses.map(\.taken.net).sum == number("2000"))
  }

  @Test func `a line without money is a remark`() {
    let invoice = goods.line("Lieferung am 3. Mai an Tor 2", nil, nil, nil)
      .line("Montageanleitung", "1", "H87", "0.00")
    let match = OrderQuestion(invoice, order).match
    #expect(match.isClean)
    #expect(match.rows.map(\.target).dropFirst() == [.remark, .remark])
  }
}
