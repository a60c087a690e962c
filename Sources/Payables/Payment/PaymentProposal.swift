package import Invoice

/// What a run would pay, what it leaves out and why, for the people who decide about it (K2).
///
/// Pure: of the same values the same proposal follows, in whatever order they are given.
package struct PaymentProposal: Codable, Hashable, Sendable {
  /// One transfer for each supplier, or more where ``PaymentRules`` or a reference of the supplier
  /// asks for it.
  package var run: PaymentRun
  /// By voucher.
  package var leftOut: [LeftOutPayment]
  package var figures: Figures
  /// Whether no other choice within the limit would lose less discount; no where the search was
  /// too long.
  package var isProvenOptimal: Bool

  /// In euros.
  package struct Figures: Codable, Hashable, Sendable {
    /// What leaves the account.
    package var total = ExactDecimal.zero
    /// What credit notes took off, not below zero.
    package var credited = ExactDecimal.zero
    /// The discount that is taken.
    package var discount = ExactDecimal.zero
    /// The discount that all invoices without blocks would give on the day of execution.
    package var discountPossible = ExactDecimal.zero
    /// What is lost for want of money.
    package var discountForgone = ExactDecimal.zero
    /// What invoices without blocks granted and is too late to take.
    package var discountLapsed = ExactDecimal.zero
    /// What paying early yields, in percent a year; nil where nothing is paid early.
    package var yield: ExactDecimal?
  }

  /// Proposes a run for an own company; candidates of other companies are none of its business.
  package init(
    _ number: PaymentRunNumber, company: String?, debtor: PaymentParty,
    _ candidates: [PaymentCandidate], days: PaymentDays, rules: PaymentRules = PaymentRules()
  ) {
    var payable: [PaymentCandidate] = []
    var leftOut: [LeftOutPayment] = []
    for candidate in Self.ordered(candidates) where candidate.company == company {
      let blocks = candidate.allBlocks
      if blocks.isEmpty {
        payable.append(candidate)
      } else {
        leftOut.append(LeftOutPayment(candidate, .blocked(blocks)))
      }
    }
    let selection = PaymentSelection(payable, days, rules)
    let slips = selection.slips
    let used = Set(slips.flatMap(\.credits).map(\.candidate.voucher))
    leftOut += selection.leftOut
    leftOut += payable.filter { $0.isCredit && !used.contains($0.voucher) }
      .map { LeftOutPayment($0, .creditUnused) }
    self.leftOut = leftOut.sorted { $0.voucher < $1.voucher }
    run = PaymentRun(
      number: number, debtor: debtor,
      transfers: slips.enumerated().map { index, slip in
        Transfer(slip, number, index + 1, on: days.execution)
      })
    figures = Figures(payable, slips, self.leftOut, on: days.execution, rules)
    isProvenOptimal = selection.isProvenOptimal
  }

  /// Each voucher once, so that none is paid twice.
  private static func ordered(_ candidates: [PaymentCandidate]) -> [PaymentCandidate] {
    var seen: Set<VoucherID> = []
    return candidates.sorted { $0.voucher < $1.voucher }.filter { seen.insert($0.voucher).inserted }
  }
}

extension PaymentProposal.Figures {
  fileprivate init(
    _ payable: [PaymentCandidate], _ slips: [TransferLayout.Slip], _ leftOut: [LeftOutPayment],
    on day: CalendarDate, _ rules: PaymentRules
  ) {
    total = Cents.amount(slips.reduce(0) { $0 + $1.cents })
    credited = Cents.amount(-slips.flatMap(\.credits).reduce(0) { $0 + $1.cents })
    let payments = slips.flatMap(\.payments)
    discount = Cents.amount(payments.reduce(0) { $0 + ($1.discount?.cents ?? 0) })
    let invoices = payable.compactMap { PlannedInvoice($0, rules) }
    var (possible, lapsed) = (0, 0)
    for invoice in invoices {
      let now = invoice.discount(on: day)?.cents ?? 0
      possible += now
      lapsed += (invoice.discounts.first?.cents ?? 0) - now
    }
    discountPossible = Cents.amount(possible)
    discountLapsed = Cents.amount(lapsed)
    let forgone = leftOut.compactMap { left in
      if case .discountOverLimit(let lost) = left.reason { lost } else { nil }
    }
    discountForgone = forgone.sum ?? .zero
    yield = Self.yield(of: payments, on: day)
  }

  private static func yield(of payments: [PlannedPayment], on day: CalendarDate) -> ExactDecimal? {
    var (cents, centDays) = (0, Int128(0))
    for payment in payments {
      let days = payment.invoice.daysEarly(day)
      guard let discount = payment.discount, days > 0 else { continue }
      cents += discount.cents
      centDays += Int128(payment.cents) * Int128(days)
    }
    return PlannedInvoice.yield(cents: cents, centDays: centDays)
  }
}

extension Transfer {
  /// The transfer with a number in its run.
  fileprivate init(
    _ slip: TransferLayout.Slip, _ run: PaymentRunNumber, _ number: Int, on day: CalendarDate
  ) {
    let payments = slip.payments.map { payment in
      TransferItem(
        payment.invoice.candidate, open: payment.invoice.open,
        discount: payment.discount?.cents ?? 0)
    }
    let credits = slip.credits.map { TransferItem($0.candidate, open: $0.cents, discount: 0) }
    self.init(
      endToEndID: Self.endToEndID(run, number),
      supplierID: slip.payments.first?.invoice.candidate.supplierID ?? "",
      creditor: slip.creditor, amount: Cents.amount(slip.cents), executionDate: day,
      items: payments + credits)
    creditorReference = slip.creditorReference
  }

  /// `Z26-0000003-0001`.
  static func endToEndID(_ run: PaymentRunNumber, _ number: Int) -> String {
    let digits = String(number)
    return "\(run)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension TransferItem {
  fileprivate init(_ candidate: PaymentCandidate, open: Int, discount: Int) {
    self.init(
      voucher: candidate.voucher, documentNumber: candidate.documentNumber,
      documentDate: candidate.documentDate, open: Cents.amount(open),
      discount: Cents.amount(discount))
  }
}
