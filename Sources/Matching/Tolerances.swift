package import Invoice

/// By how much an invoice may differ from its order without a person (F2).
package struct Tolerances: Hashable, Sendable {
  /// Percent of the price of a line; a difference within this or ``priceAbsolute`` is tolerated.
  package var pricePercent = ExactDecimal(1)
  /// In the currency of the order, a line.
  package var priceAbsolute = ExactDecimal(coefficient: 10_00, scale: 2)
  /// Percent of the ordered quantity.
  package var quantityPercent = ExactDecimal.zero

  package init() {}
}

extension Tolerances {
  /// Whether a price difference on a line is tolerated: one of the two limits is enough, in both
  /// directions.
  package func tolerates(priceDifference difference: ExactDecimal, of price: ExactDecimal) -> Bool {
    if difference.magnitude <= priceAbsolute { return true }
    guard let part = price.magnitude.multiplied(by: pricePercent),
      let scaled = difference.magnitude.multiplied(by: ExactDecimal(100))
    else { return false }
    return scaled <= part
  }
}
