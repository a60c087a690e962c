import GRDB
import Invoice
package import Payables

/// The open tasks in numbers, of one commit.
package struct TaskCounts: Hashable, Sendable {
  package let open: Int
  /// Those whose deadline is over.
  package let overdue: Int
  /// Those whose deadline is still to come today, by the day in Germany.
  package let dueToday: Int
  /// The first deadline that is still to come.
  package let nextDeadline: Timestamp?
}

extension Ledger {
  package func taskCounts(at now: Timestamp) throws(LedgerError) -> TaskCounts {
    let tomorrow = Timestamp(berlin: now.berlinDate.adding(days: 1), hour: 0)
    return try read { db in
      let overdue: Int = try db.value(.countTasksBefore, now) ?? 0
      let untilTomorrow: Int = try db.value(.countTasksBefore, tomorrow) ?? 0
      return TaskCounts(
        open: try db.value(.countTasks) ?? 0, overdue: overdue, dueToday: untilTomorrow - overdue,
        nextDeadline: try db.value(.nextTaskDeadline, now))
    }
  }
}
