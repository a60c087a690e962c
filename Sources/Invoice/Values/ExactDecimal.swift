/// An exact decimal number as it was declared: a coefficient and the number of decimals.
///
/// Amounts, prices, quantities and rates of an invoice keep the digits they came with: `1.10` and
/// `1.1` are equal (`==`) and print as they were written. No value passes through `Double`.
package struct ExactDecimal: Sendable {
  /// The digits without the decimal point; negative for a negative number.
  package let coefficient: Int128
  /// The number of digits behind the decimal point, 0 to ``maximumScale``.
  package let scale: Int

  /// The most decimals a number may have.
  package static let maximumScale = 18
  /// The most significant digits a number may have; products of two such numbers fit `Int128`
  /// only within bounds, which is why arithmetic reports overflow.
  package static let maximumDigits = 30

  package static let zero = ExactDecimal(coefficient: 0, scale: 0)

  package init(coefficient: Int128, scale: Int) {
    precondition((0...Self.maximumScale).contains(scale), "scale out of range")
    self.coefficient = coefficient
    self.scale = scale
  }

  package init(_ value: Int) {
    self.init(coefficient: Int128(value), scale: 0)
  }

  package var isZero: Bool { coefficient == 0 }
  package var isNegative: Bool { coefficient < 0 }
}

// MARK: - Text

extension ExactDecimal: TextValue {
  /// Reads `xs:decimal` text: an optional sign, digits, an optional point and digits.
  ///
  /// Returns nil for anything else (exponents, thousands separators, blanks, an empty text, more
  /// than ``maximumDigits`` digits or ``maximumScale`` decimals).
  package init?(_ text: String) {
    var digits = 0
    var scale = 0
    var value: Int128 = 0
    var negative = false
    var seenPoint = false
    var seenDigit = false
    for (position, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        seenDigit = true
        value = value * 10 + Int128(byte - UInt8(ascii: "0"))
        if value != 0 { digits += 1 }
        if seenPoint { scale += 1 }
        guard digits <= Self.maximumDigits, scale <= Self.maximumScale else { return nil }
      case UInt8(ascii: ".") where !seenPoint:
        seenPoint = true
      case UInt8(ascii: "-") where position == 0:
        negative = true
      case UInt8(ascii: "+") where position == 0:
        break
      default:
        return nil
      }
    }
    guard seenDigit else { return nil }
    self.init(coefficient: negative ? -value : value, scale: scale)
  }

  /// The number with as many decimals as it was declared with, a point as separator.
  package var description: String {
    let digits = String(coefficient.magnitude)
    let sign = coefficient < 0 ? "-" : ""
    guard scale > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
  }
}

// MARK: - Comparing

extension ExactDecimal: Comparable, Hashable {
  /// The same number without trailing zeros behind the point.
  package var normalized: ExactDecimal {
    var coefficient = coefficient
    var scale = scale
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    return ExactDecimal(coefficient: coefficient, scale: scale)
  }

  package static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let left = left.normalized
    let right = right.normalized
    return left.scale == right.scale && left.coefficient == right.coefficient
  }

  package func hash(into hasher: inout Hasher) {
    let value = normalized
    hasher.combine(value.coefficient)
    hasher.combine(value.scale)
  }

  package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    guard let (a, b, _) = aligned(left, right) else {
      // One of them is too large to be written with the other's decimals, so it is the larger.
      let leftIsLarger = left.scale < right.scale
      return leftIsLarger == left.isNegative
    }
    return a < b
  }
}
