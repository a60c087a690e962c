import Invoice

extension Totals {
  /// Net, tax and gross with clear words beside each, which do not add up.
  ///
  /// What is printed goes before arithmetic: a sum that is wrong on the paper is not put right, or
  /// explained away as a bill without tax, but shown to a person as it stands there.
  struct Printed {
    private let net: FoundAmount
    private let tax: FoundAmount
    private let gross: FoundAmount

    /// What each must have of words that name it.
    private static let wordsMin = 0.8
    /// Of a tax the rate and its basis stand between the words and the amount.
    private static let taxWordsMin = 0.6

    /// Nil where one is missing, or they do add up.
    init?(nets: [FoundAmount], taxes: [FoundAmount], grosses: [FoundAmount]) {
      let nets = nets.filter { $0.score(.net) >= Self.wordsMin }
      let taxes = taxes.filter { $0.score(.tax) >= Self.taxWordsMin }
      let grosses = grosses.filter { $0.score(.gross) >= Self.wordsMin }
      // The total stands below what it is the total of.
      guard let gross = grosses.max(by: { $0.isAbove($1) }),
        let net = nets.last(where: { $0.isAbove(gross) && $0.value != gross.value }),
        let tax = taxes.first(where: {
          $0.isAbove(gross) && net.isAbove($0) && $0.value != net.value
        }),
        let sum = net.value.adding(tax.value), sum != gross.value,
        TaxRate.fits(tax: tax.value, net: net.value)
      else { return nil }
      // Further rates, deductions or instalments between them make other totals.
      let values = Set(nets.map(\.value)).union(taxes.map(\.value)).union(grosses.map(\.value))
      guard Set(taxes.filter { $0.value != net.value }.map(\.value)).count == 1,
        values.subtracting([net.value, tax.value, gross.value]).isEmpty
      else { return nil }
      self.net = net
      self.tax = tax
      self.gross = gross
    }

    /// The printed totals, where a set has no more than chance for it.
    func totals(insteadOf other: Totals) -> Totals? {
      let isUntaxed = other.tax == nil && other.taxSum == nil
      let isCorrected = other.grossSum.map { !Self.isMisread(gross.value, for: $0) } ?? false
      guard !other.addsUp || isUntaxed || isCorrected else { return nil }
      return Totals(
        net: net, tax: tax, gross: gross,
        score: net.score(.net) + tax.score(.tax) + gross.score(.gross),
        isWrongOnPaper: ![net, tax, gross].contains(where: \.isRecognized))
    }

    /// Whether a recognition may have read one digit wrongly, or lost some.
    private static func isMisread(_ read: ExactDecimal, for value: ExactDecimal) -> Bool {
      let (left, right) = (Array(read.description), Array(value.description))
      return left.count != right.count || zip(left, right).count { $0 != $1 } <= 1
    }
  }
}

extension FoundAmount {
  /// Whether it stands in a row further up.
  fileprivate func isAbove(_ other: FoundAmount) -> Bool { (page, row) < (other.page, other.row) }
}
