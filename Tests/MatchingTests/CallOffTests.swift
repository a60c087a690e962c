import Invoice
import MasterData
import Testing

@testable import Matching

/// Invoices that bill a sum: on blanket orders, and on an order of one lump.
@Suite struct CallOffTests {
  let gardening = MadeOrder("R-5", .blanket)
    .line("Rasenmahd", "40", "Std", "42.00").line("Gehölzpflege", "60", "Std", "48.00")
    .with {
      $0.limitNet = number("5000")
      $0.validFrom = day("2031-01-01")
      $0.validTo = day("2031-12-31")
    }
  let repairs = MadeOrder("R-6", .blanket)
    .line("Kleinreparaturen 2031", "1", "psch", "8000.00").with { $0.limitNet = number("8000") }

  private func total(_ net: String) -> MadeInvoice {
    MadeInvoice().having { $0.totals.withoutVAT = number(net) }
  }

  private func before(_ net: String, _ order: MadeOrder) -> InvoicedBefore {
    InvoicedBefore([
      OrderUse(order: order.number, line: nil, taken: Taken(quantity: .zero, net: number(net)))
    ])
  }

  @Test(arguments: [
    ("Grünpflegeleistungen Mai", "C62"), ("Gehölzpflege pauschal", "LS"),
    ("Arbeiten laut Stundennachweis", nil), ("Abruf R-5", "H87"),
  ])
  func `a sum is held by the limit and not by a price`(text: String, unit: String?) {
    let invoice = MadeInvoice().line(text, "1", unit, "1840.00")
    let match = OrderQuestion(invoice, gardening, receipts: []).match
    #expect(match.isClean, "\(match.deviations)")
    #expect(match.rows.map(\.target) == [.onAccount])
    #expect(match.rows.map(\.verdict) == [.notCompared])
    #expect(match.uses.map(\.taken.net) == [number("1840")])
    let later = OrderQuestion(invoice, gardening, receipts: []).with {
      $0.before = before("3160.01", gardening)
    }
    #expect(later.match.kinds == [.limitExceeded])
    #expect(later.match.deviations.first?.amount == number("0.01"))
  }

  @Test func `a total without lines is held by the limit and the time of the order`() {
    #expect(OrderQuestion(total("1840.00"), gardening, receipts: []).match.isClean)
    #expect(
      OrderQuestion(total("5000.01"), gardening, receipts: []).match.kinds == [.limitExceeded])
    let late = OrderQuestion(total("1840.00"), gardening, receipts: []).with {
      $0.serviceDay = day("2032-01-02")
    }
    #expect(late.match.kinds == [.expired])
    let unlimited = gardening.with { $0.limitNet = nil }
    #expect(OrderQuestion(total("1840.00"), unlimited, receipts: []).match.kinds == [.linesMissing])
  }

  @Test func `what is no sum is compared as ever`() {
    let thing = MadeInvoice().line("Laubbläser Akku", "1", "H87", "380.00")
    #expect(OrderQuestion(thing, gardening, receipts: []).match.kinds == [.notOrdered])
    let part = MadeInvoice().line("Leistungsschalter 16 A", "1", "H87", "38.00")
    #expect(OrderQuestion(part, gardening, receipts: []).match.kinds == [.notOrdered])
    let both = MadeInvoice().line("Rasenmahd", "4", "HUR", "42.00")
      .line("Winterdienst pauschal", "1", "LS", "900.00")
    #expect(OrderQuestion(both, gardening, receipts: []).match.kinds == [.notOrdered])
    let dear = MadeInvoice().line("Rasenmahd", "4", "HUR", "52.00")
    #expect(OrderQuestion(dear, gardening, receipts: []).match.kinds == [.priceAbove])
  }

  @Test func `an order of a sum takes whatever lines there are, up to the sum`() {
    let invoice = MadeInvoice().line("Türschließer getauscht", "2", "H87", "310.00")
      .line("Monteur", "3.5", "HUR", "62.00").charge("25.00", "Anfahrt")
    let match = OrderQuestion(invoice, repairs, receipts: []).match
    #expect(match.isClean)
    #expect(match.uses.map(\.taken.net).sum == number("862"))
    let later = OrderQuestion(invoice, repairs, receipts: []).with {
      $0.before = before("7138.01", repairs)
    }
    #expect(later.match.kinds == [.limitExceeded])
    let money = MadeOrder("R-7", .blanket).line("Kleinreparaturen", "8000", "EUR", "1.00")
    #expect(OrderQuestion(invoice, money, receipts: []).match.isClean)
    #expect(OrderQuestion(total("8000.01"), money, receipts: []).match.kinds == [.limitExceeded])
    #expect(OrderQuestion(total("1000"), money, receipts: []).match.isClean)
  }

  @Test func `a lump that is priced below the limit keeps its price`() {
    let service = MadeOrder("R-8", .blanket).line("Jahreswartung", "1", "psch", "1900.00")
      .with { $0.limitNet = number("2500") }
    let dear = MadeInvoice().line("Jahreswartung", "1", "LS", "2100.00")
    #expect(OrderQuestion(dear, service, receipts: []).match.kinds == [.priceAbove])
  }

  @Test func `the parts of a lump are held against it together`() {
    let facade = MadeOrder().line("Fassadenreinigung", "1", "psch", "4800.00")
    let parts = MadeInvoice().line("Hubsteiger", "3", "DAY", "400.00")
      .line("Reiniger", "80", "HUR", "45.00")
    let match = OrderQuestion(parts, facade).match
    #expect(match.isClean, "\(match.deviations)")
    #expect(match.uses.map(\.taken.quantity) == [number("1")])
    let dear = MadeInvoice().line("Hubsteiger", "3", "DAY", "400.00")
      .line("Reiniger", "90", "HUR", "45.00")
    #expect(OrderQuestion(dear, facade).match.kinds == [.priceAbove])
    #expect(OrderQuestion(dear, facade).match.deviations.first?.amount == number("450"))
    #expect(OrderQuestion(parts, facade, receipts: []).match.kinds == [.nothingReceived])
    let other = MadeInvoice().line("Leiter", "1", "H87", "240.00")
    #expect(OrderQuestion(other, facade).match.kinds == [.notOrdered])
  }

  @Test(arguments: 0..<60)
  func `in whatever order sums come, the limit holds for all of them`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let sums = (0..<4).map { _ in Int.random(in: 400...1900, using: &random) }
    func taken(_ sums: [Int]) -> (net: ExactDecimal, isExceeded: Bool) {
      var earlier = InvoicedBefore()
      var isExceeded = false
      for sum in sums {
        let match = OrderQuestion(total("\(sum)"), gardening, receipts: [])
          .with { $0.before = earlier }.match
        for use in match.uses { earlier.add(use) }
        isExceeded = isExceeded || match.kinds == [.limitExceeded]
      }
      return (earlier.net(of: gardening.number), isExceeded)
    }
    let first = taken(sums)
    let second = taken(sums.shuffled(using: &random))
    #expect(first == second)
    #expect(first.isExceeded == (sums.reduce(0, +) > 5000))
  }
}
