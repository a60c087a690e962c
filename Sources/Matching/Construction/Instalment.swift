package import Invoice

/// An earlier invoice on a construction order, as far as it was approved.
///
/// What is owed of it is its gross amount; what was kept of that is the buyer's liability.
package struct Instalment: Hashable, Sendable, Codable {
  package var number: String
  package var net: ExactDecimal
  package var vat: ExactDecimal
  /// Kept as security.
  package var retained: ExactDecimal
  /// Withheld for the tax office (§ 48 EStG).
  package var withheld: ExactDecimal
  /// With Skonto; nil where nothing was paid so far.
  package var paid: ExactDecimal?
  package var isFinal = false

  package init(
    number: String, net: ExactDecimal, vat: ExactDecimal, retained: ExactDecimal = .zero,
    withheld: ExactDecimal = .zero, paid: ExactDecimal? = nil
  ) {
    self.number = number
    self.net = net
    self.vat = vat
    self.retained = retained
    self.withheld = withheld
    self.paid = paid
  }

  /// An instalment of which only the payment is known: what was kept and the tax follow from the
  /// contract.
  ///
  /// `paid` is the amount with Skonto; rates are percent. Nil where no amount follows.
  package init?(
    number: String, paid: ExactDecimal, retentionPercent: ExactDecimal?, vatRate: ExactDecimal?
  ) {
    let hundred = ExactDecimal(100)
    guard let rest = hundred.subtracting(retentionPercent ?? .zero), rest.isPositive,
      let gross = paid.multiplied(by: hundred)?.divided(
        by: rest, decimals: 2, rounding: .halfAwayFromZero),
      let taxed = hundred.adding(vatRate ?? .zero), !taxed.isZero,
      let net = gross.multiplied(by: hundred)?.divided(
        by: taxed, decimals: 2, rounding: .halfAwayFromZero),
      let vat = gross.subtracting(net), let retained = gross.subtracting(paid)
    else { return nil }
    self.init(number: number, net: net, vat: vat, retained: retained, paid: paid)
  }

  func gross() throws(Overflow) -> ExactDecimal { try net.plus(vat) }

  /// What was to be paid of it.
  func settled() throws(Overflow) -> ExactDecimal {
    try gross().minus(retained).minus(withheld)
  }
}
