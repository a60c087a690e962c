internal import Invoice
internal import MasterData

/// Quantities against order and receipt: what was invoiced before and now may exceed neither.
enum QuantityCheck {
  static func deviations(
    _ matching: LineMatching, _ rows: [MatchRow]
  ) throws(Overflow) -> [OrderDeviation] {
    var found: [OrderDeviation] = []
    for (offer, members) in matching.rowsByOffer() {
      let mismatched = members.filter {
        matching.claimOfRow[$0].map(matching.mismatches.contains) ?? false
      }
      if !mismatched.isEmpty {
        found.append(deviation(.unitMismatch, mismatched, offer))
      }
      guard matching.book.isThreeWay(offer) else { continue }
      let now = try members.map { rows[$0].now ?? .zero }.total()
      guard now.isPositive else { continue }
      found += try bounds(offer, members, now, matching)
      if matching.book.received.mismatches.contains(offer.key) {
        found.append(deviation(.receiptUnitMismatch, members, offer))
      }
    }
    return found
  }

  private static func bounds(
    _ offer: Offer, _ members: [Int], _ now: ExactDecimal, _ matching: LineMatching
  ) throws(Overflow) -> [OrderDeviation] {
    let book = matching.book
    let tolerances = matching.question.tolerances(on: offer.key)
    let total = try book.counted(offer.key).plus(now)
    var found: [OrderDeviation] = []
    func hold(_ bound: ExactDecimal, _ kind: OrderDeviation.Kind) throws(Overflow) {
      guard try total.isMore(than: tolerances.most(of: bound, ordered: offer.quantity)) else {
        return
      }
      let excess = try total.minus(bound)
      var deviation = deviation(kind, members, offer)
      deviation.quantity = excess
      deviation.amount = try excess.times(offer.unitPrice).cents
      found.append(deviation)
    }
    try hold(offer.quantity, .moreThanOrdered)
    if book.isProvenElsewhere(offer) { return found }
    let received = book.received.quantity(on: offer.key)
    if received.isPositive {
      try hold(received, .moreThanReceived)
    } else {
      var deviation = deviation(.nothingReceived, members, offer)
      deviation.quantity = total
      deviation.amount = try total.times(offer.unitPrice).cents
      found.append(deviation)
    }
    return found
  }

  private static func deviation(
    _ kind: OrderDeviation.Kind, _ rows: [Int], _ offer: Offer
  ) -> OrderDeviation {
    OrderDeviation(kind, rows: rows, order: offer.key.order, line: offer.key.line)
  }
}

extension ExactDecimal {
  /// Compared with four decimals: thrice 20 minutes are an hour.
  func isMore(than other: ExactDecimal) -> Bool {
    rounded(to: 4, .halfAwayFromZero) > other.rounded(to: 4, .halfAwayFromZero)
  }
}
