internal import Invoice

/// A number that is too large for exact arithmetic; a match that meets one says so and stops.
struct Overflow: Error {}

extension ExactDecimal {
  func plus(_ other: ExactDecimal) throws(Overflow) -> ExactDecimal {
    guard let sum = adding(other) else { throw Overflow() }
    return sum
  }

  func minus(_ other: ExactDecimal) throws(Overflow) -> ExactDecimal {
    guard let difference = subtracting(other) else { throw Overflow() }
    return difference
  }

  func times(_ other: ExactDecimal) throws(Overflow) -> ExactDecimal {
    guard let product = multiplied(by: other) else { throw Overflow() }
    return product
  }

  /// The quotient, commercially rounded; `divisor` must not be zero.
  func over(_ divisor: ExactDecimal, decimals: Int) throws(Overflow) -> ExactDecimal {
    guard
      let quotient = divided(by: divisor, decimals: decimals, rounding: .halfAwayFromZero)
    else { throw Overflow() }
    return quotient
  }

  /// `percent` percent of it, commercially rounded to the cent.
  func percent(_ percent: ExactDecimal) throws(Overflow) -> ExactDecimal {
    try times(percent).over(ExactDecimal(100), decimals: 2)
  }

  /// Commercially rounded to the cent.
  var cents: ExactDecimal { rounded(to: 2, .halfAwayFromZero) }

  var isPositive: Bool { !isNegative && !isZero }
}

extension Sequence<ExactDecimal> {
  func total() throws(Overflow) -> ExactDecimal {
    var total = ExactDecimal.zero
    for value in self { total = try total.plus(value) }
    return total
  }
}
