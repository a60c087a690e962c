package import Invoice
internal import MasterData

/// A construction invoice: its lines against order, measurements and amendments, and what is to be
/// paid of it.
///
/// Always `payable = invoiced so far − kept so far − due from earlier invoices − withheld`, gross.
package struct ConstructionMatch: Hashable, Sendable {
  package let lines: OrderMatch
  package let stage: ConstructionStage
  /// Whether the invoice counts all work so far and deducts what was invoiced before.
  package let isCumulative: Bool
  package private(set) var deviations: [ConstructionDeviation] = []
  /// Before this invoice.
  package private(set) var before: ConstructionLedger?
  /// With this invoice, as if it were approved.
  package private(set) var after: ConstructionLedger?
  /// This invoice as the next one counts it; its net and VAT are those of its own share.
  package private(set) var uses: Instalment?
  /// Gross, of the share that this invoice adds.
  package private(set) var gross = ExactDecimal.zero
  /// Gross, of earlier instalments that are taken off.
  package private(set) var deducted = ExactDecimal.zero
  /// Kept as security of this invoice.
  package private(set) var retention = ExactDecimal.zero
  /// Security of earlier invoices that is paid out with this one.
  package private(set) var released = ExactDecimal.zero
  /// Security of earlier invoices that the acceptance sets free, but this invoice does not claim.
  package private(set) var releasable = ExactDecimal.zero
  /// Withheld for the tax office (§ 48 EStG).
  package private(set) var withheld = ExactDecimal.zero
  package private(set) var payable = ExactDecimal.zero
  /// Whether the tax is the buyer's (§ 13b UStG): the invoice shows none, and what is kept of it is
  /// net.
  package let isReverseCharge: Bool

  package var isClean: Bool { deviations.isEmpty && lines.isClean }

  package init(_ question: ConstructionQuestion) {
    stage = question.stage
    isReverseCharge = question.order.invoice.isReverseCharge
    let counting = ConstructionCounting(question)
    isCumulative = counting.isCumulative
    lines = counting.lines
    do throws(Overflow) {
      try settle(question)
    } catch {
      deviations = [ConstructionDeviation(.notComputable)]
    }
  }

  private mutating func settle(_ question: ConstructionQuestion) throws(Overflow) {
    var order = question.order
    order.counting = isCumulative ? .cumulative : .increments
    let book = try OrderBook(order)
    let ledger = try ConstructionLedger(book, question.instalments)
    let amounts = try ConstructionAmounts(question.order.invoice)
    before = ledger
    let share = try share(of: amounts, ledger)
    gross = try share.net.plus(share.vat)
    try keep(amounts, question, ledger)
    let payment = try gross.minus(retention).plus(released)
    withheld = try question.withholding.withheld(of: payment)
    payable = try payment.minus(withheld)
    var instalment = Instalment(
      number: question.order.invoice.number ?? "", net: share.net, vat: share.vat,
      retained: retention, withheld: withheld)
    instalment.isFinal = stage == .final
    uses = instalment
    var after = ledger
    try after.add(instalment)
    try after.release(released)
    self.after = after
    deviations = try ConstructionChecks.deviations(self, question, amounts, ledger, book)
  }

  /// What the invoice adds to the earlier ones, net and VAT.
  private mutating func share(
    of amounts: ConstructionAmounts, _ ledger: ConstructionLedger
  ) throws(Overflow) -> (net: ExactDecimal, vat: ExactDecimal) {
    guard isCumulative else { return (amounts.net, amounts.vat) }
    let known = ledger.invoicedGross
    deducted = known
    var share = (
      net: try amounts.net.minus(ledger.invoicedNet), vat: try amounts.vat.minus(ledger.invoicedVAT)
    )
    // Who deducts more than is known says that more was invoiced.
    let more = try amounts.deducted.minus(known)
    guard more > Claims.roundingMax, try !amounts.gross().isZero else { return share }
    deducted = amounts.deducted
    let net = try more.times(amounts.net).over(amounts.gross(), decimals: 2)
    share.net = try share.net.minus(net)
    share.vat = try share.vat.minus(more.minus(net))
    return share
  }

  /// Security of this invoice, and what is paid out of earlier ones.
  private mutating func keep(
    _ amounts: ConstructionAmounts, _ question: ConstructionQuestion,
    _ ledger: ConstructionLedger
  ) throws(Overflow) {
    let agreed = question.contract?.retentionPercent ?? .zero
    // § 17 VOB/B: the contract keeps it, whether the invoice says so or not. With the final
    // invoice the work is accepted, and only what the invoice itself offers is kept.
    let isKept = stage == .instalment || question.acceptance == .withDefects
    let owed = isKept ? try gross.percent(agreed) : .zero
    retention = gross.isPositive ? max(owed, amounts.declaredRetention) : .zero
    guard stage == .final, question.acceptance == .withoutDefects else { return }
    let settled = try question.instalments.map { (instalment) throws(Overflow) in
      try instalment.settled()
    }.total()
    let surplus = try amounts.deducted.minus(settled).magnitude
    if amounts.claimedRelease.isPositive {
      released = min(ledger.kept, amounts.claimedRelease)
    } else if isCumulative, surplus <= Claims.roundingMax {
      released = ledger.kept
    }
    releasable = try ledger.kept.minus(released)
  }
}

extension Invoice {
  fileprivate var isReverseCharge: Bool {
    !vatBreakdown.isEmpty && vatBreakdown.allSatisfy { $0.category == .reverseCharge }
  }
}
