internal import Invoice
internal import MasterData

/// What is asked of a construction invoice beyond its lines.
enum ConstructionChecks {
  static func deviations(
    _ match: ConstructionMatch, _ question: ConstructionQuestion, _ amounts: ConstructionAmounts,
    _ ledger: ConstructionLedger, _ book: OrderBook
  ) throws(Overflow) -> [ConstructionDeviation] {
    var found: [ConstructionDeviation] = []
    if question.stage.needsAcceptance {
      switch question.acceptance {
      case .none: found.append(ConstructionDeviation(.acceptanceMissing))
      case .withDefects: found.append(ConstructionDeviation(.acceptanceWithDefects))
      case .withoutDefects: break
      }
    }
    if let final = question.instalments.first(where: \.isFinal) {
      found.append(ConstructionDeviation(.afterFinalInvoice, numbers: [final.number]))
    }
    if match.isCumulative {
      found += try deduction(match, question, amounts, ledger)
    }
    found += try extent(match, question, ledger, book)
    if match.payable.isNegative {
      found.append(ConstructionDeviation(.overpaid, amount: match.payable.negated))
    }
    return found
  }

  /// Each instalment is deducted, net and VAT (UStAE 14.8); who deducts what was paid claims what
  /// was kept.
  private static func deduction(
    _ match: ConstructionMatch, _ question: ConstructionQuestion, _ amounts: ConstructionAmounts,
    _ ledger: ConstructionLedger
  ) throws(Overflow) -> [ConstructionDeviation] {
    let difference = try amounts.deducted.minus(ledger.invoicedGross)
    if difference.magnitude <= Claims.roundingMax { return [] }
    if difference.isPositive {
      return [ConstructionDeviation(.deductedMoreThanKnown, amount: difference)]
    }
    let settled = try question.instalments.map { (instalment) throws(Overflow) in
      try instalment.settled()
    }.total()
    if try amounts.deducted.minus(settled).magnitude <= Claims.roundingMax { return [] }
    return [
      ConstructionDeviation(
        .instalmentsNotDeducted, amount: difference.negated,
        numbers: question.instalments.map(\.number).filter {
          !isNamed($0, in: question.order.invoice)
        })
    ]
  }

  /// Whether the invoice names an earlier one (BG-3 or in a note).
  private static func isNamed(_ number: String, in invoice: Invoice) -> Bool {
    let key = number.folded
    let texts =
      invoice.precedingInvoices.compactMap(\.number) + invoice.notes.compactMap(\.text)
      + invoice.lines.compactMap(\.item.name)
    return texts.contains { $0.folded.contains(key) }
  }

  private static func extent(
    _ match: ConstructionMatch, _ question: ConstructionQuestion, _ ledger: ConstructionLedger,
    _ book: OrderBook
  ) throws(Overflow) -> [ConstructionDeviation] {
    // What is billed of amendments that are not approved is said at its lines already.
    let refused = try match.lines.deviations.filter { $0.kind.topic == .amendment }
      .map { $0.amount ?? .zero }.total()
    let share = try (match.uses?.net ?? .zero).minus(refused)
    let all = try ledger.invoicedNet.plus(share)
    let tolerances = question.order.tolerances
    var found: [ConstructionDeviation] = []
    func hold(_ bound: ExactDecimal, _ kind: ConstructionDeviation.Kind) throws(Overflow) {
      let excess = try all.minus(bound)
      guard excess.isPositive, share.isPositive,
        !tolerances.tolerates(priceDifference: excess, of: bound)
      else { return }
      found.append(ConstructionDeviation(kind, amount: excess))
    }
    try hold(ledger.orderSum.plus(ledger.amendments), .orderSumExceeded)
    // Where the quantities of earlier invoices are known, they are held against the measurements
    // line by line; where only their money is known, money is.
    let isUnknown =
      try ledger.invoicedNet.minus(knownNet(book)) > Claims.roundingMax
      || match.lines.rows.contains { $0.target == .onAccount }
    if isUnknown, ledger.progress.isPositive, !question.order.isMeasuredElsewhere, found.isEmpty {
      try hold(ledger.progress.plus(ledger.amendments), .progressExceeded)
    }
    return found
  }

  private static func knownNet(_ book: OrderBook) throws(Overflow) -> ExactDecimal {
    try book.offers.map { book.before.taken(of: $0.key).net }.total()
  }
}
