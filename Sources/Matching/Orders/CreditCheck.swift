internal import Invoice

/// A credit note gives back no more than was invoiced; its prices and receipts are not asked for.
enum CreditCheck {
  static func deviations(
    _ matching: LineMatching, _ rows: [MatchRow]
  ) throws(Overflow) -> [OrderDeviation] {
    var found: [OrderDeviation] = []
    for (offer, members) in matching.rowsByOffer() {
      let before = matching.book.before.taken(of: offer.key)
      let quantity = try members.map { rows[$0].now ?? .zero }.total()
      let net = try members.map { rows[$0].net }.total()
      let leftQuantity = try before.quantity.plus(quantity)
      let leftNet = try before.net.plus(net)
      guard leftNet.isNegative || ExactDecimal.zero.isMore(than: leftQuantity) else { continue }
      found.append(
        OrderDeviation(
          before == .nothing ? .creditWithoutInvoice : .creditExceedsInvoiced, rows: members,
          order: offer.key.order, line: offer.key.line, amount: min(leftNet, .zero),
          quantity: min(leftQuantity, .zero)))
    }
    return found
  }
}
