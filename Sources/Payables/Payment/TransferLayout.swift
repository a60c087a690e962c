import Invoice

/// An invoice that is paid in a run, with the discount that is taken.
struct PlannedPayment: Sendable {
  let invoice: PlannedInvoice
  let discount: PlannedInvoice.Option?

  /// Above zero.
  var cents: Int { invoice.open - (discount?.cents ?? 0) }
}

/// A credit note that can be set off.
struct PlannedCredit: Sendable {
  let candidate: PaymentCandidate
  /// Below zero.
  let cents: Int

  init?(_ candidate: PaymentCandidate) {
    guard let cents = candidate.open.flatMap({ Cents.of($0) }), cents < 0 else { return nil }
    self.candidate = candidate
    self.cents = cents
  }

  /// Oldest first.
  static func isBefore(_ left: PlannedCredit, _ right: PlannedCredit) -> Bool {
    (left.candidate.documentDate, left.candidate.voucher)
      < (right.candidate.documentDate, right.candidate.voucher)
  }
}

/// How payments to one supplier become transfers, and which credit notes they take up.
///
/// A credit note is used wholly or not at all, so that each settles one transfer and nobody has to
/// keep account of rests: oldest first, each goes to the first transfer that stays above zero with
/// it. What asks for a reference of its own goes alone, since that reference stands for one
/// invoice.
struct TransferLayout: Sendable {
  private(set) var slips: [Slip] = []

  /// What becomes one transfer.
  struct Slip: Sendable {
    let creditor: PaymentParty
    let creditorReference: String?
    var payments: [PlannedPayment] = []
    var credits: [PlannedCredit] = []
    /// Above zero, at most ``Cents/max``.
    var cents = 0

    fileprivate func takes(_ more: Int) -> Bool {
      creditorReference == nil && payments.count + credits.count < PaymentRules.itemsMax
        && (1...Cents.max).contains(cents + more)
    }
  }

  private let isOneEach: Bool

  init(_ rules: PaymentRules) { isOneEach = rules.isOneTransferPerInvoice }

  mutating func add(_ payment: PlannedPayment) {
    guard let creditor = payment.invoice.candidate.creditor else { return }
    let reference = payment.invoice.candidate.creditorReference
    if !isOneEach, reference == nil,
      let index = slips.lastIndex(where: { $0.creditor == creditor && $0.takes(payment.cents) })
    {
      slips[index].payments.append(payment)
      slips[index].cents += payment.cents
    } else {
      slips.append(
        Slip(
          creditor: creditor, creditorReference: reference, payments: [payment],
          cents: payment.cents))
    }
  }

  /// The same with the credit notes of the supplier, oldest first.
  func settingOff(_ credits: [PlannedCredit]) -> TransferLayout {
    var layout = self
    for credit in credits {
      if let index = slips.indices.first(where: { layout.slips[$0].takes(credit.cents) }) {
        layout.slips[index].credits.append(credit)
        layout.slips[index].cents += credit.cents
      }
    }
    return layout
  }

  /// What leaves the account, in cents.
  var outlay: Int { slips.reduce(0) { $0 + $1.cents } }
}
