internal import Invoice

/// The lines of an invoice, signed and prepared, and what stands below them.
struct Claims {
  /// Whether the invoice gives back, be it a credit note or one with negative amounts.
  let isCredit: Bool
  /// In the order of their contents, so that the order of lines does not matter.
  let lines: [Claim]
  /// Allowances and charges of the document, signed: what reduces is negative.
  let belowLines: [BelowLines]
  /// Net total as the invoice says it, signed.
  let total: ExactDecimal?
  /// What the total has more than lines, allowances and charges; nil where it can't be known.
  let rest: ExactDecimal?

  struct BelowLines {
    var text: String?
    var net: ExactDecimal
    var isRetention: Bool
  }

  /// What totals may be off by rounding.
  static let roundingMax = ExactDecimal(coefficient: 5, scale: 2)

  init(_ invoice: Invoice) throws(Overflow) {
    let declared = invoice.totals.withoutVAT
    let turns = try Self.turnsSigns(invoice)
    total = turns ? declared?.negated : declared
    var lines: [Claim] = []
    for (position, line) in try Self.completed(invoice).enumerated() {
      lines.append(try Claim(line, at: position, turnsSign: turns))
    }
    // A key a line, made once: sorting by it directly would make it again and again.
    let keyed = lines.map { (content: $0.content, claim: $0) }.sorted {
      ($0.content, $0.claim.position) < ($1.content, $1.claim.position)
    }
    self.lines = keyed.map(\.claim)
    let below =
      invoice.charges.map { BelowLines($0, sign: turns ? -1 : 1) }
      + invoice.allowances.map { BelowLines($0, sign: turns ? 1 : -1) }
    belowLines = below
    let sum = try (lines.compactMap(\.net) + below.map(\.net)).total()
    rest = try total.map { (total) throws(Overflow) in try total.minus(sum) }
    isCredit = invoice.typeCode?.isCreditNote == true || (total ?? sum).isNegative
  }

  /// Whether the lines explain the total.
  var isComplete: Bool {
    guard !lines.isEmpty, lines.allSatisfy({ $0.net != nil }) else { return false }
    return rest.map { $0.magnitude <= Self.roundingMax } ?? true
  }

  /// A credit note has positive amounts; some write them with a minus nevertheless.
  private static func turnsSigns(_ invoice: Invoice) throws(Overflow) -> Bool {
    guard invoice.typeCode?.isCreditNote == true else { return false }
    let sum = try invoice.lines.compactMap(\.netAmount).total()
    return !(invoice.totals.withoutVAT ?? sum).isNegative
  }

  /// Where exactly one line has no amount, it has what the sum of lines (BT-106) leaves.
  private static func completed(_ invoice: Invoice) throws(Overflow) -> [InvoiceLine] {
    let lines = invoice.lines
    let missing = lines.indices.filter {
      lines[$0].netAmount == nil && (lines[$0].price.net == nil || lines[$0].quantity == nil)
    }
    let hasNothingBelow = invoice.allowances.isEmpty && invoice.charges.isEmpty
    guard let only = missing.only,
      let sum = invoice.totals.lineNetAmounts ?? (hasNothingBelow ? invoice.totals.withoutVAT : nil)
    else { return lines }
    var completed = lines
    completed[only].netAmount = try sum.minus(lines.compactMap(\.netAmount).total())
    return completed
  }
}

extension Claims.BelowLines {
  fileprivate init(_ item: AllowanceCharge, sign: Int) {
    let amount = item.amount ?? .zero
    self.init(
      text: item.reason, net: sign < 0 ? amount.negated : amount,
      isRetention: item.isRetention)
  }
}

extension AllowanceCharge {
  /// Whether it is security that is kept or paid out, and no change of the price.
  var isRetention: Bool { SpecialWords.names(SpecialWords.retention, in: reason) }
}
