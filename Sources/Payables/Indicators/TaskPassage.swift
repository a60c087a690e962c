package import MasterData

/// What became of a task: when it was asked for, due and done (N1).
///
/// Who did it is only kept to know how many people stand behind a figure.
package struct TaskPassage: Hashable, Sendable {
  package var id: TaskID
  package var kind: TaskKind
  package var role: Role
  /// Of a case: its primary code.
  package var code: ExceptionCode?
  package var openedAt: Timestamp
  /// As it was at the end.
  package var deadline: Timestamp
  package var endedAt: Timestamp?
  /// How far it was carried upwards since its deadline was set last.
  package var level: EscalationLevel
  /// Each step upwards, the first first; at the top it is asked for again and again, which is none.
  package var raises: [Raise] = []
  /// Who decided it, by the id of the master data; nil where nobody did.
  package var user: String?

  /// That it was carried to a level.
  package struct Raise: Hashable, Sendable {
    package let level: EscalationLevel
    package let at: Timestamp

    package init(to level: EscalationLevel, at time: Timestamp) {
      self.level = level
      at = time
    }
  }

  /// One that nothing is known of yet.
  package init(id: TaskID) {
    self.id = id
    (kind, role, level) = (.approval, .ap, .none)
    (openedAt, deadline) = (Timestamp(microseconds: 0), Timestamp(microseconds: 0))
  }

  package init(_ task: WorkTask) {
    self.init(id: task.id)
    kind = task.kind
    role = task.role
    code = task.code
    openedAt = task.openedAt
    deadline = task.deadline
    level = task.level
  }
}

extension TaskPassage {
  /// The row of the deadlines that it was measured by.
  package var serviceLevel: ServiceLevel {
    kind == .settleCase ? code?.serviceLevel ?? kind.serviceLevel : kind.serviceLevel
  }

  /// The highest level that it was carried to in a period.
  func highestLevel(in period: ReportPeriod) -> EscalationLevel? {
    raises.filter { period.contains($0.at) && $0.level > .none }.map(\.level).max()
  }

  /// Whether it was open at a moment.
  package func isOpen(at time: Timestamp) -> Bool {
    openedAt < time && endedAt.map { $0 >= time } ?? true
  }

  /// Whether it was open at a moment and its deadline was over.
  package func isOverdue(at time: Timestamp) -> Bool { deadline < time && isOpen(at: time) }

  /// Whether it was done in time; nil while that can't be said.
  package func isInTime(at now: Timestamp) -> Bool? {
    if let endedAt { return endedAt <= deadline }
    return deadline < now ? false : nil
  }
}

/// What an event says of a task.
package enum TaskStep: Hashable, Sendable {
  case opened(WorkTask)
  case raised(TaskID, to: EscalationLevel)
  /// Its deadline is another; `isAnew` says whether it starts at the bottom again.
  case due(TaskID, Timestamp, isAnew: Bool)
  case ended(TaskID, by: String?)

  /// Nil for an event that is about no task, or leaves its times as they are.
  package init?(_ event: VoucherEvent) {
    switch event {
    case .taskOpened(let task): self = .opened(task)
    case .taskMoved(let move): self = .raised(move.task, to: move.level)
    case .taskTimed(let timing):
      self = .due(timing.task, timing.deadline, isAnew: timing.cause != .hurried)
    case .taskClosed(let closing): self = .ended(closing.task, by: nil)
    case .decided(let decision) where decision.verdict != .delegate:
      self = .ended(decision.task, by: decision.user)
    default: return nil
    }
  }
}
