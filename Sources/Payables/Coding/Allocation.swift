package import Invoice

/// Distributes amounts to the cent.
package enum Allocation {
  /// The parts of `amount` in proportion to `weights`, with two decimals, adding up to it exactly.
  ///
  /// What rounding leaves goes to the parts that lost most by it, the first of them first. With no
  /// weight at all the first part takes everything; nil where a number does not fit.
  package static func parts(
    of amount: ExactDecimal, by weights: [ExactDecimal]
  ) -> [ExactDecimal]? {
    guard !weights.isEmpty else { return [] }
    guard let total = weights.map(\.magnitude).sum else { return nil }
    guard weights.count > 1, !total.isZero else {
      return [amount] + weights.dropFirst().map { _ in ExactDecimal.zero }
    }
    let cents = Self.cents(of: amount)
    let totalUnits = units(of: total, scale: scale(of: weights))
    guard let cents, let totalUnits else { return nil }
    var shares: [(whole: Int128, rest: Int128)] = []
    for weight in weights {
      guard let unit = units(of: weight.magnitude, scale: scale(of: weights)) else { return nil }
      let (product, overflow) = cents.multipliedReportingOverflow(by: unit)
      if overflow { return nil }
      let (quotient, rest) = product.quotientAndRemainder(dividingBy: totalUnits)
      shares.append((quotient, rest))
    }
    var left = cents - shares.reduce(0) { $0 + $1.whole }
    let step: Int128 = left < 0 ? -1 : 1
    let order = shares.indices.sorted {
      (shares[$1].rest.magnitude, $0) < (shares[$0].rest.magnitude, $1)
    }
    for index in order where left != 0 {
      shares[index].whole += step
      left -= step
    }
    return shares.map { ExactDecimal(coefficient: $0.whole, scale: 2) }
  }

  private static func cents(of amount: ExactDecimal) -> Int128? {
    units(of: amount.rounded(to: 2, .halfAwayFromZero), scale: 2)
  }

  private static func scale(of weights: [ExactDecimal]) -> Int { weights.map(\.scale).max() ?? 0 }

  private static func units(of value: ExactDecimal, scale: Int) -> Int128? {
    var factor: Int128 = 1
    for _ in 0..<max(0, scale - value.scale) { factor *= 10 }
    let (product, overflow) = value.coefficient.multipliedReportingOverflow(by: factor)
    return overflow ? nil : product
  }
}
