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

  /// Tasks whose alarm has come, the earliest first; behind the place `last` where there is one.
  package func tasksToMove(
    at now: Timestamp, limit: Int, after last: TaskAlarm? = nil
  ) throws(LedgerError) -> [TaskAlarm] {
    try read { db in
      var alarms: [TaskAlarm] = []
      let place = (last?.time.description ?? "", last?.task.description ?? "")
      let rows = try db.rows(.tasksToMove, now, place.0, place.1, limit)
      while let row = try rows.next() {
        let text: String = try row.value(1)
        guard let id = TaskID(text) else { throw LedgerError.damaged("a task") }
        alarms.append(TaskAlarm(time: try row.value(0), task: id))
      }
      return alarms
    }
  }

  /// Whether a voucher is to be decided again, which then says what people are asked.
  package func awaitsReconsideration(of id: VoucherID) throws(LedgerError) -> Bool {
    try read { try $0.row(.awaitedReconsideration, id) != nil }
  }

  /// Vouchers that wait for people without any task: an earlier version opened none for them.
  ///
  /// Those that are to be decided again are none of them.
  package func vouchersWithoutTask(limit: Int) throws(LedgerError) -> [VoucherID] {
    try read { db in
      var ids: [VoucherID] = []
      for status in Status.allCases where status.waitsForPeople {
        let rows = try db.rows(.vouchersWithoutTask, status, limit)
        while let row = try rows.next() { ids.append(try row.value(0)) }
      }
      return ids
    }
  }

  /// The number of the journal's last entry: it grows with whatever changes a list.
  package func lastEntry() throws(LedgerError) -> Int64 { try read { try $0.chainHead().seq } }

  /// When the next alarm comes; nil where no task is open.
  package func nextTaskAlarm() throws(LedgerError) -> Timestamp? {
    try read { try $0.row(.nextTaskAlarm)?.optional(0) }
  }
}

/// When somebody is to be told of a task.
package struct TaskAlarm: Hashable, Sendable {
  package let time: Timestamp
  package let task: TaskID
}

extension LedgerTransaction {
  /// Whether a voucher is to be decided again.
  package func awaitsReconsideration(of id: VoucherID) throws(LedgerError) -> Bool {
    try reading { try db.row(.awaitedReconsideration, id) != nil }
  }
}
