import GRDB
import Payables
import Testing

@testable import Ledger

@Suite struct LedgerStatementTests {
  let file: TemporaryLedger
  let ledger: Ledger

  init() throws {
    file = try TemporaryLedger()
    ledger = try file.open()
  }

  /// Every fixed statement.
  static let all =
    LedgerStatement.allCases.map(\.rawValue) + SettlementStatement.allCases.map(\.rawValue)
    + ExportStatement.allCases.map(\.rawValue) + MasterDataStatement.allCases.map(\.rawValue)
    + ErasureStatement.allCases.map(\.rawValue)

  /// Statements that look at all vouchers or all of an outbox, for the status.
  static let wholesale = Set(
    [
      LedgerStatement.countByStatus, .countTasks, .countDuplicates, .countChildren, .countPending,
      .oldestPending, .countDead, .lessons, .supplierLessons, .chronicleChanges,
    ].map(\.rawValue)
      + [SettlementStatement.handoverCounts].map(\.rawValue))

  /// Rows that others refer to: with a trigger beside, SQLite plans a look for those that miss
  /// them, which it skips as long as none do.
  static let parents = [
    MasterDataStatement.insertAct.rawValue, SettlementStatement.insertRun.rawValue,
  ]

  @Test(arguments: all)
  func `parameters are numbered in their order`(text: String) throws {
    try ledger.pool.read { db in
      let numbers = text.split(separator: "$").dropFirst().compactMap {
        Int($0.prefix { $0.isNumber })
      }
      var seen: [Int] = []
      for number in numbers where !seen.contains(number) { seen.append(number) }
      #expect(seen == Array(1..<seen.count + 1))
      // Fails unless the statement takes exactly so many values.
      let values = StatementArguments(seen.map { _ in DatabaseValue.null })
      try db.makeStatement(sql: text).setArguments(values)
    }
  }

  @Test(arguments: all)
  func `every lookup is served by an index`(text: String) throws {
    let plan = try ledger.plan(of: text)
    if Self.wholesale.contains(text) {
      #expect(
        plan.allSatisfy {
          !$0.contains("SCAN") || $0.contains("USING") || $0 == "SCAN chronicle_change"
        })
    } else if !Self.parents.contains(text) {
      #expect(!plan.contains { $0.contains("SCAN") && !$0.contains("CONSTANT ROW") })
    }
    #expect(!plan.contains { $0.contains("TEMP B-TREE") })
  }

  @Test(arguments: [
    VoucherRows.insertion, VoucherRows.page,
    VoucherRows.update(of: Array(VoucherColumn.all.dropFirst())),
  ])
  func `rows of vouchers are read and written by an index`(sql: String) throws {
    #expect(try !ledger.plan(of: sql).contains { $0.contains("SCAN") })
  }

  @Test func `every column of a voucher is written`() throws {
    let columns = try ledger.pool.read { try $0.columns(in: "voucher").map(\.name) }
    #expect(VoucherColumn.all.map(\.name) == columns)
  }
}

extension Ledger {
  /// How SQLite goes about a statement, a step a line.
  func plan(of sql: String, _ values: [DatabaseValue] = []) throws -> [String] {
    try pool.read { db in
      let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
      if values.isEmpty {
        statement.setUncheckedArguments([])
      } else {
        try statement.setArguments(StatementArguments(values))
      }
      return try Row.fetchAll(statement).map { $0["detail"] }
    }
  }
}
