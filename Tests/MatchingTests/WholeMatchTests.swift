import Invoice
import MasterData
import Testing

@testable import Matching

/// Printed invoices, of which the lines are not read.
@Suite struct WholeMatchTests {
  let order = MadeOrder()
    .line("Bürostuhl", "10", "Stk", "210.00")
    .line("Rollcontainer", "4", "Stk", "160.00")
    .line("Lieferung und Aufbau", "1", "psch", "180.00")

  private func total(_ net: String, type: InvoiceTypeCode = .commercialInvoice) -> MadeInvoice {
    MadeInvoice(type: type).having { $0.totals.withoutVAT = number(net) }
  }

  @Test func `a total that is all that is open is clean`() {
    let match = OrderQuestion(total("2920.00"), order).match
    #expect(match.isClean)
    #expect(match.rows.map(\.now) == [number("10"), number("4"), number("1")])
    #expect(match.rows.allSatisfy { $0.invoiceLine == nil })
    #expect(match.uses.map(\.taken.net).sum == number("2920"))
    var again = OrderQuestion(total("2920.00"), order)
    for use in match.uses { again.before.add(use) }
    #expect(!again.match.isClean)
  }

  @Test(arguments: [("2100.00", ["10"]), ("640.00", ["20"]), ("820.00", ["20", "30"])])
  func `a total may be that of some lines`(net: String, lines: [String]) {
    let match = OrderQuestion(total(net), order).match
    #expect(match.isClean)
    #expect(match.uses.compactMap(\.line) == lines)
  }

  @Test func `a total may be that of one delivery`() {
    let deliveries = [("W1", "10", "6"), ("W1", "20", "1"), ("W2", "10", "4"), ("W2", "20", "3")]
      .map { receipt, line, quantity in
        Receipt(
          number: receipt, line: line, kind: .goods, order: "B-7001", orderLine: line,
          quantity: number(quantity))
      }
    let match = OrderQuestion(total("1420.00"), order, receipts: deliveries).match
    #expect(match.isClean)
    #expect(match.uses.map(\.taken.quantity) == [number("6"), number("1")])
  }

  @Test func `the price is what differs where a total is near`() {
    #expect(OrderQuestion(total("2945.00"), order).match.isClean)
    let match = OrderQuestion(total("3100.00"), order).match
    #expect(match.kinds == [.priceAbove])
    #expect(match.deviations.first?.amount == number("180"))
    #expect(OrderQuestion(total("9000.00"), order).match.kinds == [.linesMissing])
  }

  @Test func `what was ordered and not received is said as such`() {
    let match = OrderQuestion(total("2920.00"), order, receipts: []).match
    #expect(Set(match.kinds) == [.nothingReceived])
    var fewer = order.received
    fewer[0].quantity = number("8")
    #expect(
      OrderQuestion(total("2920.00"), order, receipts: fewer).match.kinds == [
        .moreThanReceived
      ])
  }

  @Test func `an order with one line takes what its money is worth`() {
    let hours = MadeOrder().line("Gartenpflege", "16", "Std", "48.00")
    let match = OrderQuestion(total("600.00"), hours).match
    #expect(match.isClean)
    #expect(match.rows.map(\.now) == [number("12.5")])
    #expect(
      OrderQuestion(total("816.00"), hours).match.kinds == [
        .moreThanOrdered, .moreThanReceived,
      ])
    #expect(OrderQuestion(total("800.00"), hours).match.kinds == [.priceAbove])
  }

  @Test func `lines that explain the total are believed before it`() {
    let wrong = MadeInvoice().line("Bürostuhl", "10", "H87", "230.00")
      .line("Rollcontainer", "4", "H87", "160.00")
    #expect(OrderQuestion(wrong, order).match.kinds == [.priceAbove])
  }

  @Test func `lines that do not explain the total are said to be incomplete`() {
    let partly = MadeInvoice().line("Bürostuhl", "10", "H87", "210.00")
      .having { $0.totals.withoutVAT = number("2600.00") }
    let match = OrderQuestion(partly, order).match
    #expect(match.kinds == [.linesMissing])
    #expect(match.deviations.first?.amount == number("500"))
    let explained = partly.having { $0.totals.withoutVAT = number("2920.00") }
    #expect(OrderQuestion(explained, order).match.isClean)
  }

  @Test func `the one line without amount has what the others leave`() {
    let invoice = MadeInvoice()
      .line("Bürostuhl", "10", "H87", "210.00")
      .line("Rollcontainer", "4", "H87", nil)
      .line("Lieferung und Aufbau", "1", "LS", "180.00")
      .having { $0.totals.withoutVAT = number("2920.00") }
      .having { $0.totals.lineNetAmounts = nil }
    #expect(OrderQuestion(invoice, order).match.isClean)
  }

  @Test func `lines may lack quantity, unit or price`() {
    let invoice = MadeInvoice()
      .line("Bürostuhl", nil, nil, nil, net: "2100.00")
      .line("Rollcontainer", "4", nil, nil, net: "640.00")
      .line("Lieferung und Aufbau", nil, "LS", "180.00", net: "180.00")
    let match = OrderQuestion(invoice, order).match
    #expect(match.isClean)
    #expect(match.rows.map(\.now) == [number("10"), number("4"), number("1")])
  }
}
