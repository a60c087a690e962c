internal import Invoice
internal import MasterData

/// Amendments that are billed must be approved, and all invoices stay within their sum.
enum AmendmentCheck {
  static func deviations(
    _ matching: LineMatching, _ rows: [MatchRow]
  ) throws(Overflow) -> [OrderDeviation] {
    var found: [OrderDeviation] = []
    for (offer, members) in matching.rowsByOffer() {
      guard let amendment = offer.amendment else { continue }
      let now = try members.map { rows[$0].net }.total()
      var deviation = OrderDeviation(
        .amendmentNotApproved, rows: members, order: offer.key.order, line: offer.key.line,
        amount: now)
      guard amendment.state == .approved else {
        found.append(deviation)
        continue
      }
      let counted =
        matching.book.isCumulative ? .zero : matching.book.before.taken(of: offer.key).net
      let excess = try counted.plus(now).minus(amendment.net)
      guard excess.isPositive,
        !matching.question.tolerances.tolerates(priceDifference: excess, of: amendment.net)
      else { continue }
      deviation.kind = .amendmentExceeded
      deviation.amount = excess
      found.append(deviation)
    }
    return found
  }
}
