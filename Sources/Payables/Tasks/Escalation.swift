import Invoice
package import MasterData

/// Carries tasks upwards that take too long: the owner is reminded, then the substitute, the team
/// lead, the head and the management may decide as well (N2).
///
/// No task is ever silent: at the top it is told of again and again.
package enum Escalation {
  /// What happens to a task whose alarm is due; nil where it is not.
  package static func event(for task: WorkTask, _ desk: Desk) throws -> VoucherEvent? {
    guard task.alarm <= desk.now else { return nil }
    if task.waitsUntil != nil {
      return .taskTimed(SupplierWaiting.resumed(task, .unanswered, desk))
    }
    var level = task.level
    while true {
      level = level.next ?? .management
      if let move = try move(task, to: level, desk) { return .taskMoved(move) }
    }
  }

  /// When the owner is reminded: some working days before the deadline, never before it was opened.
  static func reminder(of task: WorkTask, _ desk: Desk) -> Timestamp {
    let day = desk.policy.calendar.workingDay(
      desk.policy.serviceLevels.reminderDays, before: task.deadline.berlinDate)
    let reminder = Timestamp(berlin: day, hour: desk.policy.calendar.closingHour)
    return reminder > task.openedAt ? reminder : task.deadline
  }

  /// The step to a level; nil where there is nobody on it.
  private static func move(
    _ task: WorkTask, to level: EscalationLevel, _ desk: Desk
  ) throws -> TaskMove? {
    var move = TaskMove(task.id, level: level, alarm: nextAlarm(task, level, desk))
    switch level {
    case .none: return nil
    case .reminded:
      // At its deadline it is not reminded of but carried on.
      return task.alarm < task.deadline ? move : nil
    case .substitute:
      guard let user = task.user,
        let found = try Approvers(books: desk.books, today: desk.now.berlinDate)
          .substitute(for: user)
      else { return nil }
      move.user = found
      move.substituteFor = task.substituteFor ?? user
      return move
    case .lead, .head:
      let roles = EscalationPath.roles(above: task.role)
      let index = level == .lead ? 0 : 1
      guard roles.indices.contains(index) else { return nil }
      move.role = roles[index]
      return move
    case .management:
      move.role = .management
      return move
    }
  }

  private static func nextAlarm(
    _ task: WorkTask, _ level: EscalationLevel, _ desk: Desk
  ) -> Timestamp {
    if level == .reminded { return task.deadline }
    let days = max(1, desk.policy.serviceLevels.escalationDays)
    return Deadline.workingDays(days).due(from: desk.now, calendar: desk.policy.calendar)
  }
}

/// Who stands above a role before the management (handbook: Eskalation an).
enum EscalationPath {
  static func roles(above role: Role) -> [Role] { table[role] ?? [] }

  private static let table: [Role: [Role]] = [
    .mailroom: [.ap, .controlling], .ap: [.controlling, .budget], .procurement: [.budget],
    .fm: [.budget], .project: [.budget], .controlling: [.budget], .treasury: [.controlling],
    .it: [.compliance], .audit: [.compliance], .compliance: [.it],
  ]
}

/// That a task was reminded of, handed to somebody, or carried upwards.
package struct TaskMove: Codable, Hashable, Sendable {
  package var task: TaskID
  package var level: EscalationLevel
  package var alarm: Timestamp
  /// Who may decide as well from now on.
  package var role: Role?
  /// Who is to do it from now on.
  package var user: String?
  package var substituteFor: String?

  package init(_ task: TaskID, level: EscalationLevel, alarm: Timestamp) {
    self.task = task
    self.level = level
    self.alarm = alarm
  }
}
