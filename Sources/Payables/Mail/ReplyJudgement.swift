/// What became of the answer to a request mail, as an event of that answer (I3).
package struct ReplyJudgement: Codable, Hashable, Sendable {
  package var task: TaskID
  package var outcome: Outcome
  package var verdict: Decision.Verdict?
  /// Who decided; nil where that was not proven.
  package var user: String?
  /// Why it does not count; nil where it does.
  package var cause: RefusedDecision.Cause?
  /// What the person is told by mail; nil where nobody is to be told anything.
  package var answer: ReplyAnswer?

  package init(_ outcome: Outcome, of task: TaskID) {
    self.task = task
    self.outcome = outcome
  }

  package enum Outcome: String, Codable, Hashable, Sendable, CaseIterable {
    /// It decided the task.
    case taken
    /// The same person had decided the same before.
    case repeated
    case refused
    /// It is asked back.
    case unclear
    /// There is no such task.
    case unknownTask = "unknown_task"
  }
}

/// What a person is told who answered a request.
///
/// There is one only where the answer was proven to be from the address of an active user, to which
/// alone it goes, and where no machine wrote it: nobody is told anything in another's name, and no
/// two machines answer each other.
package struct ReplyAnswer: Codable, Hashable, Sendable {
  /// A user; the address is that of the table of users when it is sent.
  package var recipient: String
  package var kind: Kind
  /// Complete sentences in German.
  package var german: String
  /// The same in English.
  package var english: String

  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case taken, refused, ambiguous
  }
}
