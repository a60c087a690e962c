package import Invoice

/// How the organisation pays (K1, K2).
package struct PaymentRules: Codable, Hashable, Sendable {
  /// What may leave the account of the debtor in one run, in euros; nil for no limit.
  package var limit: ExactDecimal?
  /// How many TARGET days before the due date the account is charged: what counts is when the money
  /// is credited, and a bank may take one day (§ 675s BGB).
  package var leadDays = 1
  /// The same before the last day of a cash discount, for which the order of the payment is what
  /// counts unless something else is agreed.
  package var discountLeadDays = 0
  /// The yield in percent a year from which a discount is worth paying early: the price of money.
  package var yieldMin = ExactDecimal.zero
  /// What is paid early for a discount is at least this, in euros.
  package var earlyPaymentMin = ExactDecimal.zero
  /// Whether credit notes are set off against what is paid to the same supplier.
  package var isNetting = true
  package var isOneTransferPerInvoice = false

  package init() {}

  /// Lead days beyond this count as this.
  package static let leadDaysMax = 30
  /// Yields beyond this count as this, in percent.
  package static let yieldMax = 10_000
  /// Documents that one transfer pays; what is more goes into a further one.
  package static let itemsMax = 200
}

/// When a payment run is carried out, and when the next one will be.
package struct PaymentDays: Codable, Hashable, Sendable {
  /// The day on which accounts are charged, a TARGET day.
  package let execution: CalendarDate
  /// The same of the next run, later than ``execution``.
  package let next: CalendarDate

  /// The first TARGET days on or after what was planned.
  package init(planned: CalendarDate, next: CalendarDate) {
    execution = TargetCalendar.next(onOrAfter: planned)
    self.next = TargetCalendar.next(onOrAfter: max(next, execution.adding(days: 1)))
  }
}
