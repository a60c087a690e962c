import Invoice

/// What lines, allowances and charges add up to, for each VAT category and for each of its rates.
///
/// Made in one pass, so that checking the breakdown is linear however many rows it has.
struct VATSums: Sendable {
  private var byCategory: [VATCategory: VATSum] = [:]
  private var byRate: [RateKey: VATSum] = [:]

  private struct RateKey: Hashable {
    let category: VATCategory
    let rate: ExactDecimal
  }

  /// Other taxes are those that the artefacts take in as if they were VAT.
  init(
    lines: [ExaminedLine], allowances: [AllowanceCharge], charges: [AllowanceCharge],
    otherTaxes: [DocumentFacts.OtherTax] = []
  ) {
    for index in lines.indices {
      let line = lines[index]
      add(line.netAmount, line.vat.category, line.vat.rate, to: \.lines)
    }
    for item in allowances { add(item.amount, item.vatCategory, item.vatRate, to: \.allowances) }
    for item in charges { add(item.amount, item.vatCategory, item.vatRate, to: \.charges) }
    for tax in otherTaxes {
      guard let part = tax.use.part else { continue }
      add(tax.amount, tax.category, tax.rate, to: part, isVAT: false)
    }
  }

  private mutating func add(
    _ amount: ExactDecimal?, _ category: VATCategory?, _ rate: ExactDecimal?,
    to part: WritableKeyPath<VATSum, VATSum.Part>, isVAT: Bool = true
  ) {
    guard let category else { return }
    byCategory[category, default: VATSum()][keyPath: part].add(amount, rate: nil, isVAT: isVAT)
    guard let rate else { return }
    let key = RateKey(category: category, rate: rate)
    byRate[key, default: VATSum()][keyPath: part].add(amount, rate: rate, isVAT: isVAT)
  }

  /// The sums of a category whatever the rate.
  func sum(of category: VATCategory) -> VATSum { byCategory[category] ?? VATSum() }

  /// The sums of a category at a rate.
  func sum(of category: VATCategory, at rate: ExactDecimal) -> VATSum {
    byRate[RateKey(category: category, rate: rate)] ?? VATSum()
  }
}

/// The sums of one VAT category, or of one of its rates.
struct VATSum: Sendable {
  var lines = Part()
  var allowances = Part()
  var charges = Part()

  struct Part: Sendable {
    /// How many items there are, with and without an amount.
    private(set) var count = 0
    /// How many of these are of another tax.
    private(set) var countOfOtherTaxes = 0
    /// Nil once a sum does not fit.
    private(set) var amount: ExactDecimal? = .zero
    /// The VAT of each item, rounded for itself, in sum; nil once it does not fit.
    private(set) var itemwiseTax: ExactDecimal? = .zero

    mutating func add(_ amount: ExactDecimal?, rate: ExactDecimal?, isVAT: Bool) {
      count += 1
      if !isVAT { countOfOtherTaxes += 1 }
      guard let amount else { return }
      self.amount = self.amount?.adding(amount)
      guard let rate else { return }
      let tax = amount.percentage(rate)?.rounded(to: 2, .halfAwayFromZero)
      itemwiseTax = tax.flatMap { itemwiseTax?.adding($0) }
    }
  }

  var isEmpty: Bool { lines.count + allowances.count + charges.count == 0 }

  /// Lines less allowances plus charges, exact.
  var total: ExactDecimal? {
    Self.balance(lines.amount, allowances.amount, charges.amount)
  }

  /// The same with each of the three rounded for itself, as the CII artefacts do.
  var totalOfRounded: ExactDecimal? {
    Self.balance(
      lines.amount?.roundedByXPath, allowances.amount?.roundedByXPath,
      charges.amount?.roundedByXPath)
  }

  /// The VAT as it comes out when each line, allowance and charge is rounded for itself.
  var itemwiseTax: ExactDecimal? {
    Self.balance(lines.itemwiseTax, allowances.itemwiseTax, charges.itemwiseTax)
  }

  private static func balance(
    _ lines: ExactDecimal?, _ allowances: ExactDecimal?, _ charges: ExactDecimal?
  ) -> ExactDecimal? {
    guard let lines, let allowances, let charges else { return nil }
    return lines.adding(charges)?.subtracting(allowances)
  }
}

extension DocumentFacts.OtherTax.Use {
  fileprivate var part: WritableKeyPath<VATSum, VATSum.Part>? {
    switch self {
    case .lines: \.lines
    case .allowances: \.allowances
    case .charges: \.charges
    case .breakdown: nil
    }
  }
}
