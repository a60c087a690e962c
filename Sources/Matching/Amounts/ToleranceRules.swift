package import Invoice
internal import MasterData

/// The tolerances of an organisation: in general, and for some suppliers and trades (F2).
package struct ToleranceRules: Hashable, Sendable {
  package var general = Tolerances()
  package var exceptions: [ToleranceException] = []

  package init() {}

  /// What counts for a supplier and a trade: an exception for the supplier goes before one for the
  /// trade, and that before the general ones.
  package func tolerances(supplier: String?, trade: String?) -> Tolerances {
    if let supplier, let own = exception(\.supplier, supplier) {
      return own.tolerances(.supplier(supplier), instead: general)
    }
    if let trade, let own = exception(\.trade, trade) {
      return own.tolerances(.trade(trade), instead: general)
    }
    return general
  }

  private func exception(
    _ field: KeyPath<ToleranceException, String?>, _ name: String
  ) -> ToleranceException? {
    exceptions.first { $0[keyPath: field]?.folded == name.folded }
  }
}

/// Tolerances for one supplier or one trade; a limit that is absent is the general one.
package struct ToleranceException: Hashable, Sendable {
  /// The key of a supplier.
  package var supplier: String?
  /// As order lines, contracts and suppliers write it.
  package var trade: String?
  package var pricePercent: ExactDecimal?
  package var priceAbsolute: ExactDecimal?
  package var quantityPercent: ExactDecimal?

  package init() {}

  fileprivate func tolerances(
    _ origin: Tolerances.Origin, instead general: Tolerances
  ) -> Tolerances {
    var tolerances = general
    tolerances.origin = origin
    tolerances.pricePercent = pricePercent ?? general.pricePercent
    tolerances.priceAbsolute = priceAbsolute ?? general.priceAbsolute
    tolerances.quantityPercent = quantityPercent ?? general.quantityPercent
    return tolerances
  }
}

extension OrderQuestion {
  /// Takes the tolerances of its supplier and of the trade of each order line; `trade` counts for
  /// lines that say none.
  package mutating func hold(to rules: ToleranceRules, trade: String?) {
    let lines = orders.flatMap(\.lines)
    let trades = Set(lines.map { $0.trade ?? trade })
    // What is said of the whole goes by the trade that all lines have.
    tolerances = rules.tolerances(
      supplier: supplierID, trade: trades.count == 1 ? trades.first ?? trade : trade)
    lineTolerances = [:]
    if rules.exceptions.isEmpty { return }
    for line in lines {
      lineTolerances[OrderLineKey(order: line.orderNumber, line: line.line)] =
        rules.tolerances(supplier: supplierID, trade: line.trade ?? trade)
    }
  }

  /// Those of an order line.
  func tolerances(on key: OrderLineKey) -> Tolerances { lineTolerances[key] ?? tolerances }
}
