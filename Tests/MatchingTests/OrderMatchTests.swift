import Invoice
import MasterData
import Testing

@testable import Matching

@Suite struct OrderMatchTests {
  let lamps = MadeOrder()
    .line("Deckenleuchte rund 18 W", "40", "Stk", "31.50", article: "DL-R18")
    .line("Leuchtmittel E27 warm", "120", "Stk", "4.20", article: "LM-E27")
    .line("Montage je Leuchte", "12", "Std", "58.00")

  let all = MadeInvoice()
    .line("Deckenleuchte rund 18 W", "40", "H87", "31.50", article: "DL-R18")
    .line("Leuchtmittel E27, warm", "120", "H87", "4.20", article: "LM-E27")
    .line("Montage", "12", "HUR", "58.00")

  @Test func `an invoice as ordered and received is clean`() {
    let match = OrderQuestion(all, lamps).match
    #expect(match.isClean)
    #expect(
      match.rows.map(\.target)
        == ["10", "20", "30"].map {
          .orderLine(OrderLineKey(order: "B-7001", line: $0))
        })
    #expect(match.rows.allSatisfy { $0.verdict == .agrees })
    #expect(
      match.uses.map(\.taken) == [
        Taken(quantity: number("40"), net: number("1260")),
        Taken(quantity: number("120"), net: number("504")),
        Taken(quantity: number("12"), net: number("696")),
      ])
  }

  @Test(arguments: [
    // 38.00 on 3,150.00: more than 10.00 but within 1 %.
    ("100", "31.50", "31.81", MatchRow.Verdict.tolerated(.percent)),
    // 9.60 on 30.00: far more than 1 % but within 10.00.
    ("4", "7.50", "9.90", .tolerated(.absolute)),
    ("100", "31.50", "31.19", .tolerated(.percent)),
    ("100", "31.50", "31.50", .agrees),
    ("100", "31.50", "31.90", .deviates),
    ("100", "31.50", "31.10", .deviates),
  ])
  func `a price is tolerated within one of two limits`(
    quantity: String, ordered: String, invoiced: String, verdict: MatchRow.Verdict
  ) {
    let order = MadeOrder().line("Filtereinsatz G4", quantity, "Stk", ordered)
    let invoice = MadeInvoice().line("Filtereinsatz G4", quantity, "H87", invoiced)
    #expect(OrderQuestion(invoice, order).match.rows.map(\.verdict) == [verdict])
  }

  @Test func `a deviation says by how much, in which direction and where`() {
    let order = MadeOrder().line("Filtereinsatz G4", "100", "Stk", "31.50")
    let above = OrderQuestion(
      MadeInvoice().line("Filtereinsatz G4", "100", "H87", "32.00"), order
    ).match
    #expect(above.kinds == [.priceAbove])
    #expect(above.deviations.first?.amount == number("50"))
    #expect(above.deviations.first?.rows == [0])
    #expect(above.deviations.first?.line == "10")
    let below = OrderQuestion(
      MadeInvoice().line("Filtereinsatz G4", "100", "H87", "31.00"), order
    ).match
    #expect(below.kinds == [.priceBelow])
    #expect(below.deviations.first?.amount == number("-50"))
  }

  @Test func `allowances and charges of a line count as its price`() {
    let order = MadeOrder().line("Kabelkanal 60 x 40", "200", "m", "5.00")
    var line = InvoiceLine()
    line.item.name = "Kabelkanal 60 x 40"
    line.quantity = number("200")
    line.unit = UnitCode(rawValue: "MTR")
    line.price.net = number("5.50")
    var rebate = AllowanceCharge()
    rebate.amount = number("100")
    line.allowances = [rebate]
    let invoice = MadeInvoice().with { $0.lines = [line] }
    #expect(OrderQuestion(invoice, order).match.rows.first?.net == number("1000"))
    #expect(OrderQuestion(invoice.having { $0.totals = Totals() }, order).match.isClean)
  }

  @Test func `a price for a hundred pieces is a hundredth for one`() {
    let order = MadeOrder().line("Spanplattenschraube 4 x 40", "2000", "Stk", "0.0435")
    var line = InvoiceLine()
    line.item.name = "Spanplattenschrauben 4x40"
    line.quantity = number("2000")
    line.unit = UnitCode(rawValue: "H87")
    line.price.net = number("4.35")
    line.price.baseQuantity = number("100")
    line.netAmount = number("87.00")
    let match = OrderQuestion(MadeInvoice().with { $0.lines = [line] }, order).match
    #expect(match.isClean)
    #expect(match.rows.first?.difference == .zero)
  }

  @Test func `another currency is said and prices are not compared`() {
    let match = OrderQuestion(all.having { $0.currency = CurrencyCode(rawValue: "CHF") }, lamps)
      .match
    #expect(match.kinds == [.currencyDiffers])
    #expect(match.rows.allSatisfy { $0.verdict == .notCompared && $0.difference == nil })
    // What is taken of the orders is in their currency.
    #expect(match.uses.map(\.taken.net).sum == number("2460"))
  }

  @Test func `the supplier and the time of an order are held against the invoice`() {
    let order = lamps.with {
      $0.validFrom = day("2031-01-01")
      $0.validTo = day("2031-12-31")
    }
    func kinds(_ date: String, supplier: String?) -> [OrderDeviation.Kind] {
      OrderQuestion(all, order).with {
        $0.serviceDay = day(date)
        $0.supplierID = supplier
      }.match.kinds
    }
    #expect(kinds("2031-12-31", supplier: "K1").isEmpty)
    #expect(kinds("2031-12-31", supplier: nil).isEmpty)
    #expect(kinds("2032-01-01", supplier: "K1") == [.expired])
    #expect(kinds("2030-12-31", supplier: "K1") == [.notYetValid])
    #expect(kinds("2031-12-31", supplier: "K2") == [.supplierDiffers])
  }

  @Test func `a number that is too large is said and nothing traps`() {
    let huge = String(repeating: "9", count: 29)
    let order = MadeOrder().line("Filtereinsatz G4", huge, "Stk", huge)
    var line = InvoiceLine()
    line.quantity = number(huge)
    line.price.net = number(huge)
    line.item.name = "Filtereinsatz G4"
    let invoice = MadeInvoice().having { $0.lines = [line] }
    #expect(OrderQuestion(invoice, order).match.kinds == [.notComputable])
  }
}
