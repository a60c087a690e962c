import Invoice

extension ExactDecimal {
  /// The number with two decimals behind `mark` and no thousands separators: `1190,00`; nil where
  /// it has more decimals than two, or too many digits.
  func cents(mark: Character) -> String? {
    let whole = normalized.withCents
    guard whole.scale == 2 else { return nil }
    return mark == "." ? whole.description : whole.description.replacing(".", with: String(mark))
  }
}
