import Invoice

/// The rows of a document that name a net sum and the tax on it, as a table by rate does.
struct RateRows: Sendable {
  let net: ExactDecimal
  let tax: ExactDecimal

  /// Rates of one document.
  private static let rowsMax = 6

  /// The sums over the rows; nil where there are not at least two.
  init?(_ amounts: [FoundAmount]) {
    let rows = Dictionary(grouping: amounts, by: \.row).sorted { $0.key < $1.key }
    var pairs: [(net: ExactDecimal, tax: ExactDecimal)] = []
    for row in rows {
      guard let pair = Self.pair(in: row.value.map(\.value)),
        !pairs.contains(where: { $0.net == pair.net })
      else { continue }
      pairs.append(pair)
    }
    guard (2...Self.rowsMax).contains(pairs.count) else { return nil }
    var net = ExactDecimal.zero
    var tax = ExactDecimal.zero
    for pair in pairs {
      guard let nets = net.adding(pair.net), let taxes = tax.adding(pair.tax) else { return nil }
      (net, tax) = (nets, taxes)
    }
    self.net = net
    self.tax = tax
  }

  /// Two amounts of a row of which one is the tax on the other; best where their sum is there too.
  private static func pair(
    in values: [ExactDecimal]
  ) -> (net: ExactDecimal, tax: ExactDecimal)? {
    guard values.count <= rowsMax else { return nil }
    var first: (net: ExactDecimal, tax: ExactDecimal)?
    for net in values {
      for tax in values where tax.magnitude < net.magnitude && !tax.isZero {
        guard TaxRate.fits(tax: tax, net: net) else { continue }
        if let sum = net.adding(tax), values.contains(sum) { return (net, tax) }
        if first == nil { first = (net, tax) }
      }
    }
    return first
  }
}
