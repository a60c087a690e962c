package import Configuration
import Foundation
package import Invoice
import Ledger
import Logging
package import Payables

/// Posts what is approved and proposes payment runs, at the hours of the configuration.
struct SettlementRound {
  let workshop: Workshop

  /// Does what is due; each once a day.
  func runIfDue() throws {
    let settings = workshop.settings.current
    let now = workshop.clock()
    let (day, hour) = (now.berlinDate, now.berlin.hour)
    if settings.posting.isOn, let start = settings.posting.hour, hour >= start,
      settings.policy.calendar.isWorkingDay(day),
      try !workshop.ledger.isDone(.postingRound, on: day)
    {
      try post(settings, at: now)
    }
    if settings.payment.isOn, let start = settings.payment.hour, hour >= start,
      settings.payment.days.contains(where: { $0.weekday == day.weekday }),
      TargetCalendar.isOpen(day), try !workshop.ledger.isDone(.paymentRound, on: day)
    {
      try propose(settings, at: now)
    }
  }

  private func post(_ settings: Settings, at now: Timestamp) throws {
    let desk = PostingDesk(
      workshop.ledger, settings, at: now, by: nil, actor: Author.daemon)
    let outcome = try desk.post()
    try workshop.ledger.transaction { try $0.note(.postingRound, at: now) }
    workshop.logger.notice(
      "posted",
      metadata: [
        "batches": "\(outcome.batches.map(\.number))", "hindered": "\(outcome.hindered.count)",
      ])
    ring()
  }

  private func propose(_ settings: Settings, at now: Timestamp) throws {
    let proposals = try PaymentDesk(settings.policy, at: now, actor: Author.daemon).propose(
      workshop.ledger, settings.payableStatuses, settings.payment.runDays(from: now.berlinDate),
      settings.payment.rules, by: nil)
    for proposal in proposals where !proposal.run.transfers.isEmpty {
      workshop.logger.notice(
        "payment run proposed",
        metadata: [
          "run": "\(proposal.run.number)", "transfers": "\(proposal.run.transfers.count)",
        ])
    }
    ring()
  }

  private func ring() {
    workshop.bells.handovers.ring()
    workshop.bells.delivering.ring()
    workshop.bells.mails.ring()
  }
}

extension Settings {
  /// Where vouchers stand that wait for their payment; where nothing is posted from here any more,
  /// also those that were posted before.
  package var payableStatuses: [Status] { posting.isOn ? [.posted] : [.approved, .posted] }
}

extension PaymentSettings {
  /// A run that is proposed on a day is carried out on it or the next TARGET day; the run after it
  /// is proposed on the next payment day.
  package func runDays(from day: CalendarDate) -> PaymentDays {
    let weekdays = Set(days.map(\.weekday))
    let week = (1...7).map { day.adding(days: $0) }
    let next = week.first { weekdays.contains($0.weekday) } ?? day.adding(days: 7)
    return PaymentDays(planned: day, next: next)
  }
}
