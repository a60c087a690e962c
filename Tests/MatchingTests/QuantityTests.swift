import Invoice
import MasterData
import Testing

@testable import Matching

@Suite struct QuantityTests {
  let order = MadeOrder().line("Stapelstuhl blau", "50", "Stk", "40.00", article: "SB-1")
  let key = OrderLineKey(order: "B-7001", line: "10")

  func receipt(_ quantity: String, _ number: String = "W1", _ kind: Receipt.Kind = .goods)
    -> Receipt
  {
    Receipt(
      number: number, kind: kind, order: "B-7001", orderLine: "10",
      quantity: ExactDecimal(quantity))
  }

  func invoice(_ quantity: String) -> MadeInvoice {
    MadeInvoice().line("Stapelstuhl, blau", quantity, "H87", "40.00", article: "SB-1")
  }

  @Test(arguments: [
    // invoiced now, before, received
    ("50", "0", "50", []),
    ("30", "0", "30", []),
    ("30", "0", "50", []),
    ("20", "30", "50", []),
    ("50", "0", "40", [OrderDeviation.Kind.moreThanReceived]),
    ("50", "0", "0", [.nothingReceived]),
    ("30", "30", "60", [.moreThanOrdered]),
    ("60", "0", "50", [.moreThanOrdered, .moreThanReceived]),
    ("10", "40", "40", [.moreThanReceived]),
  ])
  func `invoices may exceed neither order nor receipt`(
    now: String, before: String, received: String, kinds: [OrderDeviation.Kind]
  ) {
    let question = OrderQuestion(invoice(now), order, receipts: [receipt(received)]).with {
      $0.before = InvoicedBefore([
        OrderUse(
          order: "B-7001", line: "10",
          taken: Taken(quantity: number(before), net: .zero))
      ])
    }
    #expect(question.match.kinds == kinds)
  }

  @Test func `a quantity beyond the bound is tolerated within its percent of the order`() {
    let question = OrderQuestion(invoice("52"), order, receipts: [receipt("50")])
    #expect(question.match.kinds == [.moreThanOrdered, .moreThanReceived])
    #expect(question.match.deviations.first?.quantity == number("2"))
    #expect(question.match.deviations.first?.amount == number("80"))
    #expect(question.with { $0.tolerances.quantityPercent = number("4") }.match.isClean)
    #expect(!question.with { $0.tolerances.quantityPercent = number("3.9") }.match.isClean)
  }

  @Test func `receipts add up, but each counts once`() {
    let parts = [receipt("30"), receipt("20", "W2")]
    #expect(OrderQuestion(invoice("50"), order, receipts: parts).match.isClean)
    let twice = [receipt("30"), receipt("30")]
    #expect(
      OrderQuestion(invoice("50"), order, receipts: twice).match.kinds == [.moreThanReceived])
  }

  @Test func `an acceptance proves what was received and does not add to it`() {
    let proofs = [receipt("30"), receipt("30", "A1", .acceptance)]
    #expect(
      OrderQuestion(invoice("50"), order, receipts: proofs).match.kinds == [.moreThanReceived])
    #expect(
      OrderQuestion(invoice("50"), order, receipts: [receipt("50", "A1", .acceptance)]).match
        .isClean)
  }

  @Test func `a receipt without a quantity is for all of its line`() {
    let whole = Receipt(number: "L1", kind: .service, order: "B-7001", orderLine: "10")
    #expect(OrderQuestion(invoice("50"), order, receipts: [whole]).match.isClean)
    let ofOrder = Receipt(number: "L1", kind: .service, order: "B-7001")
    #expect(OrderQuestion(invoice("50"), order, receipts: [ofOrder]).match.isClean)
  }

  @Test func `what goes back to the supplier reduces what was received`() {
    let parts = [receipt("50"), receipt("-5", "W2")]
    #expect(
      OrderQuestion(invoice("50"), order, receipts: parts).match.kinds == [.moreThanReceived])
    #expect(OrderQuestion(invoice("45"), order, receipts: parts).match.isClean)
  }

  @Test func `several lines for one order line add up`() {
    let split = MadeInvoice()
      .line("Stapelstuhl blau, Lieferung 3. Mai", "30", "H87", "40.00", article: "SB-1")
      .line("Stapelstuhl blau, Lieferung 9. Mai", "20", "H87", "40.00", article: "SB-1")
    #expect(OrderQuestion(split, order).match.isClean)
    let tooMuch = split.line("Stapelstuhl blau", "1", "H87", "40.00", article: "SB-1")
    let match = OrderQuestion(tooMuch, order).match
    #expect(match.kinds == [.moreThanOrdered, .moreThanReceived])
    #expect(match.deviations.first?.rows == [0, 1, 2])
  }

  @Test func `a line spreads over order lines that are alike`() {
    let two = MadeOrder()
      .line("Stapelstuhl blau", "30", "Stk", "40.00", article: "SB-1")
      .line("Stapelstuhl blau", "20", "Stk", "40.00", article: "SB-1")
    let match = OrderQuestion(invoice("50"), two).match
    #expect(match.isClean)
    #expect(match.rows.map(\.now) == [number("30"), number("20")])
    #expect(match.rows.map(\.net) == [number("1200"), number("800")])
    #expect(OrderQuestion(invoice("51"), two).match.kinds == [.moreThanOrdered, .moreThanReceived])
  }
}
