import Foundation
import GRDB
import Ledger

/// A database file in a folder of its own, removed at the end of the test.
final class TemporaryLedger: Sendable {
  let folder: String
  var path: String { folder + "/rohrpost.sqlite" }

  init() throws {
    folder = NSTemporaryDirectory() + "rohrpost-ledger-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

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
