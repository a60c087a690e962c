/// How a number is rounded to fewer decimals.
package enum Rounding: Sendable {
  /// Halves away from zero: the commercial rounding (DIN 1333).
  case halfAwayFromZero
  /// Halves towards plus infinity: XPath's `round`, which the norm's own rules use. −0.005 → −0.00.
  case halfUp
}

/// Arithmetic is exact and total: what does not fit 128 bits returns nil, never a wrong number.
extension ExactDecimal {
  /// Both numbers with the same number of decimals, or nil where one does not fit.
  static func aligned(
    _ left: ExactDecimal, _ right: ExactDecimal
  ) -> (Int128, Int128, scale: Int)? {
    if left.scale == right.scale { return (left.coefficient, right.coefficient, left.scale) }
    let scale = max(left.scale, right.scale)
    guard let a = left.coefficient(atScale: scale), let b = right.coefficient(atScale: scale)
    else { return nil }
    return (a, b, scale)
  }

  private func coefficient(atScale target: Int) -> Int128? {
    let (product, overflow) = coefficient.multipliedReportingOverflow(
      by: Self.powerOfTen(target - scale))
    return overflow ? nil : product
  }

  static func powerOfTen(_ exponent: Int) -> Int128 {
    var result: Int128 = 1
    for _ in 0..<exponent { result *= 10 }
    return result
  }

  package func adding(_ other: ExactDecimal) -> ExactDecimal? {
    guard let (a, b, scale) = Self.aligned(self, other) else { return nil }
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? nil : ExactDecimal(coefficient: sum, scale: scale)
  }

  package func subtracting(_ other: ExactDecimal) -> ExactDecimal? { adding(other.negated) }

  package var negated: ExactDecimal { ExactDecimal(coefficient: -coefficient, scale: scale) }

  package var magnitude: ExactDecimal { isNegative ? negated : self }

  /// The exact product, or nil where it has too many digits or decimals.
  package func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    let a = normalized
    let b = other.normalized
    guard a.scale + b.scale <= Self.maximumScale else { return nil }
    let (product, overflow) = a.coefficient.multipliedReportingOverflow(by: b.coefficient)
    return overflow ? nil : ExactDecimal(coefficient: product, scale: a.scale + b.scale)
  }

  /// The quotient, rounded to `decimals`; nil for a division by zero or on overflow.
  package func divided(
    by divisor: ExactDecimal, decimals: Int, rounding: Rounding
  ) -> ExactDecimal? {
    guard !divisor.isZero, (0...Self.maximumScale).contains(decimals) else { return nil }
    let shift = decimals + divisor.scale - scale
    var numerator = coefficient
    var denominator = divisor.coefficient
    if shift >= 0 {
      guard shift <= 36 else { return nil }
      let (scaled, overflow) = numerator.multipliedReportingOverflow(by: Self.powerOfTen(shift))
      if overflow { return nil }
      numerator = scaled
    } else {
      let (scaled, overflow) = denominator.multipliedReportingOverflow(by: Self.powerOfTen(-shift))
      if overflow { return nil }
      denominator = scaled
    }
    return ExactDecimal(
      coefficient: Self.rounded(numerator, over: denominator, rounding), scale: decimals)
  }

  /// The number with `decimals` decimals.
  package func rounded(to decimals: Int, _ rounding: Rounding) -> ExactDecimal {
    guard scale > decimals else { return self }
    let divisor = Self.powerOfTen(scale - decimals)
    return ExactDecimal(
      coefficient: Self.rounded(coefficient, over: divisor, rounding), scale: decimals)
  }

  /// The same number with at least two decimals, as amounts of money are written.
  package var withCents: ExactDecimal { adding(ExactDecimal(coefficient: 0, scale: 2)) ?? self }

  private static func rounded(
    _ numerator: Int128, over denominator: Int128, _ rounding: Rounding
  ) -> Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    if remainder == 0 { return quotient }
    let negative = (numerator < 0) != (denominator < 0)
    let rest = remainder.magnitude
    let whole = denominator.magnitude
    let isHalf = rest == whole - rest
    let isMore = rest > whole - rest
    let awayFromZero = isMore || (isHalf && (rounding == .halfAwayFromZero || !negative))
    guard awayFromZero else { return quotient }
    return negative ? quotient - 1 : quotient + 1
  }
}

extension [ExactDecimal] {
  /// The exact sum, zero for an empty array; nil on overflow.
  package var sum: ExactDecimal? {
    var total = ExactDecimal.zero
    for value in self {
      guard let next = total.adding(value) else { return nil }
      total = next
    }
    return total
  }
}
