package import Ledger
package import Payables

/// Enters what people decided, whatever door it came through.
package struct DecisionEntry {
  private let books: LedgerTransaction
  private let policy: Policy
  private let now: Timestamp

  package init(_ books: LedgerTransaction, _ policy: Policy, _ now: Timestamp) {
    self.books = books
    self.policy = policy
    self.now = now
  }

  /// Takes a decision, or says why it does not count; `actor` is who brought it.
  package func enter(_ decision: Decision, actor: String) throws -> DecisionRefusal? {
    let id = decision.task.voucher
    guard let voucher = try books.voucher(id) else { return .notOpen(decision.task) }
    let outcome: DecisionOutcome
    do {
      outcome = try DecisionOutcome(
        decision, of: voucher, Desk(books: books, policy: policy, now: now))
    } catch let refusal as DecisionRefusal {
      return refusal
    }
    let run = Self.run(of: decision, voucher)
    let desk = PaymentDesk(policy, at: now, actor: actor)
    if let run, decision.verdict == .approve {
      let refusals = try desk.refusals(of: run, by: decision.user, books)
      guard refusals.isEmpty else { return .runNotReleased(refusals) }
    }
    try books.note(outcome.events, of: id, policy, at: now, actor: actor)
    switch (run, decision.verdict) {
    case (let run?, .approve): try desk.release(run, by: decision.user, books)
    case (let run?, .reject):
      try desk.takeBack(run, by: decision.user, reason: decision.reason ?? "", books)
    default: break
    }
    if outcome.isDecidedAgain {
      try books.reconsider(id, because: .decision(decision.task))
    }
    for effect in Effect.allCases { try books.enqueue(effect, for: id, at: now) }
    return nil
  }

  /// The payment run that a decision is about.
  private static func run(of decision: Decision, _ voucher: Voucher) -> PaymentRunNumber? {
    guard voucher.tasks.first(where: { $0.id == decision.task })?.kind == .paymentRelease
    else { return nil }
    return voucher.settlement.payment?.run
  }

  /// Notes what does not count on the voucher that it was about.
  package func note(_ refusal: RefusedDecision, actor: String) throws {
    let id = refusal.task.voucher
    guard let voucher = try books.voucher(id),
      voucher.refusals.count < RefusedDecision.perVoucher
    else { return }
    try books.note([.decisionRefused(refusal)], of: id, policy, at: now, actor: actor)
    try books.enqueue(.archiveRecord, for: id, at: now)
  }
}
