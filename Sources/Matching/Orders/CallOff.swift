internal import Invoice
internal import MasterData

/// A call-off that bills a sum (`Reinigungsleistungen Oktober, pauschal`).
///
/// What holds it is the limit and the time of its blanket order, not a price.
struct CallOff {
  let order: PurchaseOrder
  private let reference: String

  /// Nil where it is not certain which order holds it, or the order has no limit.
  init?(_ book: OrderBook) {
    guard let order = book.orders.only, order.kind == .blanket, book.ceiling(of: order) != nil
    else { return nil }
    self.order = order
    reference = order.number.referenceKey
  }

  /// Whether the lines bill nothing but sums, none of which has its order line; sums that the text
  /// of an order line was mistaken for lose it.
  func claims(_ lines: [Claim], _ offers: inout [Int?], in book: OrderBook) -> Bool {
    var own = offers
    var hasSum = false
    for (index, claim) in lines.enumerated() {
      if claim.isDeduction || claim.names(SpecialWords.surcharges) || claim.net?.isZero == true {
        continue
      }
      guard isSum(claim) else { return false }
      if let offer = own[index], !isMistaken(claim, for: book.offers[offer]) { return false }
      own[index] = nil
      hasSum = true
    }
    if hasSum { offers = own }
    return hasSum
  }

  /// Whether a line is a sum of work: one lump, or one of something that is called so.
  func isSum(_ claim: Claim) -> Bool {
    let isLump = claim.unit?.dimension == .lump
    guard isLump || claim.quantity.map({ $0.magnitude == ExactDecimal(1) }) ?? true else {
      return false
    }
    if isLump || claim.words.contains(where: { $0.referenceKey == reference }) { return true }
    // `Leistungsschalter` begins like a sum and is a thing; what has an article number is one, too.
    return claim.articles.isEmpty
      && claim.titleWords.contains { word in SpecialWords.sums.contains(where: word.hasSuffix) }
  }

  /// Hours and lumps can't be compared, whatever the texts say.
  private func isMistaken(_ claim: Claim, for offer: Offer) -> Bool {
    offer.amendment == nil && UnitConversion(from: claim.unit, to: offer.unit) == .mismatch
  }
}

extension OrderBook {
  /// What all invoices on an order may reach: its limit; of an order of money alone its lines.
  func ceiling(of order: PurchaseOrder) -> ExactDecimal? {
    if let limit = order.limitNet { return limit }
    let lines = offers.filter { $0.amendment == nil && $0.key.order == order.number }
    return !lines.isEmpty && lines.allSatisfy { $0.isSumOfMoney } ? lines.map(\.net).sum : nil
  }
}

extension Offer {
  /// Whether an order line names no thing but money: `20.000 EUR à 1,00`.
  var isSumOfMoney: Bool {
    guard case .other(let word) = unit?.dimension else { return false }
    return Self.moneyUnits.contains(word)
  }

  private static let moneyUnits: Set<String> = ["eur", "euro", "wert", "we", "betrag"]

  /// Whether a line of a blanket order is the frame itself and no price: money, one that costs as
  /// much as the limit of the order, or one without a price.
  func isFrame(limit: ExactDecimal?) -> Bool {
    guard amendment == nil else { return false }
    if isSumOfMoney { return true }
    guard let limit else { return false }
    return unitPrice.isZero || (quantity == ExactDecimal(1) && net >= limit)
  }
}
