package import Invoice

/// The day on which it is best to pay an invoice, where money is no matter (K1).
package struct PaymentTiming: Hashable, Sendable {
  /// A TARGET day, not before the one that was asked for.
  package var day: CalendarDate
  /// What is taken off on it; nil where no discount is worth it.
  package var discount: GrantedDiscount?
  /// In euros, zero without ``discount``.
  package var discountAmount: ExactDecimal
  /// Whether it is too late to be in time.
  package var isLate: Bool
  /// What paying that early yields, in percent a year with two decimals; nil without discount, or
  /// where it is not earlier than necessary.
  package var yield: ExactDecimal?

  /// The best day on or after `day`; nil for a credit note and for what has no due date.
  package init?(
    of candidate: PaymentCandidate, from day: CalendarDate, rules: PaymentRules = PaymentRules()
  ) {
    guard let invoice = PlannedInvoice(candidate, rules) else { return nil }
    let first = TargetCalendar.next(onOrAfter: day)
    let best = invoice.bestOption(from: first)
    isLate = invoice.lastDay < first
    let last = min(best?.lastDay ?? invoice.lastDay, invoice.lastDay)
    self.day = max(last, first)
    discount = best?.granted
    discountAmount = Cents.amount(best?.cents ?? 0)
    yield = best.flatMap { invoice.yield(of: $0, paidOn: $0.lastDay) }
  }
}

/// An invoice as planning counts it: in cents and in days on which an account can be charged.
struct PlannedInvoice: Sendable {
  let candidate: PaymentCandidate
  /// Above zero.
  let open: Int
  /// The last day on which paying is in time.
  let lastDay: CalendarDate
  /// Those that are worth something, the largest first.
  let discounts: [Option]
  private let yieldMin: Int

  /// A cash discount that can be had.
  struct Option: Sendable {
    /// The last day on which paying earns it.
    var lastDay: CalendarDate
    /// Above zero and below what is open.
    var cents: Int
    var granted: GrantedDiscount
  }

  /// Nil for what is not to be paid: credit notes and what has no usable amount or no due date.
  init?(_ candidate: PaymentCandidate, _ rules: PaymentRules) {
    guard let cents = candidate.open.flatMap({ Cents.of($0) }), cents > 0, let due = candidate.due
    else { return nil }
    self.candidate = candidate
    open = cents
    lastDay = Self.lastDay(for: due, lead: rules.leadDays)
    discounts = candidate.cashDiscounts.compactMap { granted in
      guard let amount = candidate.amount(of: granted).flatMap({ Cents.of($0) }) else { return nil }
      let last = Self.lastDay(for: granted.until, lead: rules.discountLeadDays)
      return Option(lastDay: last, cents: amount, granted: granted)
    }
    .sorted { ($1.cents, $1.lastDay) < ($0.cents, $0.lastDay) }
    yieldMin = Self.hundredths(of: rules.yieldMin)
  }

  /// The day to pay on for something that is to be done until `day`: an open one, and `lead` open
  /// days earlier.
  static func lastDay(for day: CalendarDate, lead: Int) -> CalendarDate {
    var last = TargetCalendar.previous(onOrBefore: day)
    for _ in 0..<min(max(lead, 0), PaymentRules.leadDaysMax) {
      last = TargetCalendar.previous(onOrBefore: last.adding(days: -1))
    }
    return last
  }

  private static func hundredths(of percent: ExactDecimal) -> Int {
    let bounded = min(max(percent, .zero), ExactDecimal(PaymentRules.yieldMax))
    return Cents.of(bounded.rounded(to: 2, .halfAwayFromZero)) ?? 0
  }
}

extension PlannedInvoice {
  /// The largest discount that paying on a day earns.
  func discount(on day: CalendarDate) -> Option? { discounts.first { $0.lastDay >= day } }

  /// The discount to wait for, paid on its last day, where one can still be had on `day` and is
  /// worth paying early.
  func bestOption(from day: CalendarDate) -> Option? {
    let open = discounts.filter { $0.lastDay >= day }
    let best = open.max {
      benefit(of: $0, paidOn: $0.lastDay) < benefit(of: $1, paidOn: $1.lastDay)
    }
    guard let best, benefit(of: best, paidOn: best.lastDay) >= 0 else { return nil }
    return best
  }

  /// What a discount brings more than the money would until the last day, in 1/3,650,000 cent: not
  /// below zero exactly where its yield reaches that of the rules.
  func benefit(of option: Option, paidOn day: CalendarDate) -> Int128 {
    let price = Int128(open - option.cents) * Int128(yieldMin) * Int128(daysEarly(day))
    return Int128(option.cents) * Self.fractions - price
  }

  /// Days of a year, hundredths of a percent.
  private static let fractions: Int128 = 365 * 100 * 100

  /// How many days before the last one `day` is.
  func daysEarly(_ day: CalendarDate) -> Int { max(0, day.days(until: lastDay)) }

  /// Percent a year of what is paid; nil where it is not paid early.
  func yield(of option: Option, paidOn day: CalendarDate) -> ExactDecimal? {
    Self.yield(cents: option.cents, centDays: Int128(open - option.cents) * Int128(daysEarly(day)))
  }

  /// Percent a year with two decimals; `centDays` is the sum of what was paid early, each times its
  /// days.
  static func yield(cents: Int, centDays: Int128) -> ExactDecimal? {
    guard centDays > 0 else { return nil }
    return ExactDecimal(coefficient: Int128(cents) * 36_500, scale: 0)
      .divided(
        by: ExactDecimal(coefficient: centDays, scale: 0), decimals: 2,
        rounding: .halfAwayFromZero)
  }
}
