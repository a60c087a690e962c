internal import Invoice
internal import MasterData

/// The orders that an invoice is held against, with what was received and invoiced on them.
struct OrderBook {
  let orders: [PurchaseOrder]
  /// By key, each once.
  let offers: [Offer]
  let received: Received
  let before: InvoicedBefore
  let isCumulative: Bool
  let isMeasuredElsewhere: Bool
  private let kinds: [String: OrderKind]
  private let limits: [String: ExactDecimal]

  init(_ question: OrderQuestion) throws(Overflow) {
    var numbers: Set<String> = []
    let orders = question.orders.filter { numbers.insert($0.number).inserted }
    self.orders = orders
    before = question.before
    isCumulative = question.counting == .cumulative
    isMeasuredElsewhere = question.isMeasuredElsewhere
    kinds = Dictionary(orders.map { ($0.number, $0.kind) }, uniquingKeysWith: { first, _ in first })
    limits = Dictionary(
      orders.compactMap { order in order.limitNet.map { (order.number, $0) } },
      uniquingKeysWith: { first, _ in first })
    var offers: [OrderLineKey: Offer] = [:]
    for line in orders.flatMap(\.lines) {
      let offer = try Offer(line)
      if offers[offer.key] == nil { offers[offer.key] = offer }
    }
    for amendment in question.amendments {
      guard let order = Self.order(of: amendment, among: orders) else { continue }
      let offer = Offer(amendment, order: order)
      if offers[offer.key] == nil { offers[offer.key] = offer }
    }
    self.offers = offers.keys.sorted().compactMap { offers[$0] }
    received = try Received(question.receipts, on: self.offers)
  }

  /// The order that an amendment changes: by number, else by contract.
  private static func order(of amendment: Amendment, among orders: [PurchaseOrder]) -> String? {
    if let number = amendment.orderNumber?.referenceKey {
      return orders.first { $0.number.referenceKey == number }?.number
    }
    guard let contract = amendment.contractNumber?.referenceKey else { return nil }
    return orders.first { $0.contractNumber?.referenceKey == contract }?.number
  }

  func kind(of order: String) -> OrderKind { kinds[order] ?? .standard }

  /// What counts as invoiced before this invoice; nothing where the invoice counts from the start.
  func counted(_ key: OrderLineKey) -> ExactDecimal {
    isCumulative ? .zero : before.taken(of: key).quantity
  }

  /// Whether only the money on an offer is held, by the limit of its order, and no price: work that
  /// could not wait, and blanket orders of a sum.
  func isHeldByMoney(_ offer: Offer) -> Bool {
    guard offer.amendment == nil else { return false }
    return switch kind(of: offer.key.order) {
    case .emergency: true
    case .blanket: offer.isFrame(limit: limits[offer.key.order])
    case .standard, .project: false
    }
  }

  /// Whether quantities of an offer are bounded by order and receipt.
  func isThreeWay(_ offer: Offer) -> Bool {
    guard offer.amendment == nil else { return false }
    let kind = kind(of: offer.key.order)
    return kind == .standard || kind == .project
  }

  /// Whether the receipts of an offer need not be looked at, because another paper proves them.
  func isProvenElsewhere(_ offer: Offer) -> Bool {
    isMeasuredElsewhere && kind(of: offer.key.order) == .project
      && !received.isAny(on: offer.key)
  }

  /// How much of an offer may still be invoiced; nil where nothing bounds it.
  ///
  /// Never negative.
  func open(_ offer: Offer) throws(Overflow) -> ExactDecimal? {
    guard isThreeWay(offer) else { return nil }
    let proven =
      isProvenElsewhere(offer)
      ? offer.quantity : min(offer.quantity, received.quantity(on: offer.key))
    return max(.zero, try proven.minus(counted(offer.key)))
  }
}
