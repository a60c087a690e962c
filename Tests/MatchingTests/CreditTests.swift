import Invoice
import MasterData
import Testing

@testable import Matching

@Suite struct CreditTests {
  let order = MadeOrder().line("Gitterrost verzinkt", "40", "Stk", "50.00")

  private func question(_ quantity: String, _ price: String = "50.00", before: String)
    -> OrderQuestion
  {
    let credit = MadeInvoice(type: .creditNote)
      .line("Gitterrost verzinkt, beschädigt", quantity, "H87", price)
    return OrderQuestion(credit, order).with {
      let quantity = number(before)
      $0.before = InvoicedBefore([
        OrderUse(
          order: "B-7001", line: "10",
          taken: Taken(quantity: quantity, net: made(quantity.multiplied(by: number("50")))))
      ])
    }
  }

  @Test func `a credit note gives back quantity and money`() {
    let match = question("5", before: "40").match
    #expect(match.isClean)
    #expect(match.rows.map(\.now) == [number("-5")])
    #expect(
      match.uses == [
        OrderUse(
          order: "B-7001", line: "10",
          taken: Taken(quantity: number("-5"), net: number("-250")))
      ])
  }

  @Test func `what is given back can be invoiced again`() {
    var next = OrderQuestion(MadeInvoice().line("Gitterrost verzinkt", "5", "H87", "50.00"), order)
    next.before = question("5", before: "40").before
    #expect(!next.match.isClean)
    for use in question("5", before: "40").match.uses { next.before.add(use) }
    #expect(next.match.isClean)
  }

  @Test func `it gives back no more than was invoiced`() {
    let match = question("5", before: "3").match
    #expect(match.kinds == [.creditExceedsInvoiced])
    #expect(match.deviations.first?.quantity == number("-2"))
    #expect(question("5", before: "0").match.kinds == [.creditWithoutInvoice])
    #expect(question("1", "200.00", before: "3").match.kinds == [.creditExceedsInvoiced])
  }

  @Test func `a price is given back in part, and money without any line`() {
    #expect(question("40", "2.00", before: "40").match.isClean)
    let goodwill = MadeInvoice(type: .creditNote).line("Kulanz wegen Verzug", "1", "LS", "75.00")
    let match = OrderQuestion(goodwill, order).match
    #expect(match.isClean)
    #expect(match.rows.map(\.verdict) == [.notCompared])
    #expect(match.uses.map(\.taken.net) == [number("-75")])
  }

  @Test func `one whose amounts are negative already is not turned`() {
    let credit = MadeInvoice(type: .creditNote).line("Gitterrost verzinkt", "-5", "H87", "50.00")
    var asked = OrderQuestion(credit, order)
    asked.before = question("5", before: "40").before
    #expect(asked.match.uses.map(\.taken.quantity) == [number("-5")])
    #expect(asked.match.isClean)
    // Nor is an invoice that cancels with negative amounts.
    asked.invoice.typeCode = .correctedInvoice
    #expect(asked.match.uses.map(\.taken.quantity) == [number("-5")])
    #expect(asked.match.isClean)
    asked.before = InvoicedBefore()
    #expect(asked.match.kinds == [.creditWithoutInvoice])
  }
}
