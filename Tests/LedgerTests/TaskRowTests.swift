import GRDB
import MasterData
import Payables
import Testing

@testable import Ledger

/// The list of open tasks beside the vouchers that they follow from.
@Suite struct TaskRowTests {
  let file: TemporaryLedger

  init() throws { file = try TemporaryLedger() }

  /// Vouchers with a case and its task each; the first is due first.
  private func filled(_ count: Int) throws -> Ledger {
    let ledger = try file.open()
    try ledger.transaction { books in
      for number in 1...count {
        let id = try books.submit("\(number)").id
        var exception = ExceptionCase.sample
        exception.deadline = .after(Int64(number) * 3600)
        try books.append(.exceptionRaised(exception), to: id)
        let task = WorkTask(
          id: TaskID(voucher: id, number: 1), kind: .settleCase, role: .ap, openedAt: .noon,
          deadline: exception.deadline, alarm: exception.deadline)
        try books.append(.taskOpened(task), to: id)
      }
    }
    return ledger
  }

  private func findings(_ ledger: Ledger) throws -> [LedgerFinding] {
    var findings: [LedgerFinding] = []
    try ledger.verify { findings.append($0) }
    return findings
  }

  private func task(_ number: Int) -> TaskID {
    TaskID(voucher: VoucherID(year: 2026, number: number), number: 1)
  }

  @Test func `tasks that are due come page by page`() throws {
    let ledger = try filled(5)
    let first = try ledger.tasksToMove(at: .after(4 * 3600), limit: 3)
    #expect(first.map(\.task) == [task(1), task(2), task(3)])
    let next = try ledger.tasksToMove(at: .after(4 * 3600), limit: 3, after: first.last)
    #expect(next.map(\.task) == [task(4)])
    #expect(try ledger.tasksToMove(at: .noon, limit: 3) == [])
  }

  @Test func `who waits without a task is found`() throws {
    let ledger = try filled(3)
    #expect(try ledger.vouchersWithoutTask(limit: 9) == [])
    try ledger.transaction { books in
      try books.append(.taskClosed(TaskClosing(task(2))), to: task(2).voucher)
      try books.append(.done, to: task(3).voucher)
      try books.append(.taskClosed(TaskClosing(task(3))), to: task(3).voucher)
    }
    #expect(try ledger.vouchersWithoutTask(limit: 9) == [task(2).voucher])
    #expect(try findings(ledger) == [])
    try ledger.transaction {
      try $0.reconsider(task(2).voucher, because: .decision(task(2)))
    }
    #expect(try ledger.vouchersWithoutTask(limit: 9) == [])
    #expect(try ledger.awaitsReconsideration(of: task(2).voucher))
  }

  @Test func `a row that its voucher knows nothing of is named, as is one that is gone`() throws {
    try filled(4).close()
    try file.tamper(
      """
      INSERT INTO task (id, voucher, deadline, alarm, task)
      SELECT 'B26-0000001-9', voucher, deadline, alarm, task FROM task WHERE id = 'B26-0000001-1'
      """,
      "DELETE FROM task WHERE id = 'B26-0000002-1'",
      "UPDATE task SET task = replace(task, '\"ap\"', '\"fm\"') WHERE id = 'B26-0000003-1'",
      "UPDATE task SET voucher = 'B26-0000099' WHERE id = 'B26-0000004-1'")
    #expect(
      try findings(file.open()) == [
        .strayTask("B26-0000001-9"), .missingTask(task(2)), .strayTask("B26-0000003-1"),
        .missingTask(task(4)), .strayTask("B26-0000004-1"),
      ])
  }
}
