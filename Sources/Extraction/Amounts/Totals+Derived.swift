import Invoice

/// Totals of which one was read wrongly or not at all: the other two and the rate give it.
///
/// Only for recognised pages; what a text layer says is what was printed.
extension Totals {
  /// What the two printed sums must have of words that name them.
  private static let wordsMin = 0.6
  private static let proof = 0.9

  static func derived(
    nets: [FoundAmount], taxes: [FoundAmount], grosses: [FoundAmount]
  ) -> [Totals] {
    let nets = nets.filter { $0.isRecognized && $0.score(.net) >= wordsMin }
    let taxes = taxes.filter { $0.isRecognized && $0.score(.tax) >= wordsMin }
    let grosses = grosses.filter { $0.isRecognized && $0.score(.gross) >= wordsMin }
    let byTax = nets.flatMap { net in grosses.compactMap { tax(between: net, and: $0) } }
    let bySum = nets.flatMap { net in taxes.compactMap { gross(of: net, and: $0) } }
    return byTax + bySum
  }

  /// A net that was read wrongly or not at all, as the sum of the items: tax and gross prove it.
  static func ofLines(
    _ sum: ExactDecimal, taxes: [FoundAmount], grosses: [FoundAmount]
  ) -> [Totals] {
    taxes.filter(\.isRecognized).flatMap { tax in
      grosses.filter { sum.adding(tax.value) == $0.value }.map { gross in
        Totals(
          tax: tax, gross: gross, netSum: sum,
          score: tax.score(.tax) + gross.score(.gross) + proof, addsUp: true)
      }
    }
  }

  private static func tax(between net: FoundAmount, and gross: FoundAmount) -> Totals? {
    guard let tax = gross.value.subtracting(net.value), !tax.isZero,
      TaxRate.fits(tax: tax, net: net.value)
    else { return nil }
    return Totals(
      net: net, gross: gross, taxSum: tax,
      score: net.score(.net) + gross.score(.gross) + proof, addsUp: true)
  }

  private static func gross(of net: FoundAmount, and tax: FoundAmount) -> Totals? {
    guard net.row != tax.row || net.box != tax.box, TaxRate.fits(tax: tax.value, net: net.value),
      let gross = net.value.adding(tax.value)
    else { return nil }
    return Totals(
      net: net, tax: tax, grossSum: gross, score: net.score(.net) + tax.score(.tax) + proof - 0.3,
      addsUp: true)
  }
}
