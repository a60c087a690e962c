internal import Invoice
internal import MasterData

/// Freight, surcharges and reductions that nobody ordered: together they are tolerated within the
/// tolerances of the whole.
enum SurchargeCheck {
  static func deviations(
    _ matching: LineMatching, _ rows: inout [MatchRow]
  ) throws(Overflow) -> [OrderDeviation] {
    guard matching.question.isOrderCurrency else { return [] }
    let ordered = try rows.map { $0.expected ?? .zero }.total()
    let kinds = Set(matching.book.orders.map(\.kind))
    let areHeldByMoney = matching.book.offers.contains { matching.book.isHeldByMoney($0) }
    var found: [OrderDeviation] = []
    for (target, kind) in [
      (MatchRow.Target.surcharge, OrderDeviation.Kind.surchargeNotOrdered),
      (.allowance, .allowanceNotOrdered),
    ] {
      let members = rows.indices.filter { rows[$0].target == target && !rows[$0].net.isZero }
      guard !members.isEmpty else { continue }
      // What building contracts take off (discounts, levies, insurance) stands in no order line.
      let isAgreed = target == .allowance && kinds.contains(.project)
      if isAgreed || areHeldByMoney {
        for row in members { rows[row].verdict = .notCompared }
        continue
      }
      let sum = try members.map { rows[$0].net }.total()
      if let limit = matching.question.tolerances.limitKept(by: sum, of: ordered) {
        for row in members {
          rows[row].verdict = .tolerated(limit)
          rows[row].tolerances = matching.question.tolerances
        }
      } else {
        found.append(OrderDeviation(kind, rows: members, amount: sum))
      }
    }
    return found
  }
}
