import Invoice

/// Net, tax and gross that fit together: the set of candidates with the best words and arithmetic.
struct Totals: Sendable {
  var net: FoundAmount?
  var tax: FoundAmount?
  var gross: FoundAmount?
  /// Where the net is printed in parts only, their sum.
  var netSum: ExactDecimal?
  /// Where the tax is printed in parts only, their sum.
  var taxSum: ExactDecimal?
  /// Where the gross was not read, the sum of net and tax.
  var grossSum: ExactDecimal?
  var score: Double = 0
  /// Whether net and tax were seen to add up to gross.
  var addsUp = false
  /// Whether the net is the sum of the items.
  var agreesWithLines = false
  /// Whether all three are named and in the file as text: what does not add up then is the paper.
  var isWrongOnPaper = false

  private var total: ExactDecimal? { gross?.value ?? grossSum }

  private static let candidatesMax = 14
  /// What speaks for the largest sum where no word does.
  private static let unnamedScore = 0.15
  private static let linesWeight = 0.5

  /// The set that fits together best.
  ///
  /// `isUntaxed` tells whether the document says that no tax is asked for; `lineSum` is the sum of
  /// its items, where they were read.
  static func best(
    of amounts: [FoundAmount], isUntaxed: Bool = false, lineSum: ExactDecimal? = nil
  ) -> Totals? {
    func candidates(_ role: AmountRole) -> [FoundAmount] {
      let fitting = amounts.filter { ($0.scores[role] ?? 0) >= 0.2 }
      return Array(
        fitting.enumerated().sorted { left, right in
          let (a, b) = (left.element.scores[role] ?? 0, right.element.scores[role] ?? 0)
          return a == b ? left.offset > right.offset : a > b
        }.map(\.element).prefix(candidatesMax))
    }
    let nets = candidates(.net)
    let taxes = candidates(.tax)
    let grosses = candidates(.gross) + largest(amounts)
    var found: [Totals] = []
    func consider(_ totals: Totals) { found.append(totals) }
    for gross in grosses {
      consider(Totals(gross: gross, score: max(gross.score(.gross), Self.unnamedScore)))
      for tax in taxes {
        for net in nets { if let totals = triple(net, tax, gross) { consider(totals) } }
        if let totals = pair(tax, gross) { consider(totals) }
      }
      for net in nets {
        if let totals = parts(net, taxes, gross) { consider(totals) }
        if let totals = untaxed(net, gross) { consider(totals) }
      }
    }
    found += derived(nets: nets, taxes: taxes, grosses: grosses)
    if let rows = RateRows(amounts) {
      for gross in grosses where rows.net.adding(rows.tax) == gross.value {
        consider(byRate(rows, nets, taxes, gross))
      }
    }
    if let net = nets.first { consider(Totals(net: net, score: net.score(.net) / 2)) }
    if let lineSum { found += ofLines(lineSum, taxes: taxes, grosses: grosses) }
    guard var best = likeliest(of: found, lineSum: lineSum) else { return nil }
    if let printed = Printed(nets: nets, taxes: taxes, grosses: grosses)?.totals(insteadOf: best) {
      return printed
    }
    if isUntaxed, best.tax == nil, best.net != nil,
      best.gross == nil || best.gross?.score(.gross) ?? 0 < 0.2
    {
      best.gross = best.net
    }
    // What does not add up is reported as it is printed: a person will see it.
    if !best.addsUp, best.net == nil { best.net = nets.first { $0.score(.net) >= 0.8 } }
    if !best.addsUp, best.tax == nil { best.tax = taxes.first { $0.score(.tax) >= 0.8 } }
    return best
  }

  /// The set with the best score; of sums by rate and their total, the total.
  private static func likeliest(of found: [Totals], lineSum: ExactDecimal?) -> Totals? {
    let largest = found.filter { ($0.net != nil || $0.netSum != nil) && $0.addsUp }
      .compactMap { $0.total?.magnitude }.max()
    var best = Totals()
    for var totals in found {
      if totals.addsUp, let largest, totals.total?.magnitude == largest {
        totals.score += 0.5
      }
      if let lineSum, totals.isProven(by: lineSum) {
        totals.agreesWithLines = true
        totals.score += Self.linesWeight
      }
      if totals.score > best.score { best = totals }
    }
    return best.score > 0 ? best : nil
  }

