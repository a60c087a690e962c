import GRDB
import Invoice
import MasterData
import Payables

/// What is open on orders, for the budgets (H2): a part an order and budget, and their sums.
///
/// So nothing is ever counted anew.
extension Database {
  /// Brings the parts of these orders and the sums to what is ordered and invoiced now.
  func refreshCommitments(ofOrders orders: some Sequence<String>) throws {
    var changes: [CommitmentKey: ExactDecimal] = [:]
    for order in Set(orders.map(MasterField.order.folded)).sorted() {
      let old = try commitments(ofOrder: order)
      let new = try openCommitments(ofOrder: order)
      if old == new { continue }
      try run(.dropCommitments, order)
      for (key, net) in new.sorted(by: { $0.key < $1.key }) {
        try run(
          .keepCommitment, order, key.place, key.firstYear, key.until, net.normalized.description)
        changes[key] = try (changes[key] ?? .zero).added(net)
      }
      for (key, net) in old { changes[key] = try (changes[key] ?? .zero).added(net.negated) }
    }
    for (key, change) in changes.sorted(by: { $0.key < $1.key }) where !change.isZero {
      let row = try row(.commitmentSum, key.place, key.firstYear, key.until)
      let sum = try (row?.decimal(0) ?? .zero).added(change)
      if sum.isZero {
        try run(.dropCommitmentSum, key.place, key.firstYear, key.until)
        continue
      }
      try run(
        .setCommitmentSum, key.place, key.firstYear, key.until, sum.normalized.description)
    }
  }

  /// All orders: where the tables are new.
  func refreshAllCommitments() throws {
    var key = ""
    while true {
      let page = try masterRows(.orders, after: key, limit: Self.ordersAtOnce)
      try refreshCommitments(ofOrders: page.compactMap { $0.values["order_number"] })
      guard let last = page.last, page.count == Self.ordersAtOnce else { return }
      key = last.key
    }
  }

  private static let ordersAtOnce = 5000

  /// The sum of a budget without the parts of some orders.
  func committed(
    _ place: BudgetPlace, in year: Int, from day: CalendarDate, withoutOrders orders: [String]
  ) throws -> ExactDecimal {
    var sum = ExactDecimal.zero
    let rows = try rows(.commitmentSums, place.description, year, day.description)
    while let row = try rows.next() { sum = try sum.added(try row.decimal(0)) }
    for order in Set(orders.map(MasterField.order.folded)) {
      for (key, net) in try commitments(ofOrder: order)
      where key.place == place.description && key.firstYear <= year
        && key.until >= day.description
      {
        sum = try sum.added(net.negated)
      }
    }
    return sum
  }

  private func commitments(ofOrder order: String) throws -> [CommitmentKey: ExactDecimal] {
    var parts: [CommitmentKey: ExactDecimal] = [:]
    let rows = try rows(.commitments, order)
    while let row = try rows.next() {
      let key = CommitmentKey(
        place: try row.value(0), firstYear: try row.value(1), until: try row.value(2))
      parts[key] = try row.decimal(3)
    }
    return parts
  }

  private func openCommitments(ofOrder order: String) throws -> [CommitmentKey: ExactDecimal] {
    let lines = try masterRows(
      .orders, where: .order, is: order, limit: OrderedWork.linesMax
    ).compactMap(OrderLine.init)
    guard lines.contains(where: { $0.costCenter != nil || $0.project != nil }) else { return [:] }
    let amendments = try masterRows(
      .amendments, where: .order, is: order, limit: OrderedWork.linesMax
    ).compactMap(Amendment.init)
    let open = try OrderedWork(lines, amendments).commitments { try balance(of: $0).net }
    return Dictionary(
      open.map {
        (
          CommitmentKey(
            place: $0.place.description, firstYear: $0.firstYear, until: $0.until.description),
          $0.net
        )
      }, uniquingKeysWith: { first, _ in first })
  }
}

/// What the sums are kept by; days are `2026-12-31`, which are in the order of time.
private struct CommitmentKey: Hashable, Comparable {
  var place: String
  var firstYear: Int
  var until: String

  static func < (left: CommitmentKey, right: CommitmentKey) -> Bool {
    (left.place, left.firstYear, left.until) < (right.place, right.firstYear, right.until)
  }
}

extension ExactDecimal {
  fileprivate func added(_ other: ExactDecimal) throws(LedgerError) -> ExactDecimal {
    guard let sum = adding(other) else {
      throw .failed("the commitments of a budget are too large")
    }
    return sum
  }
}

extension Row {
  fileprivate func decimal(_ column: Int) throws -> ExactDecimal {
    let text: String = try value(column)
    guard let number = ExactDecimal(text) else { throw LedgerError.damaged("a commitment") }
    return number
  }
}
