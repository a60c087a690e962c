internal import Invoice

/// The amounts that a construction invoice declares, with what it deducts put back.
struct ConstructionAmounts {
  /// Of the work that it bills, without deductions.
  var net: ExactDecimal
  var vat: ExactDecimal
  /// Security that the invoice itself keeps, with VAT.
  var declaredRetention = ExactDecimal.zero
  /// Security that it claims back, with VAT.
  var claimedRelease = ExactDecimal.zero
  /// Earlier instalments that it deducts, with VAT.
  var deducted = ExactDecimal.zero

  init(_ invoice: Invoice) throws(Overflow) {
    let sum = try invoice.lines.compactMap(\.netAmount).total()
    net = invoice.totals.withoutVAT ?? sum
    let rest = try Self.vat(of: invoice, net)
    vat = invoice.totals.vat ?? rest
    for allowance in invoice.allowances where allowance.isRetention {
      let part = try Part(allowance.amount, rate: allowance.vatRate)
      try putBack(part)
      declaredRetention = try declaredRetention.plus(part.gross)
    }
    for charge in invoice.charges where charge.isRetention {
      let part = try Part(charge.amount, rate: charge.vatRate)
      try putBack(part.negated)
      claimedRelease = try claimedRelease.plus(part.gross)
    }
    for line in invoice.lines {
      let claim = try Claim(line, at: 0, turnsSign: false)
      guard claim.isDeduction else { continue }
      let part = try Part(line.netAmount?.negated, rate: line.vat.rate)
      try putBack(part)
      if claim.names(SpecialWords.retention) {
        declaredRetention = try declaredRetention.plus(part.gross)
      } else {
        deducted = try deducted.plus(part.gross)
      }
    }
    deducted = try deducted.plus(invoice.totals.paid ?? .zero)
  }

  func gross() throws(Overflow) -> ExactDecimal { try net.plus(vat) }

  private mutating func putBack(_ part: Part) throws(Overflow) {
    net = try net.plus(part.net)
    vat = try vat.plus(part.vat)
  }

  /// Where no tax total is given: what gross leaves.
  private static func vat(
    of invoice: Invoice, _ net: ExactDecimal
  ) throws(Overflow) -> ExactDecimal {
    try (invoice.totals.withVAT ?? net).minus(net)
  }

  private struct Part {
    var net: ExactDecimal
    var vat: ExactDecimal
    var gross: ExactDecimal

    init(_ amount: ExactDecimal?, rate: ExactDecimal?) throws(Overflow) {
      net = amount ?? .zero
      vat = try net.percent(rate ?? .zero)
      gross = try net.plus(vat)
    }

    var negated: Part {
      var copy = self
      (copy.net, copy.vat, copy.gross) = (net.negated, vat.negated, gross.negated)
      return copy
    }
  }
}
