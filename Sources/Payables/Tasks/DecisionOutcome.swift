import InvoiceRules
import MasterData

/// What follows from what a person said about a task.
package struct DecisionOutcome: Sendable {
  package let events: [VoucherEvent]
  /// Whether the document is to be decided again from its reading: a case goes on nevertheless.
  package let isDecidedAgain: Bool

  /// Throws ``DecisionRefusal`` where the person may not say so.
  package init(_ decision: Decision, of voucher: Voucher, _ desk: Desk) throws {
    if let refusal = try Authorisation(voucher, desk).refusal(of: decision) { throw refusal }
    guard let task = voucher.tasks.first(where: { $0.id == decision.task }) else {
      throw DecisionRefusal.notOpen(decision.task)
    }
    var decision = decision
    // What a person writes may tell of a document that is kept apart (A7).
    let reason = voucher.isSensitive ? nil : decision.reason
    var events: [VoucherEvent] = []
    var isDecidedAgain = false
    if decision.verdict == .approve { decision.duty = Duty(of: task, voucher) }
    switch (decision.verdict, task.kind) {
    case (_, .afterAction): break
    // The other documents of the run follow: who enters the decision sees to it.
    case (.approve, .paymentRelease), (.reject, .paymentRelease):
      let run = voucher.settlement.payment?.run
      events = run.map { [.settling(Self.settled($0, decision, reason))] } ?? []
    case (.approve, .settleCase):
      if voucher.caseType == nil {
        events = [.filed(Self.settled(decision.user, reason))]
      } else {
        decision.accepted = voucher.exception.map { [$0.primary] + $0.secondary } ?? []
        isDecidedAgain = true
      }
    case (.reject, .factualCheck) where decision.complaint != nil:
      let complaint = decision.complaint ?? .other
      events = [.complained(Complaint(complaint, text: reason ?? complaint.name.german))]
    // What is in the books is taken back first.
    case (.reject, .followUp) where voucher.settlement.isUnderWay,
      (.reject, .posting) where voucher.settlement.isUnderWay:
      throw DecisionRefusal.notPossible(.reject, task.kind)
    case (.approve, .followUp):
      events =
        voucher.complaint == nil
        ? [.settling(.holdEnded(HoldEnd(note: reason, by: decision.user)))]
        : [.complaintSettled(ComplaintSettlement(note: reason ?? ""))]
    case (.reject, _): events = [.rejected(Self.rejected(decision.user, reason))]
    default: break
    }
    var changed = voucher
    changed.apply(.decided(decision), at: desk.now)
    if changed.status == .inApproval, changed.route?.next == nil {
      events.append(.approved)
      if let sample = try AfterAction(drawnFor: changed, desk) {
        events.append(.afterActionDrawn(sample))
      }
    }
    for event in events { changed.apply(event, at: desk.now) }
    let tasks = isDecidedAgain ? [] : TaskPlan.events(for: changed, desk)
    self.events = [.decided(decision)] + events + tasks
    self.isDecidedAgain = isDecidedAgain
  }

  private static func settled(
    _ run: PaymentRunNumber, _ decision: Decision, _ reason: String?
  ) -> SettlementEvent {
    decision.verdict == .approve
      ? .paymentReleased(PaymentRelease(run, by: decision.user))
      : .paymentWithdrawn(PaymentWithdrawal(run, by: decision.user, reason: reason ?? ""))
  }

  private static func settled(_ user: String, _ reason: String?) -> Conclusion {
    let reason = reason.map { ": \($0)" } ?? "."
    return Conclusion(
      german: "\(user) hat den Fall erledigt\(reason)",
      english: "\(user) settled the case\(reason)")
  }

  private static func rejected(_ user: String, _ reason: String?) -> Conclusion {
    Conclusion(
      german: "\(user) hat den Beleg zurückgewiesen: \(reason ?? "–")",
      english: "\(user) rejected the document: \(reason ?? "–")")
  }
}

extension DecisionRefusal: Error {}
