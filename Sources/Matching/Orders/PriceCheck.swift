internal import Invoice
internal import MasterData

/// Prices against the order (F2): what the lines of one order line cost more, and what they cost
/// less, each against the tolerances.
///
/// So it does not matter into how many lines it is split.
enum PriceCheck {
  static func deviations(
    _ matching: LineMatching, _ rows: inout [MatchRow]
  ) throws(Overflow) -> [OrderDeviation] {
    var groups: [Group: [Int]] = [:]
    for index in rows.indices {
      guard let offer = matching.offerOfRow[index], let claim = matching.claimOfRow[index],
        rows[index].expected != nil, let difference = try difference(of: claim, offer, matching),
        !difference.isZero
      else { continue }
      let key = matching.book.offers[offer]
      let group = Group(
        offers: key.twinKey ?? key.key.line, order: key.key.order, isAbove: difference.isPositive)
      groups[group, default: []].append(index)
    }
    var found: [OrderDeviation] = []
    for (group, members) in groups {
      let difference = try members.map { rows[$0].difference ?? .zero }.total()
      let price = try members.map { rows[$0].expected ?? .zero }.total()
      let tolerances = rows[members[0]].tolerances ?? matching.question.tolerances
      if let limit = tolerances.limitKept(by: difference, of: price) {
        for row in members { rows[row].verdict = .tolerated(limit) }
      } else {
        let line = matching.offerOfRow[members[0]].map { matching.book.offers[$0].key.line }
        found.append(
          OrderDeviation(
            group.isAbove ? .priceAbove : .priceBelow, rows: members, order: group.order,
            line: line, amount: difference))
      }
    }
    return found
  }

  private struct Group: Hashable {
    var offers: String
    var order: String
    var isAbove: Bool
  }

  /// Of the whole invoice line: its parts on several order lines may be off by a cent.
  private static func difference(
    of claim: Int, _ offer: Int, _ matching: LineMatching
  ) throws(Overflow) -> ExactDecimal? {
    guard let net = matching.claims.lines[claim].net, let quantity = matching.quantities[claim]
    else { return nil }
    return try net.minus(quantity.times(matching.book.offers[offer].unitPrice).cents)
  }
}
