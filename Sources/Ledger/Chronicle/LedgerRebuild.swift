import GRDB
import MasterData
package import Payables
import Threads

/// Makes a ledger again from the chronicle in the archive (R4): its lines in their order, then the
/// end.
///
/// The database is of no use before ``finish(at:)``: make it under another name and move it then.
/// Lines are read while those before them are written on another thread.
package final class LedgerRebuild {
  /// Lines that one transaction takes.
  private static let linesAtOnce = 4096

  private let ledger: Ledger
  /// Told of lines that fit to nothing; nil where such a line ends the work.
  private let skipped: (@Sendable (String) -> Void)?
  private var waiting: [RestoredLine] = []
  /// The lines that are being written.
  private var writing: Aside<Void>?
  /// Whether orders changed since what is open on them was added up.
  private var commitmentsAreStale = false

  /// Begins a ledger at `path`, where none may be.
  ///
  /// Lines of a damaged chronicle that fit to nothing are left out where `skipped` is told of them.
  package init(
    at path: String, skipped: (@Sendable (String) -> Void)? = nil
  ) throws(LedgerError) {
    self.skipped = skipped
    ledger = try Ledger(at: path)
    try write { db in
      guard try db.chainHead() == .empty else { throw LedgerError.failed("\(path) is in use") }
      // What is restored stands in the chronicle already.
      try db.execute(sql: Schema.dropChronicleTriggers)
    }
    // A claim stands before the entry that begins its voucher. A crash on the way leaves a database
    // that nobody uses.
    try setUp("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF")
  }

  /// Takes the next line.
  package func take(_ line: ChronicleLine) throws(LedgerError) {
    guard let line = RestoredLine(line) else { return }
    if line.isOfOrders { commitmentsAreStale = true }
    waiting.append(line)
    if waiting.count >= Self.linesAtOnce { try beginWriting() }
  }

  /// Ends the work: what follows from the lines is made, and the chronicle goes on at `position`.
  ///
  /// References between rows are checked unless that is none of the caller's concern.
  package func finish(
    at position: ChroniclePosition, checksReferences: Bool = true
  ) throws(LedgerError) {
    try flush()
    try write { db in
      try db.refreshAllCommitments()
      try db.setChronicle(position)
      try db.execute(sql: Schema.chronicleTriggers)
      if let skipped { try db.dropStrays(skipped) }
      if checksReferences { try db.checkForeignKeys() }
    }
    try setUp("PRAGMA wal_checkpoint(TRUNCATE)")
    try ledger.close()
  }

  /// Ends the work where the ledger is of no further use.
  package func close() throws(LedgerError) {
    try settle()
    try ledger.close()
  }

  private func setUp(_ pragmas: String) throws(LedgerError) {
    do {
      try ledger.pool.writeWithoutTransaction { try $0.execute(sql: pragmas) }
    } catch {
      throw LedgerError(error)
    }
  }

  /// Writes all lines that were taken.
  private func flush() throws(LedgerError) {
    try beginWriting()
    try settle()
  }

  /// Begins to write the lines that wait, once those before them are written.
  private func beginWriting() throws(LedgerError) {
    try settle()
    if waiting.isEmpty { return }
    let (ledger, lines, skipped) = (ledger, waiting, skipped)
    waiting = []
    writing = Aside { try Self.restore(lines, into: ledger, skipped) }
  }

  private func settle() throws(LedgerError) {
    guard let writing else { return }
    self.writing = nil
    do { try writing.value() } catch { throw LedgerError(error) }
  }

  private static func restore(
    _ lines: [RestoredLine], into ledger: Ledger, _ skipped: ((String) -> Void)?
  ) throws {
    do {
      try ledger.transaction { books in
        for line in lines { try books.restore(line) }
      }
    } catch {
      guard let skipped else { throw error }
      for line in lines {
        do {
          try ledger.transaction { try $0.restore(line) }
        } catch {
          skipped("\(LedgerError(error)): \(line.line.text.prefix(200))")
        }
      }
    }
  }

  private func write(_ body: (Database) throws -> Void) throws(LedgerError) {
    do { try ledger.pool.write(body) } catch { throw LedgerError(error) }
  }
}

// MARK: - Looking on the way

extension LedgerRebuild {
  /// A voucher as the lines so far have it.
  package func voucher(_ id: VoucherID) throws(LedgerError) -> Voucher? {
    try flush()
    return try ledger.voucher(id)
  }

  /// What `body` would append to the journal once these lines are taken as well, over the books as
  /// they are then; nothing of it, nor of the lines, stays.
  package func trial(
    after lines: [ChronicleLine], _ body: (LedgerTransaction) throws -> Void
  ) throws -> [JournalEntry] {
    try flush()
    if commitmentsAreStale { try write { try $0.refreshAllCommitments() } }
    commitmentsAreStale = false
    return try ledger.pool.writeWithoutTransaction { db in
      var made: [JournalEntry] = []
      try db.inTransaction(.immediate) {
        let before = try db.chainHead().seq
        let start = lines.reversed().lazy.compactMap(\.seq).first ?? before
        _ = try LedgerTransaction.run(in: db, ledger.recent) { books in
          for line in lines.compactMap(RestoredLine.init) { try books.restore(line) }
          try body(books)
        }
        made = try db.entries(of: nil, after: start, limit: .max)
        return .rollback
      }
      return made
    }
  }
}

extension ChronicleLine {
  /// The number of an entry.
  fileprivate var seq: Int64? { if case .entry(let entry) = self { entry.seq } else { nil } }
}
