import GRDB
package import MasterData
package import Payables

/// What a row of master data said in a span of time.
package struct MasterVersion: Hashable, Sendable {
  /// Counts from 1.
  package let number: Int
  package let record: MasterRecord
  package let since: Timestamp
  /// Nil for the version in force.
  package let until: Timestamp?
  package let actor: String
  /// The file it came in, or `change 17`.
  package let source: String

  /// Whether it was in force at the end of what lies before a moment.
  package func isInForce(before end: Timestamp) -> Bool {
    since < end && (until.map { $0 >= end } ?? true)
  }
}

extension Ledger {
  /// What a row said over time, the earliest version first; empty for an unknown one.
  package func history(
    of table: MasterTable, _ key: String
  ) throws(LedgerError) -> [MasterVersion] {
    try read { db in
      var rows = try db.rows(.masterVersions, table, key)
      var found: [StoredVersion] = []
      while let row = try rows.next() { found.append(try StoredVersion(row, table)) }
      rows = try db.rows(.masterRowNow, table, key)
      while let row = try rows.next() { found.append(try StoredVersion(row, table)) }
      return found.enumerated().map { index, version in
        MasterVersion(
          number: version.number, record: version.record, since: version.time,
          until: index + 1 < found.count ? found[index + 1].time : nil, actor: version.actor,
          source: version.source)
      }
    }
  }
}

private struct StoredVersion {
  let number: Int
  let record: MasterRecord
  let time: Timestamp
  let actor: String
  let source: String

  init(_ row: Row, _ table: MasterTable) throws {
    number = try row.value(0)
    record = try MasterRowText.record(table, try row.value(1))
    time = try row.value(2)
    actor = try row.value(3)
    source = try row.value(4)
  }
}
