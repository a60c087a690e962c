import MasterData
import Payables
import Testing

@testable import Ledger

/// What indicators are made of, over more vouchers than are looked at once.
@Suite struct PassageTests {
  private static let count = 25_001
  let file: TemporaryLedger
  let ledger: Ledger

  init() throws {
    file = try TemporaryLedger()
    let ledger = try file.open()
    try ledger.transaction { books in
      let id = try books.submit("1").id
      try books.append(.exceptionRaised(.sample), to: id)
      let task = WorkTask(
        id: TaskID(voucher: id, number: 1), kind: .settleCase, role: .ap, openedAt: .noon,
        deadline: .after(3600), alarm: .after(3600))
      try books.append(.taskOpened(task), to: id)
    }
    try ledger.close()
    try file.tamper(
      Self.copies("passage", "voucher", "B26-%07d", PassageColumn<Passage>.all),
      Self.copies("task_passage", "task", "B26-%07d-1", PassageColumn<TaskPassage>.all),
      "INSERT INTO erased_voucher VALUES ('B26-0025001', 2026, \(Self.count), '1', '')")
    self.ledger = try file.open()
  }

  /// Writes the one row of a table again under further keys.
  private static func copies<Value>(
    _ table: String, _ key: String, _ format: String, _ columns: [PassageColumn<Value>]
  ) -> String {
    let names = columns.map(\.name).joined(separator: ", ")
    return """
      WITH RECURSIVE numbers (i) AS (
        SELECT 2 UNION ALL SELECT i + 1 FROM numbers WHERE i < \(count)
      )
      INSERT INTO \(table) (\(key), \(names))
      SELECT printf('\(format)', i), \(names) FROM numbers, \(table)
      """
  }

  private static var ids: [VoucherID] {
    (1...count).map { VoucherID(year: 2026, number: $0) }
  }

  @Test func `each passage comes once, in the order of ids`() throws {
    var passages: [Passage] = []
    try ledger.passages { passages.append($0) }
    #expect(passages.map(\.id) == Self.ids)
    #expect(Set(passages.map(\.firstCase)) == [.duplicate])
  }

  @Test func `what became of each task comes once, in the order of ids`() throws {
    var tasks: [TaskPassage] = []
    try ledger.taskPassages { tasks.append($0) }
    #expect(tasks.map(\.id) == Self.ids.map { TaskID(voucher: $0, number: 1) })
    #expect(Set(tasks.map(\.kind)) == [.settleCase])
  }

  @Test(arguments: [PassageRows.touchPassages, PassageRows.touchTasks])
  func `reading ahead goes through the rows themselves, from key to key`(sql: String) throws {
    let plan = try ledger.plan(of: sql, ["B26-0000001".stored, "B26-0010001".stored])
    #expect(plan.count == 1)
    #expect(plan.first?.contains("USING PRIMARY KEY") == true, "\(plan)")
    let touched = try ledger.read {
      try $0.firstRow(sql: sql, ["B26-0000001", "B26-0010001"]).map { try $0.value(0) as Int }
    }
    #expect(touched == 10_000)
  }

  @Test func `who stops on the way can close the ledger`() throws {
    struct Enough: Error {}
    var seen = 0
    #expect(throws: (any Error).self) {
      try ledger.passages { _ in
        seen += 1
        throw Enough()
      }
    }
    #expect(seen == 1)
    try ledger.close()
  }
}
