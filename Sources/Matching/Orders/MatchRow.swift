package import Invoice

/// A row of the table that shows a match: what was ordered, received, invoiced before and now, and
/// what that means.
///
/// Quantities are in the unit of the order. An invoice line has several rows where it is spread
/// over order lines that are alike.
package struct MatchRow: Hashable, Sendable {
  /// The place of the line among those of the invoice; nil for what stands below the lines.
  package var invoiceLine: Int?
  /// Invoice line identifier (BT-126).
  package var identifier: String?
  package var text: String?
  package var target: Target
  package var ordered: ExactDecimal?
  /// Nil where no receipt is needed.
  package var received: ExactDecimal?
  package var before: ExactDecimal?
  package var now: ExactDecimal?
  /// As the order writes it.
  package var unit: String?
  /// Net, for one ``unit``.
  package var priceOrdered: ExactDecimal?
  /// Net, for one ``unit``, with allowances and charges of the line.
  package var priceInvoiced: ExactDecimal?
  /// What the line costs by the invoice; negative where it gives back.
  package var net: ExactDecimal
  /// What it would cost by the order.
  package var expected: ExactDecimal?
  /// ``net`` without ``expected``.
  package var difference: ExactDecimal?
  package var verdict = Verdict.agrees
  /// Those it was held to; nil where nothing was compared.
  package var tolerances: Tolerances?

  /// What a row was held against.
  package enum Target: Hashable, Sendable {
    case orderLine(OrderLineKey)
    /// By its number.
    case amendment(OrderLineKey)
    /// The price of a contract, by its number.
    case contract(String)
    /// Freight, packing and the like, which stand on no order line.
    case surcharge
    /// A reduction that stands on no order line.
    case allowance
    /// Security that is kept: a liability, no reduction.
    case retention
    /// Earlier instalments that are deducted.
    case instalments
    /// An instalment on a project, or a sum on a blanket order, that names no lines: only its money
    /// can be held.
    case onAccount
    /// A line without money.
    case remark
    case nothing
  }

  package enum Verdict: Hashable, Sendable {
    case agrees
    case tolerated(Tolerances.Limit)
    case deviates
    /// Prices of an emergency, or nothing to compare.
    case notCompared
  }

  init(_ target: Target, net: ExactDecimal, of claim: Claim? = nil) {
    self.target = target
    self.net = net
    invoiceLine = claim?.position
    identifier = claim?.identifier
    text = claim?.text
  }
}
