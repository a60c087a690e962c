internal import Invoice
internal import MasterData

/// What was received of each order line, in the unit of the order.
///
/// Goods receipts and service entries add up. An acceptance or a measurement of the same work
/// proves it in another way, so the largest of the three counts and not their sum.
struct Received {
  private var quantities: [OrderLineKey: ExactDecimal] = [:]
  private var byReceipt: [OrderLineKey: [String: ExactDecimal]] = [:]
  /// Lines with a receipt whose unit can't be compared.
  private(set) var mismatches: Set<OrderLineKey> = []

  enum Proof: Hashable {
    case receipt, acceptance, measurement
  }

  init(_ receipts: [Receipt], on offers: [Offer]) throws(Overflow) {
    let lines = LinesOfOrders(offers)
    var sums: [OrderLineKey: [Proof: ExactDecimal]] = [:]
    for receipt in Self.each(receipts) {
      for offer in lines.of(receipt) {
        guard let quantity = try Self.quantity(of: receipt, on: offer) else {
          mismatches.insert(offer.key)
          continue
        }
        let proof = receipt.kind.proof
        let old = sums[offer.key]?[proof] ?? .zero
        sums[offer.key, default: [:]][proof] = try old.plus(quantity)
        let same = byReceipt[offer.key]?[receipt.number] ?? .zero
        byReceipt[offer.key, default: [:]][receipt.number] = try same.plus(quantity)
      }
    }
    for (key, proofs) in sums { quantities[key] = proofs.values.max() ?? .zero }
  }

  func quantity(on key: OrderLineKey) -> ExactDecimal { quantities[key] ?? .zero }

  func isAny(on key: OrderLineKey) -> Bool { byReceipt[key] != nil }

  /// What each receipt, by its number, proves of a line.
  func byReceipt(on key: OrderLineKey) -> [String: ExactDecimal] { byReceipt[key] ?? [:] }

  /// Each receipt line once: its number and line are its key.
  private static func each(_ receipts: [Receipt]) -> [Receipt] {
    var seen: Set<OrderLineKey> = []
    return receipts.filter {
      seen.insert(OrderLineKey(order: $0.number, line: $0.line)).inserted
    }
  }

  /// In the unit of the order; the whole where the receipt says no quantity.
  ///
  /// Nil where the units can't be compared.
  private static func quantity(
    of receipt: Receipt, on offer: Offer
  ) throws(Overflow) -> ExactDecimal? {
    guard let quantity = receipt.quantity else { return offer.quantity }
    let conversion = UnitConversion(
      from: receipt.unit.map { UnitOfMeasure($0) }, to: offer.unit)
    return conversion == .mismatch ? nil : try conversion.apply(to: quantity)
  }
}

extension Receipt.Kind {
  fileprivate var proof: Received.Proof {
    switch self {
    case .goods, .service: .receipt
    case .acceptance: .acceptance
    case .measurement: .measurement
    }
  }
}

/// Finds the order lines that a receipt is about.
private struct LinesOfOrders {
  private var byOrder: [String: [Offer]] = [:]
  private var byLine: [OrderLineKey: [Offer]] = [:]

  init(_ offers: [Offer]) {
    for offer in offers where offer.amendment == nil {
      byOrder[offer.orderReference, default: []].append(offer)
      let key = OrderLineKey(order: offer.orderReference, line: offer.lineReference)
      byLine[key, default: []].append(offer)
    }
  }

  /// A receipt that names no line is about the only line, or, without a quantity, about all.
  func of(_ receipt: Receipt) -> [Offer] {
    let order = receipt.orderNumber.referenceKey
    if let line = receipt.orderLine?.referenceKey {
      return byLine[OrderLineKey(order: order, line: line)] ?? []
    }
    let lines = byOrder[order] ?? []
    return lines.count == 1 || receipt.quantity == nil ? lines : []
  }
}
