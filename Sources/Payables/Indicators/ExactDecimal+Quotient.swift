package import Invoice

extension ExactDecimal {
  /// `part * factor / whole` rounded half up to two decimals; nil where `whole` is not above zero.
  package static func quotient(_ part: Int, of whole: Int, times factor: Int = 1) -> ExactDecimal? {
    guard whole > 0 else { return nil }
    let (part, whole) = (Int128(part) * Int128(factor) * 100, Int128(whole))
    let doubled = 2 * part + whole
    let floor = (doubled >= 0 ? doubled : doubled - 2 * whole + 1) / (2 * whole)
    return ExactDecimal(coefficient: floor, scale: 2)
  }

  /// `part` of `whole` in percent, rounded half up to two decimals.
  package static func percent(_ part: Int, of whole: Int) -> ExactDecimal? {
    quotient(part, of: whole, times: 100)
  }
}
