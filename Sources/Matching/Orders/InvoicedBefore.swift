package import Invoice

/// What an invoice takes of a line: a quantity in the unit of the order, and its net amount.
///
/// Both are negative where it gives back.
package struct Taken: Hashable, Sendable, Codable {
  package var quantity: ExactDecimal
  package var net: ExactDecimal

  package init(quantity: ExactDecimal, net: ExactDecimal) {
    self.quantity = quantity
    self.net = net
  }

  package static let nothing = Taken(quantity: .zero, net: .zero)
}

/// What an invoice takes of an order (what the next one counts as invoiced before).
package struct OrderUse: Hashable, Sendable, Codable {
  package var order: String
  /// The order line or the number of an amendment; nil for what belongs to no line (freight,
  /// allowances of the document).
  package var line: String?
  package var taken: Taken

  package init(order: String, line: String?, taken: Taken) {
    self.order = order
    self.line = line
    self.taken = taken
  }
}

/// What earlier invoices took of the orders.
package struct InvoicedBefore: Hashable, Sendable {
  private var lines: [OrderLineKey: Taken] = [:]
  private var orders: [String: ExactDecimal] = [:]

  package init() {}

  /// Counts uses of earlier invoices together; sums too large for exact arithmetic are left at
  /// their last value.
  package init(_ uses: some Sequence<OrderUse>) {
    for use in uses { add(use) }
  }

  package mutating func add(_ use: OrderUse) {
    if let line = use.line {
      let key = OrderLineKey(order: use.order, line: line)
      let old = lines[key] ?? .nothing
      lines[key] = Taken(
        quantity: old.quantity.adding(use.taken.quantity) ?? old.quantity,
        net: old.net.adding(use.taken.net) ?? old.net)
    }
    let old = orders[use.order] ?? .zero
    orders[use.order] = old.adding(use.taken.net) ?? old
  }

  package func taken(of key: OrderLineKey) -> Taken { lines[key] ?? .nothing }

  /// Net, of all lines and of what belongs to none.
  package func net(of order: String) -> ExactDecimal { orders[order] ?? .zero }
}
