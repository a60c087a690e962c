import Invoice

/// Decides which invoices a run pays.
///
/// What would be late at the next run is an obligation and is paid, with the discount that can
/// still be had. What would only lose discount by waiting is paid where there is money for it and
/// no obligation has to stay behind. All else waits.
struct PaymentSelection: Sendable {
  /// What is paid to each supplier, credit notes not yet set off.
  private var layouts: [String: TransferLayout] = [:]
  /// What leaves the account for each, credit notes set off.
  private var outlays: [String: Int] = [:]
  private var total = 0
  private(set) var leftOut: [LeftOutPayment] = []
  /// Whether no other choice within the limit would lose less discount.
  private(set) var isProvenOptimal = true
  /// Of each supplier, oldest first.
  private let credits: [String: [PlannedCredit]]
  private let days: PaymentDays
  private let rules: PaymentRules

  /// An invoice whose discount would be smaller at the next run.
  private struct Early {
    let payment: PlannedPayment
    /// What would be lost, in cents.
    let gain: Int

    var step: GainStep { GainStep(outlay: payment.cents, gain: gain, option: 1) }
  }

  /// Takes invoices and credit notes without blocks, each once, in the order of their vouchers.
  init(_ candidates: [PaymentCandidate], _ days: PaymentDays, _ rules: PaymentRules) {
    self.days = days
    self.rules = rules
    let all = candidates.compactMap { PlannedCredit($0) }.sorted(by: PlannedCredit.isBefore)
    credits = rules.isNetting ? Dictionary(grouping: all) { $0.candidate.supplierID } : [:]
    let invoices = candidates.compactMap { PlannedInvoice($0, rules) }
      .sorted { ($0.lastDay, $0.candidate.voucher) < ($1.lastDay, $1.candidate.voucher) }
    let isComplete = payObligations(invoices.filter { $0.lastDay < days.next })
    payEarly(invoices.filter { $0.lastDay >= days.next }, isPossible: isComplete)
  }

  /// What becomes transfers, by supplier.
  var slips: [TransferLayout.Slip] {
    layouts.sorted { $0.key < $1.key }
      .flatMap { supplier, layout in layout.settingOff(credits[supplier] ?? []).slips }
  }

  private var limit: Int? { rules.limit.map { Cents.limit($0) } }

  // MARK: Obligations

  /// Earliest first, each that still fits; false where one has to stay.
  private mutating func payObligations(_ invoices: [PlannedInvoice]) -> Bool {
    let due = invoices.map {
      PlannedPayment(invoice: $0, discount: $0.discount(on: days.execution))
    }
    for payment in due { _ = pay(payment, limit: nil) }
    guard let limit, total > limit else { return true }
    (layouts, outlays, total) = ([:], [:], 0)
    let left = due.filter { !pay($0, limit: limit) }
    for payment in left { leave(payment.invoice, .overLimit) }
    return left.isEmpty
  }

  /// Pays one more where all together stays within a limit.
  private mutating func pay(_ payment: PlannedPayment, limit: Int?) -> Bool {
    let supplier = payment.invoice.candidate.supplierID
    var layout = layouts[supplier] ?? TransferLayout(rules)
    layout.add(payment)
    let outlay = layout.settingOff(credits[supplier] ?? []).outlay
    let sum = total - (outlays[supplier] ?? 0) + outlay
    if let limit, sum > limit { return false }
    (layouts[supplier], outlays[supplier], total) = (layout, outlay, sum)
    return true
  }

  private mutating func leave(_ invoice: PlannedInvoice, _ reason: LeftOutPayment.Reason) {
    leftOut.append(LeftOutPayment(invoice.candidate, reason))
  }

  // MARK: Discounts

  private mutating func payEarly(_ invoices: [PlannedInvoice], isPossible: Bool) {
    var early: [Early] = []
    for invoice in invoices {
      if let chance = chance(of: invoice) {
        early.append(chance)
      } else {
        let day = invoice.bestOption(from: days.next)?.lastDay ?? invoice.lastDay
        leave(invoice, .waits(until: min(day, invoice.lastDay)))
      }
    }
    let chosen = isPossible ? choose(early) : []
    for (index, item) in early.enumerated() {
      if chosen.contains(index) {
        _ = pay(item.payment, limit: nil)
      } else {
        leave(item.payment.invoice, .discountOverLimit(lost: Cents.amount(item.gain)))
      }
    }
  }

  /// What waiting for the next run would lose; nil where that is nothing or not worth it.
  private func chance(of invoice: PlannedInvoice) -> Early? {
    guard let now = invoice.discount(on: days.execution) else { return nil }
    let later = invoice.bestOption(from: days.next)
    let benefit = invoice.benefit(of: now, paidOn: days.execution)
    let benefitLater = later.map { invoice.benefit(of: $0, paidOn: $0.lastDay) } ?? 0
    let gain = now.cents - (later?.cents ?? 0)
    let payment = PlannedPayment(invoice: invoice, discount: now)
    guard gain > 0, benefit >= max(0, benefitLater),
      Cents.amount(payment.cents) >= rules.earlyPaymentMin
    else { return nil }
    return Early(payment: payment, gain: gain)
  }

  /// The places of those that are paid.
  private mutating func choose(_ early: [Early]) -> Set<Int> {
    guard let limit else { return Set(early.indices) }
    var groups: [EarlyGroup] = []
    let bySupplier = Dictionary(grouping: early.indices) {
      early[$0].payment.invoice.candidate.supplierID
    }
    for (supplier, members) in bySupplier.sorted(by: { $0.key < $1.key }) {
      if credits[supplier] == nil {
        groups += members.map { EarlyGroup(single: $0, early[$0].payment.cents, early[$0].gain) }
      } else {
        groups.append(group(members, early, supplier))
      }
    }
    groups.sort { ($0.members.min() ?? 0) < ($1.members.min() ?? 0) }
    let result = DiscountSearch.best(groups.map(\.options), room: limit - total)
    let chosen = Set(zip(groups, result.options).flatMap { $0.members(of: $1) })
    isProvenOptimal =
      chosen.count == early.count || result.isProvenOptimal && groups.allSatisfy(\.isComplete)
    return chosen
  }

  /// What the payments of a supplier with credit notes need: together they may need less, since
  /// they leave room for a credit note.
  private func group(_ members: [Int], _ early: [Early], _ supplier: String) -> EarlyGroup {
    let (base, before) = (layouts[supplier] ?? TransferLayout(rules), outlays[supplier] ?? 0)
    let credits = credits[supplier] ?? []
    let byYield = members.sorted { left, right in
      GainStep.areInOrder(early[left].step, early[right].step) ?? (left < right)
    }
    return EarlyGroup(byYield) { chosen in
      var layout = base
      for index in chosen.sorted() { layout.add(early[index].payment) }
      let outlay = layout.settingOff(credits).outlay
      return (outlay - before, chosen.reduce(0) { $0 + early[$1].gain })
    }
  }
}
