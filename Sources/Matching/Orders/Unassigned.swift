internal import Invoice
internal import MasterData

/// What lines mean that fit no order line.
struct Unassigned {
  private let offersByMoney: [(place: Int, offer: Offer)]
  private let orders: [String]
  private let isProject: Bool
  /// Whether the invoice bills a sum on a blanket order.
  private let isCallOff: Bool

  init(_ book: OrderBook, isCallOff: Bool) {
    offersByMoney = book.offers.enumerated().filter { book.isHeldByMoney($0.element) }
      .map { ($0.offset, $0.element) }
    self.isCallOff = isCallOff
    orders = book.orders.map(\.number.referenceKey)
    isProject = book.orders.contains { $0.kind == .project }
  }

  /// Work on an emergency was ordered as a whole, whatever its lines are called, and so is what a
  /// blanket order of a sum takes.
  func heldByMoney(_ claim: Claim, namedOrder: Int?) -> Int? {
    if claim.isDeduction { return nil }
    let named = namedOrder.map { orders[$0] }
    return offersByMoney.first { named == nil || $0.offer.orderReference == named }?.place
  }

  func row(_ claim: Claim, isCredit: Bool) -> MatchRow {
    let net = claim.net ?? .zero
    var row = MatchRow(target(of: claim, net: net), net: net, of: claim)
    row.now = claim.quantity
    row.priceInvoiced = claim.unitPrice
    if isCredit || row.target == .remark || row.target == .onAccount {
      row.verdict = .notCompared
    }
    return row
  }

  private func target(of claim: Claim, net: ExactDecimal) -> MatchRow.Target {
    if claim.isDeduction {
      return claim.names(SpecialWords.retention) ? .retention : .instalments
    }
    if claim.net?.isZero ?? (claim.quantity == nil) { return .remark }
    if net.isNegative { return .allowance }
    if isProject, claim.names(SpecialWords.instalments) { return .onAccount }
    if claim.names(SpecialWords.surcharges) { return .surcharge }
    return isCallOff ? .onAccount : .nothing
  }

  func row(_ item: Claims.BelowLines) -> MatchRow {
    let target: MatchRow.Target =
      item.isRetention ? .retention : item.net.isNegative ? .allowance : .surcharge
    var row = MatchRow(target, net: item.net)
    row.text = item.text
    return row
  }
}
