/// Which order, and which line of it, an invoice line names.
struct LineReference: Equatable {
  /// The place of the order among the candidates; nil where the line names none.
  var order: Int?
  /// Without leading zeros; nil where the line names none.
  var line: String?

  /// Reads `10`, `ORDER/10`, `ORDER-10` or an order alone (BT-132), and remarks that name an order.
  ///
  /// `orders` are the numbers of the candidates by ``Swift/String/referenceKey``.
  init(_ reference: String?, remarks: [String], orders: [String]) {
    if let reference {
      let key = reference.referenceKey
      if let whole = orders.firstIndex(of: key) {
        order = whole
      } else if let start = orders.indices.first(where: {
        key.hasPrefix(orders[$0]) && key.count > orders[$0].count
          && orders[$0].count >= Self.orderCharactersMin
      }) {
        order = start
        line = String(key.dropFirst(orders[start].count)).referenceKey
      } else if !key.isEmpty {
        line = key
      }
    }
    if order == nil, orders.count > 1 {
      let named = orders.indices.filter { index in
        orders[index].count >= Self.orderCharactersMin
          && remarks.contains { $0.folded.contains(orders[index]) }
      }
      order = named.only
    }
  }

  /// Shorter numbers stand in texts by chance.
  private static let orderCharactersMin = 4
}
