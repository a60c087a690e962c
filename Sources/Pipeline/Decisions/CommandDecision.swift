package import InvoiceRules
package import Ledger
package import Payables

/// What a person decides at the command line.
///
/// Who types is told at once, so a slip of the keys leaves no entry. That a control stopped
/// somebody does (K04, K25), as it does at every other door.
package struct CommandDecision {
  private let policy: Policy
  private let now: Timestamp
  /// The account, as the journal names it.
  private let actor: String

  package init(_ policy: Policy, at now: Timestamp, actor: String) {
    self.policy = policy
    self.now = now
    self.actor = actor
  }

  /// Takes a decision, or says why it does not count.
  package func enter(_ decision: Decision, _ books: LedgerTransaction) throws -> Wording? {
    guard let refusal = try entry(books).enter(decision, actor: actor) else { return nil }
    if refusal.isOfControl {
      try note(refusal.text, of: decision.task, decision.verdict, by: decision.user, books)
    }
    return refusal.text
  }

  /// Releases a payment run (K2), or says all that speaks against it; noted on the document that
  /// has the task of the run.
  package func release(
    _ number: PaymentRunNumber, by user: String, _ books: LedgerTransaction
  ) throws -> [Wording] {
    let desk = PaymentDesk(policy, at: now, actor: actor)
    let refusals = try desk.refusals(of: number, by: user, books)
    if refusals.isEmpty {
      try desk.release(number, by: user, books)
    } else if let task = try desk.task(of: number, books) {
      try note(DecisionRefusal.runNotReleased(refusals).text, of: task, .approve, by: user, books)
    }
    return refusals
  }

  private func note(
    _ text: Wording, of task: TaskID, _ verdict: Decision.Verdict, by user: String,
    _ books: LedgerTransaction
  ) throws {
    var refusal = RefusedDecision(.notAllowed, text, of: task, through: .commandLine, at: now)
    (refusal.verdict, refusal.user) = (verdict, user)
    try entry(books).note(refusal, actor: actor)
  }

  private func entry(_ books: LedgerTransaction) -> DecisionEntry {
    DecisionEntry(books, policy, now)
  }
}
