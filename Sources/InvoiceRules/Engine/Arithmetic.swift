import Invoice

/// The arithmetic of the norm's rules; nil means that a number does not fit, see ``Breach``.
extension ExactDecimal {
  private static let hundredth = ExactDecimal(coefficient: 1, scale: 2)
  static let cent = hundredth
  static let one = ExactDecimal(1)

  /// `round(x * 100) div 100` as in the artefacts: halves go towards plus infinity.
  var roundedByXPath: ExactDecimal { rounded(to: 2, .halfUp) }

  /// The given percentage of this amount, exact.
  func percentage(_ rate: ExactDecimal) -> ExactDecimal? {
    multiplied(by: rate)?.multiplied(by: Self.hundredth)
  }

  /// Whether `other` is less than `distance` away.
  func isNear(_ other: ExactDecimal, within distance: ExactDecimal) -> Bool? {
    subtracting(other).map { $0.magnitude < distance }
  }
}
