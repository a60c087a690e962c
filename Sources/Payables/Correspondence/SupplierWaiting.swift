/// The clock of a task while a supplier is waited for: it stands until the day of the answer, and
/// no longer (N1).
package enum SupplierWaiting {
  /// The clock stops, since a letter was sent.
  package static func begin(
    _ letter: SentLetter, of voucher: Voucher, _ desk: Desk
  ) -> [VoucherEvent] {
    guard letter.outcome == .sent, let until = letter.answerBy, until > desk.now else { return [] }
    return tasks(of: voucher).map { task in
      let due = length(of: task, desk).due(from: until, calendar: desk.policy.calendar)
      var timing = TaskTiming(task.id, .supplierAwaited, deadline: due, alarm: until)
      timing.waitsUntil = until
      return .taskTimed(timing)
    }
  }

  /// The clock starts from the beginning: there is an answer, or none will come.
  ///
  /// What a stranger sends only ends the waiting: nobody else puts off a task.
  package static func end(
    _ link: MailLink, of voucher: Voucher, _ desk: Desk
  ) -> [VoucherEvent] {
    guard let cause = link.kind.ends else { return [] }
    let concerned = tasks(of: voucher).filter { link.isFromSupplier || $0.waitsUntil != nil }
    return concerned.map { .taskTimed(resumed($0, cause, desk)) }
  }

  static func resumed(
    _ task: WorkTask, _ cause: TaskTiming.Cause, _ desk: Desk
  ) -> TaskTiming {
    var task = task
    task.deadline = length(of: task, desk).due(from: desk.now, calendar: desk.policy.calendar)
    task.openedAt = desk.now
    return TaskTiming(
      task.id, cause, deadline: task.deadline, alarm: Escalation.reminder(of: task, desk))
  }

  private static func tasks(of voucher: Voucher) -> [WorkTask] {
    voucher.tasks.filter { $0.kind == .settleCase || $0.kind == .followUp }
  }

  private static func length(of task: WorkTask, _ desk: Desk) -> Deadline {
    let levels = desk.policy.serviceLevels
    guard let code = task.code else { return levels[task.kind.serviceLevel] }
    return desk.policy.catalogue[code].workingDays.map { .workingDays($0) }
      ?? levels[code.serviceLevel]
  }
}

/// That the time of a task changed.
package struct TaskTiming: Codable, Hashable, Sendable {
  package var task: TaskID
  package var cause: Cause
  package var deadline: Timestamp
  package var alarm: Timestamp
  /// Until when somebody outside is waited for; nil where nobody is.
  package var waitsUntil: Timestamp?

  package init(_ task: TaskID, _ cause: Cause, deadline: Timestamp, alarm: Timestamp) {
    self.task = task
    self.cause = cause
    self.deadline = deadline
    self.alarm = alarm
  }

  package enum Cause: String, Codable, Hashable, Sendable, CaseIterable {
    /// A letter was sent: the clock stands.
    case supplierAwaited = "supplier_awaited"
    /// The supplier answered: the clock starts from the beginning.
    case answered
    /// It did not answer in time, or could not be reached.
    case unanswered
    /// A dunning letter is right: what is open is to be done first.
    case hurried
  }
}
