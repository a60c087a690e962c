import GRDB
import Payables

/// Keeping the tables of passages true.
extension Database {
  /// Writes the passage of a voucher where it became another one.
  func updatePassage(from old: Voucher?, to new: Voucher) throws {
    let passage = Passage(new)
    if let old, Passage(old) == passage { return }
    try execute(
      sql: PassageRows.write,
      [new.id.stored] + PassageColumn<Passage>.all.map { $0.write(passage) })
  }

  /// Notes what an event says of a task.
  func followTask(_ event: VoucherEvent, at time: Timestamp) throws {
    switch TaskStep(event) {
    case .opened(let task):
      let passage = TaskPassage(task)
      try execute(
        sql: PassageRows.openTask,
        [task.id.description.stored] + PassageColumn<TaskPassage>.all.map { $0.write(passage) })
    case .raised(let task, let level):
      let raise = TaskPassage.Raise(to: level, at: time).compactLine
      try execute(
        sql: PassageRows.raiseTask, [level.compact, raise.stored, task.description.stored])
    case .due(let task, let deadline, let isAnew):
      try execute(
        sql: PassageRows.timeTask,
        [deadline.compact, isAnew.compact, task.description.stored])
    case .ended(let task, let user):
      try execute(
        sql: PassageRows.endTask,
        [time.compact, user?.stored ?? .null, task.description.stored])
    case nil: break
    }
  }

  func erasePassages(of id: VoucherID) throws {
    try execute(sql: PassageRows.erase, [id.stored])
    try execute(sql: PassageRows.eraseTasks, ["\(id)-".stored, "\(id).".stored])
  }
}
