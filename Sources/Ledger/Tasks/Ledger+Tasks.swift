import GRDB
package import Payables

extension Ledger {
  /// Calls `body` with each open task, the one that is due first first; page by page, so that a
  /// long list holds nothing up.
  package func openTasks(_ body: (OpenTask) throws -> Void) throws {
    var after = ("", "")
    while true {
      let page = try read { [after] db in
        var page: [OpenTask] = []
        let rows = try db.rows(.openTasks, after.0, after.1, pageLength)
        while let row = try rows.next() { page.append(try OpenTask(row)) }
        return page
      }
      for task in page { try body(task) }
      guard page.count == pageLength, let last = page.last?.task else { return }
      after = (last.deadline.description, last.id.description)
    }
  }

  /// Tasks whose alarm has come, the earliest first.
  package func tasksToMove(at now: Timestamp, limit: Int) throws(LedgerError) -> [TaskID] {
    try read { db in
      var ids: [TaskID] = []
      let rows = try db.rows(.tasksToMove, now, limit)
      while let row = try rows.next() {
        let text: String = try row.value(0)
        guard let id = TaskID(text) else { throw LedgerError.damaged("a task") }
        ids.append(id)
      }
      return ids
    }
  }

  /// When the next alarm comes; nil where no task is open.
  package func nextTaskAlarm() throws(LedgerError) -> Timestamp? {
    try read { try $0.row(.nextTaskAlarm)?.optional(0) }
  }
}
