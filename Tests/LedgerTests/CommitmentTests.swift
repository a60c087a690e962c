import Invoice
import MasterData
import Payables
import Testing

@testable import Ledger

/// What is open on orders, kept as sums.
@Suite struct CommitmentTests {
  let file: TemporaryLedger
  let ledger: Ledger

  init() throws {
    file = try TemporaryLedger()
    ledger = try file.open()
  }

  private static let head =
    "order_number;line;supplier_id;kind;quantity;unit_price;cost_center;project;ordered_at;"
    + "valid_to\n"

  private func order(_ rows: String..., day: Int64 = 1) throws {
    try ledger.take(
      "orders.csv", Self.head + rows.joined(separator: "\n") + "\n", day: day, by: "user:anna")
  }

  private func committed(
    _ center: String? = "200", project: String? = nil, year: Int = 2026,
    from: String = "2026-05-01",
    without orders: [String] = []
  ) throws -> String {
    let place = try #require(BudgetPlace(costCenter: center, project: project))
    let day = try #require(CalendarDate(from))
    return try ledger.transaction { transaction in
      let id = try transaction.submit("x\(Int.random(in: 0...Int.max))").id
      return try transaction.committed(place, in: year, from: day, without: id, orders: orders)
        .normalized.description
    }
  }

  @Test func `orders are added up by budget and time`() throws {
    try order(
      "B1;10;S1;standard;2;50,00;200;;01.03.2026;", "B1;20;S1;standard;1;20,00;300;;01.03.2026;",
      "B2;10;S1;standard;1;7,50;200;;01.03.2026;31.03.2026",
      "B3;10;S1;standard;1;1000,00;200;P-1;01.03.2026;", "B4;10;S1;standard;1;9,00;;;01.03.2026;")
    #expect(try committed() == "100")
    #expect(try committed(from: "2026-03-20") == "107.5")
    #expect(try committed("300") == "20")
    #expect(try committed("200", project: "P-1") == "1000")
    #expect(try committed(year: 2025) == "0")
    #expect(try committed(without: ["b 1"]) == "0")
  }

  @Test func `an order that changes is counted as it is now`() throws {
    try order("B1;10;S1;standard;2;50,00;200;;01.03.2026;")
    try order("B1;10;S1;standard;3;50,00;300;;01.03.2026;", day: 2)
    #expect(try committed() == "0")
    #expect(try committed("300") == "150")
    try order("B1;20;S1;standard;1;5,00;300;;01.03.2026;", day: 3)
    #expect(try committed("300") == "155")
  }

  @Test func `what invoices take is open no more, until they are rejected`() throws {
    try order("B1;10;S1;standard;4;50,00;200;;01.03.2026;")
    let id = try ledger.transaction { transaction in
      let id = try transaction.submit("a").id
      var match = MatchRecord(.orders)
      match.uses = [
        Use(.line("10", ofOrder: "B1"), quantity: ExactDecimal(1), net: ExactDecimal(50))
      ]
      for event in [VoucherEvent.read(.sample()), .matched(match), .routed(ApprovalRoute([]))] {
        try transaction.append(event, to: id)
      }
      return id
    }
    #expect(try committed() == "150")
    try ledger.transaction { transaction in
      try transaction.append(.rejected(Conclusion(german: "Nein.", english: "No.")), to: id)
    }
    #expect(try committed() == "200")
  }

  @Test func `the sums are what all parts come to`() throws {
    let rows = (0..<400).map { number in
      "B\(number / 2);\(number % 2 * 10 + 10);S1;standard;\(number % 7 + 1);\(number % 90),50;"
        + "\(200 + number % 3);;01.03.2026;\(number % 5 == 0 ? "30.06.2026" : "")"
    }
    try ledger.take(
      "orders.csv", Self.head + rows.joined(separator: "\n") + "\n", day: 1, by: "user:anna")
    for center in 200...202 {
      let parts = (0..<400).filter { 200 + $0 % 3 == center }.compactMap { number in
        ExactDecimal(number % 7 + 1).multiplied(
          by: ExactDecimal(coefficient: Int128(number % 90 * 100 + 50), scale: 2))
      }
      #expect(try committed("\(center)") == parts.sum?.normalized.description)
    }
  }
}
