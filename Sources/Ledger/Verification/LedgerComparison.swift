import Foundation
import GRDB

/// Compares a ledger, row by row, with one that was made again from the chronicle: so every row
/// that was changed, added or removed behind the daemon's back is found.
///
/// The journal is left out: ``Ledger/verifyJournal(_:)`` follows it from entry to entry.
package final class LedgerComparison {
  /// The database that is made again; give it the lines of the chronicle.
  package let made: LedgerRebuild
  private let madePath: String
  private let live: DatabaseQueue

  /// `work` is a folder for the database that is made again; nobody else looks into it.
  package init(of path: String, in work: String) throws(LedgerError) {
    madePath = work + "/made.sqlite"
    made = try LedgerRebuild(at: madePath)
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.label = "rohrpost.comparison"
      live = try DatabaseQueue(path: path, configuration: configuration)
      try live.writeWithoutTransaction { db in
        try db.execute(sql: "ATTACH DATABASE ? AS made", arguments: [madePath])
      }
    } catch {
      throw LedgerError(error)
    }
  }

  /// Reports each row of the ledger that differs, as of one commit: `fill` gives the lines that
  /// ``made`` lacks up to the position that the archive has by then; what it has not yet is taken
  /// from the ledger.
  package func finish(
    fill: (ChroniclePosition) throws -> Void, _ report: (LedgerFinding) -> Void
  ) throws {
    try live.read { db in
      try fill(db.chroniclePosition())
      _ = try db.unwrittenChronicle { try made.take($0) }
      // The snapshot of what was made begins with the first look into it, which is now.
      try made.finish(at: .beginning, checksReferences: false)
      for table in try tables(db) { try compare(table, db, report) }
      try compareSchemas(db, report)
    }
    try live.close()
  }

  /// Tables that are checked otherwise, or are only of this database.
  private static let others: Set<String> = [
    "journal", "chain_head", "chronicle", "chronicle_change", "grdb_migrations",
  ]

  private func tables(_ db: Database) throws -> [ComparedTable] {
    let names = try String.fetchAll(
      db, sql: "SELECT name FROM made.sqlite_schema WHERE type = 'table' ORDER BY name")
    return try names.filter { !Self.others.contains($0) && !$0.hasPrefix("sqlite_") }.map { name in
      let columns = try Row.fetchAll(
        db, sql: "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid", arguments: [name])
      return ComparedTable(
        name: name,
        key: columns.filter { $0["pk"] as Int > 0 }.map { $0["name"] },
        columns: columns.map { $0["name"] })
    }
  }

  /// Both ways: what the archive has and the ledger not so, and what only the ledger has.
  private func compare(
    _ table: ComparedTable, _ db: Database, _ report: (LedgerFinding) -> Void
  ) throws {
    let changes = try Row.fetchCursor(db, sql: table.changes)
    while let row = try changes.next() {
      let (key, isMissing, isOther) = (Self.text(row, 0), row[1] == true, row[2] == true)
      if !isMissing, !isOther, let text = table.text, text.isSame(row[3], row[4]) { continue }
      report(table.finding(isMissing ? .missing : .changed, key))
    }
    let additions = try Row.fetchCursor(db, sql: table.additions)
    while let row = try additions.next() { report(table.finding(.added, Self.text(row, 0))) }
  }

  /// Bytes of a key are told as digits.
  private static func text(_ row: Row, _ column: Int) -> String {
    let value = row.stored(column)
    if case .blob(let data) = value.storage {
      return data.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    return String.fromDatabaseValue(value) ?? value.description
  }

  /// A trigger or an index that is missing lets things happen that must not.
  private func compareSchemas(_ db: Database, _ report: (LedgerFinding) -> Void) throws {
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT a.type || ' ' || a.name FROM made.sqlite_schema a
        WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_schema b
          WHERE b.type = a.type AND b.name = a.name AND b.sql IS a.sql)
        UNION
        SELECT a.type || ' ' || a.name FROM main.sqlite_schema a
        WHERE a.name NOT LIKE 'sqlite_%' AND NOT EXISTS (SELECT 1 FROM made.sqlite_schema b
          WHERE b.type = a.type AND b.name = a.name AND b.sql IS a.sql)
        ORDER BY 1
        """)
    for name in names { report(.otherSchema(name)) }
  }
}
