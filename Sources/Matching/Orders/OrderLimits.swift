internal import Invoice
internal import MasterData

/// All invoices on an order against its limit.
struct OrderLimits {
  private(set) var deviations: [OrderDeviation] = []
  private(set) var thresholds: [EmergencyThreshold] = []

  init(_ question: OrderQuestion, _ uses: [OrderUse], _ book: OrderBook) throws(Overflow) {
    for order in book.orders {
      guard let limit = book.ceiling(of: order) else { continue }
      let now = try uses.filter { $0.order == order.number }.map(\.taken.net).total()
      let net = try book.before.net(of: order.number).plus(now)
      if order.kind == .emergency {
        thresholds.append(EmergencyThreshold(order: order.number, limit: limit, net: net))
        continue
      }
      let ceiling = try limit.plus(Self.approved(on: order.number, book))
      let excess = try net.minus(ceiling)
      // A call-off order was limited on purpose; of the others it is the sum of their lines, whose
      // prices have tolerances.
      let isTolerated =
        order.kind != .blanket
        && question.tolerances.tolerates(priceDifference: excess, of: ceiling)
      if now.isPositive, excess.isPositive, !isTolerated {
        deviations.append(OrderDeviation(.limitExceeded, order: order.number, amount: excess))
      }
    }
  }

  private static func approved(
    on order: String, _ book: OrderBook
  ) throws(Overflow) -> ExactDecimal {
    try book.offers.filter { $0.key.order == order && $0.amendment?.state == .approved }
      .map(\.net).total()
  }
}
