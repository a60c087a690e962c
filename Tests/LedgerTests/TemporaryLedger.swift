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

  /// Runs SQL past the ledger, without triggers and foreign keys, as somebody with `sqlite3` can.
  func tamper(_ sql: String...) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { db in
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
