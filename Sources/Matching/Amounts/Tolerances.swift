package import Invoice

/// By how much an invoice may differ from its order without a person (F2).
package struct Tolerances: Hashable, Sendable, Codable {
  /// Percent of the price of a line; a difference within this or ``priceAbsolute`` is tolerated.
  package var pricePercent = ExactDecimal(1)
  /// In the currency of the order, a line.
  package var priceAbsolute = ExactDecimal(coefficient: 10_00, scale: 2)
  /// Percent of the ordered quantity.
  package var quantityPercent = ExactDecimal.zero
  /// Why it is these that count.
  package var origin = Origin.general

  /// For whom tolerances were agreed.
  package enum Origin: Hashable, Sendable, Codable {
    case general
    /// By the name of the trade.
    case trade(String)
    /// By the key of the supplier.
    case supplier(String)
  }

  /// The limit that a difference keeps.
  package enum Limit: String, Hashable, Sendable {
    case percent, absolute
  }

  package init() {}
}

extension Tolerances {
  /// Whether a price difference on a line is tolerated: one of the two limits is enough, in both
  /// directions.
  package func tolerates(priceDifference difference: ExactDecimal, of price: ExactDecimal) -> Bool {
    limitKept(by: difference, of: price) != nil
  }

  /// The limit that a price difference keeps, the absolute one first; nil where it keeps none.
  func limitKept(by difference: ExactDecimal, of price: ExactDecimal) -> Limit? {
    if difference.magnitude <= priceAbsolute { return .absolute }
    guard let part = price.magnitude.multiplied(by: pricePercent),
      let scaled = difference.magnitude.multiplied(by: ExactDecimal(100))
    else { return nil }
    return scaled <= part ? .percent : nil
  }

  /// The most that may be invoiced of a quantity on an order line.
  func most(of quantity: ExactDecimal, ordered: ExactDecimal) throws(Overflow) -> ExactDecimal {
    if quantityPercent.isZero { return quantity }
    return try quantity.plus(
      ordered.magnitude.times(quantityPercent).over(ExactDecimal(100), decimals: 6))
  }
}
