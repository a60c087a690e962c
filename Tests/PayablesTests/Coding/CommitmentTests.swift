import Foundation
import Invoice
import MasterData
import Payables
import TestSupport
import Testing

/// What is open on orders, and the budgets that it counts against.
struct CommitmentTests {
  private static func line(
    _ number: String, _ quantity: Int, _ price: Int, order: String = "B1",
    _ kind: OrderKind = .standard
  ) -> OrderLine {
    var line = OrderLine(
      order: order, line: number, supplier: "K1", kind: kind, quantity: ExactDecimal(quantity),
      unitPrice: ExactDecimal(price))
    line.costCenter = "200"
    line.orderedAt = CalendarDate("2026-03-01")
    return line
  }

  private static func open(
    _ lines: [OrderLine], _ amendments: [Amendment] = [], taken: [String: Int] = [:]
  ) -> [Int] {
    OrderedWork(lines, amendments).commitments { key in
      ExactDecimal(taken[key.description] ?? 0)
    }.map { Int($0.net.rounded(to: 0, .halfAwayFromZero).coefficient) }
  }

  @Test func `what is ordered is open until it is invoiced, and never less than nothing`() {
    let lines = [Self.line("10", 4, 50), Self.line("20", 2, 100)]
    #expect(Self.open(lines) == [400])
    #expect(Self.open(lines, taken: ["order-line|B1|10": 150]) == [250])
    #expect(Self.open(lines, taken: ["order-line|B1|10": 900]) == [200])
    #expect(Self.open(lines, taken: ["order-line|B1|10": -900]) == [400])
    // Freight belongs to no line and was not ordered.
    #expect(Self.open(lines, taken: ["order|B1": 50]) == [400])
  }

  @Test func `a blanket order commits what is left of its limit`() {
    var lines = [Self.line("10", 40, 50, .blanket), Self.line("20", 20, 100, .blanket)]
    for index in lines.indices { lines[index].limitNet = ExactDecimal(3000) }
    lines[1].costCenter = "300"
    #expect(Self.open(lines) == [1500, 1500])
    #expect(Self.open(lines, taken: ["order|B1": 1000, "order-line|B1|10": 1000]) == [500, 500])
    #expect(Self.open(lines, taken: ["order|B1": 9000]).isEmpty)
  }

  @Test func `approved change orders count, others do not`() {
    var amendment = Amendment(number: "N1", net: ExactDecimal(70), state: .approved)
    amendment.orderNumber = "B1"
    #expect(Self.open([Self.line("10", 1, 100)], [amendment]) == [170])
    amendment.state = .requested
    #expect(Self.open([Self.line("10", 1, 100)], [amendment]) == [100])
  }

  @Test func `an order counts from its year to the end of the month it ends in`() {
    var line = Self.line("10", 1, 100)
    func span(_ line: OrderLine) -> [String] {
      OrderedWork([line], []).commitments { _ in .zero }.map { "\($0.firstYear) \($0.until)" }
    }
    #expect(span(line) == ["2026 2026-12-31"])
    line.validFrom = CalendarDate("2025-07-01")
    line.validTo = CalendarDate("2027-02-10")
    #expect(span(line) == ["2025 2027-02-28"])
    (line.validFrom, line.validTo, line.orderedAt) = (nil, nil, nil)
    #expect(span(line).isEmpty)
  }

  // MARK: - With invoices

  private var records: [MasterRecord] {
    DeskBooks.records.map { record in
      guard record.table == .orders else { return record }
      return MasterRecord(.orders, record.values.merging(["ordered_at": "2026-03-01"]) { $1 })
    }
  }

  @Test func `an invoice that uses up an order does not count twice`() throws {
    let first = try DeskBooks.decided(
      DeskBooks.invoice("R-1", quantity: 1), number: 1, records: records)
    let state = try #require(first.coding?.budgets?.first)
    #expect((state.amount, state.consumed) == (ExactDecimal(300), .zero))
    #expect((state.committed, state.invoice) == (ExactDecimal(150), ExactDecimal(50)))
    #expect(state.left == ExactDecimal(100))
    #expect(state.place == "200")
    let second = try DeskBooks.decided(
      DeskBooks.invoice("R-2", quantity: 3), number: 2, others: [first], records: records)
    let last = try #require(second.coding?.budgets?.first)
    #expect((last.consumed, last.committed) == (ExactDecimal(50), .zero))
    #expect(last.left == ExactDecimal(100))
  }

  @Test func `open orders are shown, and ask the budget holder where the settings say so`() throws {
    let other = DeskBooks.row(
      .orders,
      [
        "order_number": "7700002", "line": "10", "supplier_id": "K1", "kind": "standard",
        "quantity": "1", "unit_price": "250.00", "cost_center": "200", "ordered_at": "2026-03-01",
      ])
    let shown = try DeskBooks.decided(DeskBooks.invoice(), records: records + [other])
    #expect(shown.coding?.budgets?.first?.left?.isNegative == true)
    #expect(shown.coding?.overruns.isEmpty == true)
    var policy = DeskBooks.policy
    policy.budgets.countsCommitments = true
    let counted = try DeskBooks.decided(
      DeskBooks.invoice(), records: records + [other], policy: policy)
    #expect(counted.coding?.overruns.isEmpty == false)
    #expect(counted.route?.steps.map(\.role) == [.ap, .fm, .budget])
    let expired = MasterRecord(.orders, other.values.merging(["valid_to": "2026-09-30"]) { $1 })
    let after = try DeskBooks.decided(
      DeskBooks.invoice(), records: records + [expired], policy: policy)
    #expect(after.coding?.overruns.isEmpty == true)
  }

  @Test(arguments: 0..<40)
  func `what is consumed and committed is the same in whatever order invoices come`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    var quantities = [1, 1, 1, 1]
    if Bool.random(using: &random) { quantities = [2, 1, 1] }
    if Bool.random(using: &random) { quantities.removeLast() }
    func end(_ quantities: [Int]) throws -> ExactDecimal? {
      var vouchers: [Voucher] = []
      for (index, quantity) in quantities.enumerated() {
        vouchers.append(
          try DeskBooks.decided(
            DeskBooks.invoice("R-\(index)", quantity: quantity), number: index + 1,
            others: vouchers, records: records))
      }
      let states = vouchers.compactMap { $0.coding?.budgets?.first }
      #expect(states.count == quantities.count)
      for state in states {
        #expect(!state.committed.isNegative)
        // Ordered is 200, wherever each part of it stands.
        #expect(state.left == ExactDecimal(100))
      }
      return states.last?.committed
    }
    #expect(try end(quantities) == end(quantities.shuffled(using: &random)))
  }
}
