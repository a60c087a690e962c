import GRDB
import Glibc
import Payables

/// The database of vouchers: journal, snapshots, claims and outbox.
///
/// Any number of readers see the state of the last commit; writers take turns, across processes.
package final class Ledger: Sendable {
  /// Seconds a writer waits for another process.
  package static let busyTimeout = 10
  /// Pages of the write-ahead log after which it is written back, 4 KiB each.
  ///
  /// Vouchers lie next to each other, their hashes don't: a longer log writes a page of an index
  /// back once for many changes.
  private static let logPages = 8192
  /// KiB of the database that the writer keeps in memory; more made nothing faster.
  private static let cacheKibibytes = 8 << 10

  let pool: DatabasePool
  /// What is read from: the pool, or one state of it (``frozen()``).
  let reader: any DatabaseReader
  let recent = RecentVouchers()

  /// Opens the ledger for the daemon and for acting commands; makes it where there is none.
  package init(at path: String) throws(LedgerError) {
    Self.closeToOthers(path)
    do {
      pool = try DatabasePool(path: path, configuration: Self.configuration)
      reader = pool
      try pool.read { db in
        if try Schema.migrator.hasBeenSuperseded(db) {
          throw LedgerError.otherVersion(path: path, isNewer: true)
        }
      }
      try Schema.migrator.migrate(pool)
      try Self.setUpWriter(pool)
    } catch {
      throw Self.openingError(error, path)
    }
  }

  /// Opens the ledger for looking, also while a daemon writes to it.
  package init(readingAt path: String) throws(LedgerError) {
    do {
      var configuration = Self.configuration
      configuration.readonly = true
      pool = try DatabasePool(path: path, configuration: configuration)
      reader = pool
      try pool.read { db in
        let migrator = Schema.migrator
        let isNewer = try migrator.hasBeenSuperseded(db)
        if try isNewer || !migrator.hasCompletedMigrations(db) {
          throw LedgerError.otherVersion(path: path, isNewer: isNewer)
        }
      }
    } catch {
      throw Self.openingError(error, path)
    }
  }

  /// The state of one commit of another ledger.
  init(_ pool: DatabasePool, reading reader: any DatabaseReader) {
    self.pool = pool
    self.reader = reader
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "rohrpost.ledger"
    configuration.busyMode = .timeout(Double(busyTimeout))
    configuration.maximumReaderCount = 2 * readersAhead
    return configuration
  }

  /// Makes the file one that only its owner opens, as the restricted archive is: the journal keeps
  /// the names of documents that turned out to be sensitive (A7).
  ///
  /// The log beside it gets the same permissions from SQLite. What goes wrong here, opening says.
  private static func closeToOthers(_ path: String) {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 { Glibc.close(descriptor) }
    for ending in ["", "-wal", "-shm"] { chmod(path + ending, 0o600) }
  }

  /// Sets sizes, sets `synchronous` to FULL and reads it back.
  ///
  /// GRDB sets it to NORMAL when it opens a pool, and then a power cut can take a commit back.
  private static func setUpWriter(_ pool: DatabasePool) throws {
    let level = try pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA wal_autocheckpoint = \(logPages)")
      try db.execute(sql: "PRAGMA cache_size = -\(cacheKibibytes)")
      try db.execute(sql: "PRAGMA synchronous = FULL")
      // What is erased leaves no bytes in free pages (L3).
      try db.execute(sql: "PRAGMA secure_delete = ON")
      return try Int.fetchOne(db, sql: "PRAGMA synchronous")
    }
    guard level == 2 else { throw LedgerError.failed("SQLite refuses durable commits") }
  }

  private static func openingError(_ error: any Error, _ path: String) -> LedgerError {
    switch error {
    case let error as DatabaseError where error.resultCode == .SQLITE_BUSY: .busy
    case let error as DatabaseError: .cannotOpen(path: path, reason: error.reason)
    default: LedgerError(error)
    }
  }

  /// Of the database file.
  package var path: String { pool.path }

  /// Ends all work; later calls fail.
  ///
  /// Writes the log back where this was the last connection.
  package func close() throws(LedgerError) {
    do { try pool.close() } catch { throw LedgerError(error) }
  }
}

// MARK: - Writing

extension Ledger {
  /// Runs `body` in one transaction on the one writer: one commit, one fsync.
  ///
  /// When `body` or one of the calls it makes throws, nothing of it happened. A cancelled task gets
  /// a `CancellationError`, and nothing happened either.
  @discardableResult
  package func transaction<Result: Sendable>(
    _ body: @Sendable (LedgerTransaction) throws -> Result
  ) async throws -> Result {
    do {
      let (result, written) = try await pool.write { [recent] db in
        try LedgerTransaction.run(in: db, recent, body)
      }
      recent.keep(written)
      return result
    } catch {
      throw Self.translated(error)
    }
  }

  /// The same for callers that may block.
  @discardableResult
  package func transaction<Result>(_ body: (LedgerTransaction) throws -> Result) throws -> Result {
    do {
      let (result, written) = try pool.write { [recent] db in
        try LedgerTransaction.run(in: db, recent, body)
      }
      recent.keep(written)
      return result
    } catch {
      throw Self.translated(error)
    }
  }

  /// Errors of `body` itself pass as they are.
  private static func translated(_ error: any Error) -> any Error {
    error is DatabaseError ? LedgerError(error) : error
  }
}

// MARK: - Reading

extension Ledger {
  /// Runs `body` on the state of one commit.
  func read<Result>(_ body: (Database) throws -> Result) throws(LedgerError) -> Result {
    do { return try reader.read(body) } catch { throw LedgerError(error) }
  }
}
