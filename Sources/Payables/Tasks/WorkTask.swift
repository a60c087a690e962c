package import MasterData

/// Something that a person is asked to do about a document (I, N1).
package struct WorkTask: Codable, Hashable, Sendable {
  package var id: TaskID
  package var kind: TaskKind
  package var role: Role
  /// The very person; nil where anybody in the role may do it.
  package var user: String?
  /// For whom ``user`` stands in.
  package var substituteFor: String?
  package var openedAt: Timestamp
  package var deadline: Timestamp
  /// When somebody is to be told next.
  package var alarm: Timestamp
  package var level = EscalationLevel.none
  /// Who may decide as well since it took too long.
  package var escalatedTo: [Role] = []
  /// Of a case: its primary code.
  package var code: ExceptionCode?
  /// Of an approval: which step of the route it is.
  package var step: Int?
  /// Of an answer: what was asked, and in which task.
  package var question: Question?
  /// Of a release: the payment run that its document stands for.
  package var run: PaymentRunNumber?
  /// What becomes due meanwhile; nil where nothing does, and of a sensitive document.
  package var terms: TaskTerms?
  /// Until when a supplier is waited for: its clock stands; nil where nobody is.
  package var waitsUntil: Timestamp?
  /// Why its time changed last; nil where it did not.
  package var timing: TaskTiming.Cause?

  package init(
    id: TaskID, kind: TaskKind, role: Role, user: String? = nil, substituteFor: String? = nil,
    openedAt: Timestamp, deadline: Timestamp, alarm: Timestamp
  ) {
    self.id = id
    self.kind = kind
    self.role = role
    self.user = user
    self.substituteFor = substituteFor
    self.openedAt = openedAt
    self.deadline = deadline
    self.alarm = alarm
  }

  package struct Question: Codable, Hashable, Sendable {
    package var text: String
    package var by: String
    package var task: TaskID

    package init(text: String, by user: String, task: TaskID) {
      self.text = text
      self.by = user
      self.task = task
    }
  }

  /// Whether it asks for the same as another one.
  func isAbout(_ wanted: WantedTask) -> Bool {
    kind == wanted.kind && role == wanted.role && code == wanted.code && step == wanted.step
      && question == wanted.question
  }
}

/// How far a task has been carried upwards (N2).
package enum EscalationLevel: Int, Codable, Hashable, Sendable, CaseIterable, Comparable {
  case none, reminded, substitute, lead, head, management

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  var next: EscalationLevel? { EscalationLevel(rawValue: rawValue + 1) }
}

/// A task that the state of a voucher calls for.
struct WantedTask: Hashable, Sendable {
  var kind: TaskKind
  var role: Role
  var user: String?
  var substituteFor: String?
  var code: ExceptionCode?
  var step: Int?
  var question: WorkTask.Question?
  /// Where the state itself says when it is due.
  var deadline: Timestamp?
}
