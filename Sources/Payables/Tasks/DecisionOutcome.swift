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
    var events: [VoucherEvent] = []
    var isDecidedAgain = false
    switch (decision.verdict, task.kind) {
    case (.approve, .settleCase):
      if voucher.caseType == nil {
        events = [.filed(Self.settled(decision))]
      } else {
        decision.accepted = voucher.exception.map { [$0.primary] + $0.secondary } ?? []
        isDecidedAgain = true
      }
    case (.reject, _): events = [.rejected(Self.rejected(decision))]
    default: break
    }
    var changed = voucher
    changed.apply(.decided(decision), at: desk.now)
    if changed.status == .inApproval, changed.route?.next == nil { events.append(.approved) }
    for event in events { changed.apply(event, at: desk.now) }
    let tasks = isDecidedAgain ? [] : TaskPlan.events(for: changed, desk)
    self.events = [.decided(decision)] + events + tasks
    self.isDecidedAgain = isDecidedAgain
  }

  private static func settled(_ decision: Decision) -> Conclusion {
    let reason = decision.reason.map { ": \($0)" } ?? "."
    return Conclusion(
      german: "\(decision.user) hat den Fall erledigt\(reason)",
      english: "\(decision.user) settled the case\(reason)")
  }

  private static func rejected(_ decision: Decision) -> Conclusion {
    Conclusion(
      german: "\(decision.user) hat den Beleg zurückgewiesen: \(decision.reason ?? "–")",
      english: "\(decision.user) rejected the document: \(decision.reason ?? "–")")
  }
}

extension DecisionRefusal: Error {}
