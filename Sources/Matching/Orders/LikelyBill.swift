internal import Invoice
internal import MasterData

/// What an invoice of which only the total is known most likely bills.
struct LikelyBill {
  let parts: [Part]
  /// Whether its sum is the total within the tolerances.
  let fits: Bool

  struct Part {
    var offer: Offer
    /// In the unit of the order.
    var quantity: ExactDecimal
    var net: ExactDecimal
  }

  /// The most order lines of which all choices are tried.
  static let linesMax = 10
  /// The most receipts that are tried one by one.
  static let receiptsMax = 200

  /// The bill nearest to the total: all that is open, one receipt, one order, some of the lines,
  /// all that was ordered.
  ///
  /// Where none fits, all that is open (else ordered) if the total is at most a quarter more, so
  /// that the price is what differs. Nil where nothing is near.
  static func find(
    _ total: ExactDecimal, _ book: OrderBook, _ tolerances: Tolerances
  ) throws(Overflow) -> LikelyBill? {
    let lines = book.offers.filter { book.isThreeWay($0) }
    guard !lines.isEmpty, total.isPositive else { return nil }
    var open: [Part] = []
    var ordered: [Part] = []
    for offer in lines {
      try open.append(offer, try book.open(offer) ?? .zero)
      try ordered.append(offer, try offer.quantity.minus(book.counted(offer.key)))
    }
    var bills = [open]
    bills += try receipts(lines, book)
    for order in book.orders { bills.append(open.filter { $0.offer.key.order == order.number }) }
    bills += choices(of: open)
    bills.append(ordered)
    bills += ordered.map { [$0] }
    if let best = try nearest(total, bills, tolerances) {
      return LikelyBill(parts: best, fits: true)
    }
    // Of one line, quantity and price are looked at together.
    for parts in [open, ordered] where lines.count > 1 {
      let sum = try parts.map(\.net).total()
      if sum.isPositive, total > sum, try total.minus(sum).times(ExactDecimal(4)) <= sum {
        return LikelyBill(parts: parts, fits: false)
      }
    }
    return nil
  }

  /// The bill with the least difference that is tolerated, the first of several.
  private static func nearest(
    _ total: ExactDecimal, _ bills: [[Part]], _ tolerances: Tolerances
  ) throws(Overflow) -> [Part]? {
    var best: (difference: ExactDecimal, parts: [Part])?
    for parts in bills where !parts.isEmpty {
      let sum = try parts.map(\.net).total()
      let difference = try total.minus(sum).magnitude
      guard tolerances.tolerates(priceDifference: difference, of: sum) else { continue }
      if best.map({ difference < $0.difference }) ?? true { best = (difference, parts) }
    }
    return best?.parts
  }

  private static func receipts(_ lines: [Offer], _ book: OrderBook) throws(Overflow) -> [[Part]] {
    var bills: [String: [Part]] = [:]
    for line in lines {
      for (receipt, quantity) in book.received.byReceipt(on: line.key) {
        try bills[receipt, default: []].append(line, quantity)
      }
    }
    return bills.sorted { $0.key < $1.key }.prefix(receiptsMax).map(\.value)
  }

  private static func choices(of parts: [Part]) -> [[Part]] {
    guard parts.count > 1, parts.count <= linesMax else { return parts.map { [$0] } }
    return (1..<(1 << parts.count)).map { choice in
      parts.indices.filter { choice & (1 << $0) != 0 }.map { parts[$0] }
    }
  }
}

extension [LikelyBill.Part] {
  fileprivate mutating func append(
    _ offer: Offer, _ quantity: ExactDecimal
  ) throws(Overflow) {
    guard quantity.isPositive else { return }
    append(
      LikelyBill.Part(
        offer: offer, quantity: quantity, net: try quantity.times(offer.unitPrice).cents))
  }
}
