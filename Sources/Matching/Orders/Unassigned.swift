internal import Invoice
internal import MasterData

/// What lines mean that fit no order line.
struct Unassigned {
  private let emergencies: [(place: Int, offer: Offer)]
  private let orders: [String]
  private let isProject: Bool

  init(_ book: OrderBook) {
    emergencies = book.offers.enumerated().filter {
      $0.element.amendment == nil && book.kind(of: $0.element.key.order) == .emergency
    }.map { ($0.offset, $0.element) }
    orders = book.orders.map(\.number.referenceKey)
    isProject = book.orders.contains { $0.kind == .project }
  }

  /// Work on an emergency was ordered as a whole, whatever its lines are called.
  func emergency(_ claim: Claim, namedOrder: Int?) -> Int? {
    if claim.isDeduction { return nil }
    let named = namedOrder.map { orders[$0] }
    return emergencies.first { named == nil || $0.offer.orderReference == named }?.place
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
    return claim.names(SpecialWords.surcharges) ? .surcharge : .nothing
  }

  func row(_ item: Claims.BelowLines) -> MatchRow {
    let target: MatchRow.Target =
      item.isRetention ? .retention : item.net.isNegative ? .allowance : .surcharge
    var row = MatchRow(target, net: item.net)
    row.text = item.text
    return row
  }
}
