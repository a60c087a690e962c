extension Double {
  /// The natural logarithm of a positive finite number, good to 1e-14; without a C library, for a
  /// pure room has none.
  ///
  /// ln(2^e · m) = e · ln 2 + 2 · artanh((m − 1) / (m + 1)), with m between √½ and √2.
  var naturalLogarithm: Double {
    precondition(isFinite && self > 0, "only positive numbers have a logarithm")
    var power = Double(exponent)
    var mantissa = significand
    if mantissa > 1.414_213_562_373_095 {
      mantissa /= 2
      power += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 21, by: 2) {
      sum += term / odd
      term *= square
    }
    return power * Self.naturalLogarithmOfTwo + 2 * sum
  }

  /// e to the power of a number up to 700, good to 1e-13 of its value; 0 far below zero.
  var exponential: Double {
    guard self > -700 else { return 0 }
    let power = (self / Self.naturalLogarithmOfTwo).rounded()
    let rest = self - power * Self.naturalLogarithmOfTwo
    var term = 1.0
    var sum = 1.0
    for count in 1...16 {
      term *= rest / Double(count)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(power), significand: sum)
  }

  private static let naturalLogarithmOfTwo = 0.693_147_180_559_945_309
}
