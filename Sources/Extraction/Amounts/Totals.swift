import Invoice

/// Net, tax and gross that fit together: the set of candidates with the best words and arithmetic.
struct Totals: Sendable {
  var net: FoundAmount?
  var tax: FoundAmount?
  var gross: FoundAmount?
  /// Where the tax is printed in parts only, their sum.
  var taxSum: ExactDecimal?
  var score: Double = 0
  /// Whether net and tax were seen to add up to gross.
  var addsUp = false

  private static let candidatesMax = 14

  static func best(of amounts: [FoundAmount]) -> Totals? {
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
      consider(Totals(gross: gross, score: gross.score(.gross)))
      for tax in taxes {
        for net in nets { if let totals = triple(net, tax, gross) { consider(totals) } }
        if let totals = pair(tax, gross) { consider(totals) }
      }
      for net in nets {
        if let totals = parts(net, taxes, gross) { consider(totals) }
        if let totals = untaxed(net, gross) { consider(totals) }
      }
    }
    if let net = nets.first { consider(Totals(net: net, score: net.score(.net) / 2)) }
    guard var best = likeliest(of: found) else { return nil }
    // What does not add up is reported as it is printed: a person will see it.
    if !best.addsUp, best.net == nil { best.net = nets.first { $0.score(.net) >= 0.8 } }
    if !best.addsUp, best.tax == nil { best.tax = taxes.first { $0.score(.tax) >= 0.8 } }
    return best
  }

  /// The set with the best score; of sums by rate and their total, the total.
  private static func likeliest(of found: [Totals]) -> Totals? {
    let largest = found.filter { $0.net != nil && $0.addsUp }
      .compactMap { $0.gross?.value.magnitude }.max()
    var best = Totals()
    for var totals in found {
      if totals.addsUp, let largest, totals.gross?.value.magnitude == largest {
        totals.score += 0.5
      }
      if totals.score > best.score { best = totals }
    }
    return best.score > 0 ? best : nil
  }

  /// The largest sum may be the total even where no word says so.
  private static func largest(_ amounts: [FoundAmount]) -> [FoundAmount] {
    let largest = amounts.max { $0.value.magnitude < $1.value.magnitude }
    return largest.map { [$0] } ?? []
  }

  private static func triple(
    _ net: FoundAmount, _ tax: FoundAmount, _ gross: FoundAmount
  ) -> Totals? {
    guard net.value.adding(tax.value) == gross.value, !net.value.isZero else { return nil }
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
        guard first.value.adding(second.value) == wanted else { continue }
        let words =
          net.score(.net) + (first.score(.tax) + second.score(.tax)) / 2 + gross.score(.gross)
        return Totals(
          net: net, gross: gross, taxSum: wanted, score: words + 0.9, addsUp: true)
      }
    }
    return nil
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

/// The rates of VAT that occur.
enum TaxRate {
  private static let known = ["19", "7", "16", "5", "20", "10", "13", "21", "8.1", "7.7", "2.6"]
    .compactMap { ExactDecimal($0) }

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
