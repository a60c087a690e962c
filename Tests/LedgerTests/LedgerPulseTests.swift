import MasterData
import Payables
import TestSupport
import Testing

@testable import Ledger

/// What a status asks of the ledger beside its counts.
@Suite struct LedgerPulseTests {
  let file: TemporaryLedger
  let ledger: Ledger

  init() throws {
    file = try TemporaryLedger()
    ledger = try file.open()
  }

  /// Cases with a task each, due after so many seconds.
  private func openTasks(dueAfter seconds: [Int64]) throws {
    try ledger.transaction { books in
      for (number, seconds) in seconds.enumerated() {
        let id = try books.submit("\(number)").id
        try books.append(.exceptionRaised(.sample), to: id)
        try books.append(
          .taskOpened(
            WorkTask(
              id: TaskID(voucher: id, number: 1), kind: .settleCase, role: .ap, openedAt: .noon,
              deadline: .after(seconds), alarm: .after(seconds))), to: id)
      }
    }
  }

  @Test func `tasks are counted by whether they are late, due today or later`() throws {
    #expect(try ledger.taskCounts(at: .noon).open == 0)
    #expect(try ledger.taskCounts(at: .noon).nextDeadline == nil)
    // The day of noon ends after 13.5 hours.
    try openTasks(dueAfter: [-60, -1, 0, 48_000, 13 * 3600 + 1800, 90_000])
    let counts = try ledger.taskCounts(at: .noon)
    #expect(counts.open == 6)
    #expect(counts.overdue == 2)
    #expect(counts.dueToday == 2)
    #expect(counts.nextDeadline == .after(48_000))
  }

  @Test func `the pulse counts what came of late, and glances say only that it happened`() throws {
    #expect(try ledger.pulse(over: 300, before: .noon).arrived == 0)
    #expect(try ledger.glances(limit: 3) == [])
    try ledger.transaction { books in
      for (number, seconds) in [-400, -299, -10].enumerated() {
        _ = try books.submit(
          .sample("\(number)", at: .after(Int64(seconds))), at: .after(Int64(seconds)),
          actor: "rohrpost")
      }
    }
    let pulse = try ledger.pulse(over: 300, before: .noon)
    #expect(pulse.arrived == 2 && pulse.archived == 0 && pulse.seconds == 300)
    let glances = try ledger.glances(limit: 2)
    #expect(glances.map(\.time) == [.after(-10), .after(-299)])
    #expect(glances.map(\.kind) == ["submitted", "submitted"])
    #expect(glances.first?.voucher == VoucherID(year: 2026, number: 3))
  }
}
