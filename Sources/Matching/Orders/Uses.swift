internal import Invoice
internal import MasterData

/// What the rows of an invoice take of the orders.
enum Uses {
  /// In another currency than the orders', lines count with the prices of the orders, and what
  /// belongs to none is not known.
  static func of(
    _ rows: [MatchRow], in book: OrderBook, isOrderCurrency: Bool
  ) throws(Overflow) -> [OrderUse] {
    var lines: [OrderLineKey: Taken] = [:]
    var orders: [String: ExactDecimal] = [:]
    var others = ExactDecimal.zero
    for row in rows {
      switch row.target {
      case .orderLine(let key), .amendment(let key):
        let net = isOrderCurrency ? row.net : try valueByOrder(row)
        let old = lines[key] ?? .nothing
        lines[key] = Taken(
          quantity: try old.quantity.plus(row.now ?? .zero), net: try old.net.plus(net))
        orders[key.order] = try (orders[key.order] ?? .zero).plus(net)
      case .surcharge, .allowance, .onAccount, .nothing:
        if isOrderCurrency { others = try others.plus(row.net) }
      case .retention, .instalments, .remark, .contract: break
      }
    }
    var uses: [OrderUse] = []
    for (key, taken) in lines.sorted(by: { $0.key < $1.key }) {
      uses.append(
        OrderUse(order: key.order, line: key.line, taken: try increase(taken, of: key, book)))
    }
    if !others.isZero, let order = main(orders, book) {
      uses.append(
        OrderUse(order: order, line: nil, taken: Taken(quantity: .zero, net: others)))
    }
    return uses
  }

  private static func valueByOrder(_ row: MatchRow) throws(Overflow) -> ExactDecimal {
    try (row.now ?? .zero).times(row.priceOrdered ?? .zero).cents
  }

  /// An invoice that counts from the start takes what it adds to the earlier ones.
  private static func increase(
    _ taken: Taken, of key: OrderLineKey, _ book: OrderBook
  ) throws(Overflow) -> Taken {
    guard book.isCumulative else { return taken }
    let before = book.before.taken(of: key)
    return Taken(
      quantity: try taken.quantity.minus(before.quantity), net: try taken.net.minus(before.net))
  }

  /// The order that has most of the invoice; of equals and where there is none the first.
  private static func main(_ orders: [String: ExactDecimal], _ book: OrderBook) -> String? {
    var best: (order: String, net: ExactDecimal)?
    for order in book.orders.map(\.number) {
      let net = (orders[order] ?? .zero).magnitude
      if best.map({ net > $0.net }) ?? true { best = (order, net) }
    }
    return best?.order
  }
}