  /// How sure arithmetic is of the set, from 0 to 1.
  var certainty: Double {
    guard addsUp else { return isWrongOnPaper ? 0.8 : 0.6 }
    if agreesWithLines { return 0.99 }
    guard let net = net?.value ?? netSum, let tax = tax?.value ?? taxSum else { return 0.85 }
    // A tax of nothing adds up with anything that is printed twice.
    if tax.isZero { return 0.6 }
    return TaxRate.fits(tax: tax, net: net) || netSum != nil ? 0.95 : 0.85
  }

  /// Whether the net is the sum of the items, and the tax a share of it.
  private func isProven(by lineSum: ExactDecimal) -> Bool {
    guard addsUp, let net = net?.value ?? netSum, let tax = tax?.value ?? taxSum,
      net.magnitude == lineSum.magnitude
    else { return false }
    return TaxRate.fits(tax: tax, net: net) || taxSum != nil
  }

  /// The largest sum may be the total even where no word says so.
  private static func largest(_ amounts: [FoundAmount]) -> [FoundAmount] {
    let largest = amounts.filter { $0.score(.tax) < 0.5 && $0.score(.other) < 0.5 }
      .max { $0.value.magnitude < $1.value.magnitude }
    return largest.map { [$0] } ?? []
  }

  private static func triple(
    _ net: FoundAmount, _ tax: FoundAmount, _ gross: FoundAmount
  ) -> Totals? {
    guard net.value.adding(tax.value) == gross.value, !net.value.isZero,
      TaxRate.isPossible(tax: tax.value, net: net.value)
    else { return nil }
    let words = net.score(.net) + tax.score(.tax) + gross.score(.gross)
    let rate = TaxRate.fits(tax: tax.value, net: net.value) ? 0.3 : 0
    return Totals(
      net: net, tax: tax, gross: gross, score: words + 1 + rate, addsUp: true)
  }

  /// Tax printed by rate, without its sum.
  private static func parts(
    _ net: FoundAmount, _ taxes: [FoundAmount], _ gross: FoundAmount
  ) -> Totals? {
    guard let wanted = gross.value.subtracting(net.value), !wanted.isZero else { return nil }
    for (index, first) in taxes.enumerated() {
      for second in taxes[(index + 1)...] where second.row != first.row {
        guard first.value.adding(second.value) == wanted,
          TaxRate.isPossible(tax: wanted, net: net.value)
        else { continue }
        let words =
          net.score(.net) + (first.score(.tax) + second.score(.tax)) / 2 + gross.score(.gross)
        return Totals(
          net: net, gross: gross, taxSum: wanted, score: words + 0.9, addsUp: true)
      }
    }
    return nil
  }

  /// Net and tax printed by rate, with or without their sums.
  private static func byRate(
    _ rows: RateRows, _ nets: [FoundAmount], _ taxes: [FoundAmount], _ gross: FoundAmount
  ) -> Totals {
    Totals(
      net: nets.first { $0.value == rows.net }, tax: taxes.first { $0.value == rows.tax },
      gross: gross, netSum: rows.net, taxSum: rows.tax, score: gross.score(.gross) + 3,
      addsUp: true)
  }

  /// A tax that is named as a part of the total: the net follows.
  private static func pair(_ tax: FoundAmount, _ gross: FoundAmount) -> Totals? {
    guard let net = gross.value.subtracting(tax.value), !tax.value.isZero,
      TaxRate.fits(tax: tax.value, net: net)
    else { return nil }
    return Totals(
      tax: tax, gross: gross, score: tax.score(.tax) + gross.score(.gross) + 0.6, addsUp: true)
  }

  /// No tax: net and gross are the same sum, printed twice.
  private static func untaxed(_ net: FoundAmount, _ gross: FoundAmount) -> Totals? {
    guard net.value == gross.value, net.row != gross.row, gross.score(.gross) >= 0.5 else {
      return nil
    }
    return Totals(
      net: net, gross: gross, score: net.score(.net) + gross.score(.gross) + 0.3, addsUp: true)
  }
}

extension FoundAmount {
  func score(_ role: AmountRole) -> Double { scores[role] ?? 0 }
}
