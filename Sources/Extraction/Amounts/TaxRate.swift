import Invoice

/// The rates of VAT that occur.
enum TaxRate {
  private static let known = ["19", "7", "16", "5", "20", "10", "13", "21", "8.1", "7.7", "2.6"]
    .compactMap { ExactDecimal($0) }

  /// Whether a tax is small enough for its net: no rate of Europe is above 27 percent.
  static func isPossible(tax: ExactDecimal, net: ExactDecimal) -> Bool {
    guard let limit = net.magnitude.multiplied(by: ExactDecimal(28)),
      let hundredfold = tax.magnitude.multiplied(by: ExactDecimal(100))
    else { return false }
    return hundredfold <= limit
  }

  /// Whether a tax is a known rate's share of a net sum, give or take two cents.
  static func fits(tax: ExactDecimal, net: ExactDecimal) -> Bool {
    guard let hundredfold = tax.magnitude.multiplied(by: ExactDecimal(100)) else { return false }
    return known.contains { rate in
      guard let share = net.magnitude.multiplied(by: rate),
        let difference = share.subtracting(hundredfold)
      else { return false }
      return difference.magnitude <= ExactDecimal(2)
    }
  }
}
