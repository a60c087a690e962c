import GRDB
import Ledger
import SystemPackage
import TestSupport

/// A database file in a folder of its own, removed at the end of the test.
final class TemporaryLedger: Sendable {
  private let temporary: TemporaryFolder
  var folder: String { temporary.path.string }
  var path: String { folder + "/rohrpost.sqlite" }

  init() throws { temporary = try TemporaryFolder() }

  func open() throws -> Ledger { try Ledger(at: path) }

  /// A copy of what another one has by now.
  init(copying other: TemporaryLedger) throws {
    temporary = try TemporaryFolder()
    let queue = try DatabaseQueue(path: other.path)
    try queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
    try queue.close()
  }

  /// Runs SQL past the ledger, without checks and foreign keys, as somebody with `sqlite3` can.
  func tamper(keepingTriggers: Bool = false, _ sql: String...) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA ignore_check_constraints = ON") }
    try queue.write { db in
      if keepingTriggers { return try sql.forEach { try db.execute(sql: $0) } }
      for trigger in try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
      {
        try db.execute(sql: "DROP TRIGGER \(trigger)")
      }
      for statement in sql { try db.execute(sql: statement) }
    }
    try queue.close()
  }
}

extension Ledger {
  /// The journal, and all that follows from it alone.
  @discardableResult
  func verify(
    _ report: (LedgerFinding) -> Void
  ) throws -> (entries: Int64, vouchers: Int64, head: ChainHead) {
    let journal = try verifyJournal(report)
    return (journal.entries, try verifyRows(report), journal.head)
  }
}
