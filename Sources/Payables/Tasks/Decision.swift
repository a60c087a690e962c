/// What a person said about a task (I3).
package struct Decision: Codable, Hashable, Sendable {
  package var task: TaskID
  package var verdict: Verdict
  package var reason: String?
  /// The user who decided, by the id of the master data.
  package var user: String
  package var door: Door
  /// Of a case that goes on nevertheless: the codes that were accepted.
  package var accepted: [ExceptionCode] = []
  /// What the person took on with it; nil for what anybody may do, and in old entries.
  package var duty: Duty?
  /// To whom a task is handed.
  package var delegate: String?
  /// Point by point, what the person found (G1); nil where it said nothing of them.
  package var checks: [PointResult]?
  /// Of a factual check that fails: why the supplier hears of it, and waits for what it does.
  package var complaint: Complaint.Reason?
  /// The mail that it came in.
  package var source: VoucherID?

  package init(
    _ verdict: Verdict, of task: TaskID, by user: String, through door: Door,
    reason: String? = nil
  ) {
    self.verdict = verdict
    self.task = task
    self.user = user
    self.door = door
    self.reason = reason
  }

  package enum Verdict: String, Codable, Hashable, Sendable, CaseIterable {
    /// Released; of a case: it goes on nevertheless.
    case approve
    /// Refused: the supplier gets it back.
    case reject
    /// Something is unclear: accounts payable is asked.
    case ask
    /// Answers what was asked.
    case answer
    /// Somebody else is to do it.
    case delegate

    /// Whether nobody would understand it without a reason.
    package var needsReason: Bool { self != .approve && self != .delegate }
  }

  /// How it came in.
  package enum Door: String, Codable, Hashable, Sendable, CaseIterable {
    case commandLine = "command_line"
    case file, mail
  }
}
