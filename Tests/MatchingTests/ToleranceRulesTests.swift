import Invoice
import MasterData
import Testing

@testable import Matching

/// Tolerances for suppliers and trades.
@Suite struct ToleranceRulesTests {
  static let rules: ToleranceRules = {
    var rules = ToleranceRules()
    rules.exceptions = [
      exception(trade: "Aufzug", percent: "5"), exception(supplier: "K1", absolute: "100"),
    ]
    return rules
  }()

  static func exception(
    supplier: String? = nil, trade: String? = nil, percent: String? = nil, absolute: String? = nil,
    quantity: String? = nil
  ) -> ToleranceException {
    var exception = ToleranceException()
    exception.supplier = supplier
    exception.trade = trade
    exception.pricePercent = percent.map(number)
    exception.priceAbsolute = absolute.map(number)
    exception.quantityPercent = quantity.map(number)
    return exception
  }

  @Test func `the supplier goes before the trade, and that before what is general`() {
    let both = Self.rules.tolerances(supplier: "k1", trade: "Aufzug")
    #expect(both.origin == .supplier("k1"))
    #expect((both.pricePercent, both.priceAbsolute) == (number("1"), number("100")))
    let trade = Self.rules.tolerances(supplier: "K2", trade: "AUFZUG")
    #expect(trade.origin == .trade("AUFZUG"))
    #expect((trade.pricePercent, trade.priceAbsolute) == (number("5"), number("10.00")))
    #expect(Self.rules.tolerances(supplier: nil, trade: "Maler") == Tolerances())
  }

  @Test func `each line is held to its own trade, and its row says so`() throws {
    let order = MadeOrder()
      .line("Türsteuerung", "1", "Stk", "1000.00").line("Anstrich", "1", "Stk", "1000.00")
    var question = OrderQuestion(
      MadeInvoice().line("Türsteuerung", "1", "H87", "1040.00")
        .line("Anstrich", "1", "H87", "1040.00"), order)
    question.orders = [
      try #require(
        PurchaseOrder(
          order.lines.enumerated().map { place, line in
            var line = line
            line.trade = place == 0 ? "Aufzug" : nil
            return line
          }))
    ]
    var rules = ToleranceRules()
    rules.exceptions = [Self.exception(trade: "Aufzug", percent: "5")]
    question.hold(to: rules, trade: "Maler")
    let match = question.match
    #expect(match.deviations.map(\.line) == ["20"])
    #expect(match.rows.map(\.tolerances?.origin) == [.trade("Aufzug"), .general])
    question.hold(to: rules, trade: "Aufzug")
    #expect(question.match.isClean)
    question.supplierID = "K1"
    question.hold(to: Self.rules, trade: nil)
    #expect(question.match.isClean)
    #expect(question.match.rows.allSatisfy { $0.tolerances?.origin == .supplier("K1") })
  }

  @Test func `quantities have their own limit`() {
    let order = MadeOrder().line("Splitt", "100", "t", "20.00").with { $0.trade = "Tiefbau" }
    var question = OrderQuestion(MadeInvoice().line("Splitt", "104", "TNE", "20.00"), order)
    var rules = ToleranceRules()
    rules.exceptions = [Self.exception(trade: "Tiefbau", quantity: "5")]
    #expect(!question.match.isClean)
    question.hold(to: rules, trade: nil)
    #expect(question.match.isClean)
  }

  @Test func `a total is held to the trade that all lines have`() {
    let order = MadeOrder().line("Tür", "2", "Stk", "500.00").line("Zarge", "2", "Stk", "500.00")
      .with { $0.trade = "Aufzug" }
    var question = OrderQuestion(
      MadeInvoice().having { $0.totals.withoutVAT = number("2080.00") }, order)
    #expect(!question.match.isClean)
    question.hold(to: Self.rules, trade: nil)
    #expect(question.tolerances.origin == .trade("Aufzug"))
    #expect(question.match.isClean)
  }

  @Test(arguments: MatchPropertyTests.seeds)
  func `a wider exception never adds a deviation`(seed: Int) {
    var random = Seeded(UInt64(seed))
    var question = MatchPropertyTests.question(&random)
    let trades = ["Aufzug", "Maler", nil]
    question.orders = question.orders.compactMap { order in
      PurchaseOrder(
        order.lines.map { line in
          var line = line
          line.trade = made(trades.randomElement(using: &random))
          return line
        })
    }
    var rules = ToleranceRules()
    question.hold(to: rules, trade: nil)
    let general = question.match
    var exception = Self.exception(trade: "Aufzug", percent: "1", absolute: "10", quantity: "0")
    var kept = Set(general.deviations.map { MatchPropertyTests.Key($0) })
    for _ in 0..<4 {
      let more = ExactDecimal(coefficient: Int128.random(in: 0...400, using: &random), scale: 2)
      exception.pricePercent = exception.pricePercent?.adding(more)
      exception.quantityPercent = exception.quantityPercent?.adding(more)
      rules.exceptions = [exception]
      question.hold(to: rules, trade: nil)
      let next = Set(question.match.deviations.map { MatchPropertyTests.Key($0) })
      #expect(next.isSubset(of: kept))
      kept = next
    }
  }
}
