import Invoice

/// What a justified dunning letter does to the invoice that it asks for (M3).
package enum Hurry {
  /// Working days from now within which what is open is to be done.
  private static let days = 1

  /// The open tasks of an invoice that is asked for come first.
  package static func events(for invoice: Voucher, _ desk: Desk) -> [VoucherEvent] {
    let calendar = desk.policy.calendar
    let latest = Deadline.workingDays(days).due(from: desk.now, calendar: calendar)
    return invoice.tasks.compactMap { task in
      guard task.kind.holdsPaymentUp, task.timing != .hurried else { return nil }
      var hurried = task
      hurried.deadline = min(task.deadline, latest)
      return .taskTimed(
        TaskTiming(
          task.id, .hurried, deadline: hurried.deadline,
          alarm: min(task.alarm, Escalation.reminder(of: hurried, desk))))
    }
  }

  /// The day by which an invoice will probably be paid: when its tasks are done and the payment was
  /// made, and not before it is due.
  static func expectedPayment(of invoice: Voucher, _ desk: Desk) -> CalendarDate {
    let today = desk.now.berlinDate
    let decided = invoice.tasks.map(\.deadline.berlinDate).max() ?? today
    let days = max(1, desk.policy.serviceLevels.paymentDays)
    let paid = desk.policy.calendar.workingDay(days, after: max(decided, today))
    return max(paid, invoice.terms?.due ?? paid)
  }
}
