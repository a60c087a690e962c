import Invoice

/// Amounts as whole cents, for arithmetic that can't overflow: a transfer carries at most
/// ``max``, so that sums of millions of them fit.
enum Cents {
  /// The most that one SEPA transfer carries: 999,999,999.99 €.
  static let max = 99_999_999_999

  /// Limits beyond this count as this; no sum reaches it.
  static let limitMax = Int.max / 4

  /// Nil for an amount with parts of a cent or beyond ``max`` to either side.
  static func of(_ amount: ExactDecimal) -> Int? {
    let value = amount.normalized
    guard value.scale <= 2 else { return nil }
    let factor: Int128 = value.scale == 2 ? 1 : value.scale == 1 ? 10 : 100
    let (cents, overflow) = value.coefficient.multipliedReportingOverflow(by: factor)
    guard !overflow, (-Int128(max)...Int128(max)).contains(cents) else { return nil }
    return Int(cents)
  }

  /// A limit, parts of a cent left out; none is below zero or above ``limitMax``.
  static func limit(_ amount: ExactDecimal) -> Int {
    guard !amount.isNegative else { return 0 }
    let cents = amount.multiplied(by: ExactDecimal(100)).map { product in
      (0..<product.scale).reduce(product.coefficient) { value, _ in value / 10 }
    }
    return Int(min(cents ?? Int128(limitMax), Int128(limitMax)))
  }

  /// The amount with two decimals.
  static func amount(_ cents: Int) -> ExactDecimal {
    ExactDecimal(coefficient: Int128(cents), scale: 2)
  }
}
