import MasterData

/// How tasks change a voucher.
extension Voucher {
  /// The question that is to be answered before anybody decides; nil where none is.
  var question: WorkTask.Question? {
    let asked = decisions.lastIndex { $0.verdict == .ask }
    let answered = decisions.lastIndex { $0.verdict == .answer }
    guard let asked, asked > answered ?? -1 else { return nil }
    let decision = decisions[asked]
    return WorkTask.Question(
      text: decision.reason ?? "", by: decision.user, task: decision.task)
  }

  /// Codes of cases that people accepted.
  var acceptedCodes: Set<ExceptionCode> { Set(decisions.flatMap(\.accepted)) }
}

extension WorkTask {
  /// The task after it was handed on or carried upwards.
  func moved(by move: TaskMove) -> WorkTask {
    var task = self
    task.level = move.level
    task.alarm = move.alarm
    if let role = move.role, !task.escalatedTo.contains(role) { task.escalatedTo.append(role) }
    if let user = move.user {
      task.user = user
      task.substituteFor = move.substituteFor
    }
    return task
  }

  /// The task with another time; who was told of the old one is told of the new one again.
  func timed(by timing: TaskTiming) -> WorkTask {
    var task = self
    (task.deadline, task.alarm) = (timing.deadline, timing.alarm)
    (task.waitsUntil, task.timing) = (timing.waitsUntil, timing.cause)
    if timing.cause == .hurried {
      task.terms?.isHurried = true
    } else {
      task.level = .none
    }
    return task
  }
}
