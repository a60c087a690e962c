package import Invoice

/// What becomes due while a task waits: the cash discount that is lost, and payment (K1, N2).
package struct TaskTerms: Codable, Hashable, Sendable {
  /// The last day of payment.
  package var due: CalendarDate?
  /// The last day of payment with the best discount that could still be had when it was opened.
  package var discountUntil: CalendarDate?
  /// What is lost then, in the currency of the document; nil where the document tells no amount.
  package var discount: ExactDecimal?
  /// Whether the task is due earlier than usual for it.
  package var isHurried = false

  package init() {}
}

extension TaskTerms {
  /// Nil for a document that nothing is to be paid of.
  init?(_ terms: PaymentTerms?, on today: CalendarDate) {
    guard let terms, terms.due != nil || !terms.cashDiscounts.isEmpty else { return nil }
    let best = terms.bestDiscount(on: today)
    due = terms.due
    discountUntil = best?.until
    discount = best?.amount
  }

  /// When a task must be done so that a discount is not lost and nothing is paid late: the first of
  /// both that can still be kept; nil where neither can.
  ///
  /// Payment takes `lead` working days; where that is too late already, its last day counts.
  func latest(_ desk: Desk, lead: Int) -> Timestamp? {
    let calendar = desk.policy.calendar
    return [discountUntil, due].compactMap(\.self).lazy.flatMap { day in
      [calendar.workingDay(lead, before: day), day].map {
        Timestamp(berlin: $0, hour: calendar.closingHour)
      }
    }.first { $0 > desk.now }
  }
}

extension GermanCalendar {
  /// The `count`th working day before `date`, which itself is not counted.
  func workingDay(_ count: Int, before date: CalendarDate) -> CalendarDate {
    var day = date
    var left = count
    while left > 0 {
      day = day.adding(days: -1)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }
}
