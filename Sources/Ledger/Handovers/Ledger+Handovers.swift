import GRDB
package import Payables

extension Ledger {
  /// What is due for a target, in the order in which it was asked for; of one voucher nothing
  /// overtakes what waits.
  package func dueHandovers(
    to target: String, at now: Timestamp, limit: Int
  ) throws(LedgerError) -> [HandoverRecord] {
    try read { try $0.handovers($0.rows(.dueHandovers, target, now, limit)) }
  }

  /// All handovers behind the one with `key`, by their keys.
  package func handovers(
    after key: String, limit: Int
  ) throws(LedgerError) -> [HandoverRecord] {
    try read { try $0.handovers($0.rows(.handovers, key, limit)) }
  }

  package func handover(_ key: String) throws(LedgerError) -> HandoverRecord? {
    try read { try $0.row(.handover, key).map { try HandoverRecord($0) } }
  }

  /// What earlier handovers of a voucher to a target learned of the other side.
  package func knownVariables(
    of id: VoucherID, at target: String
  ) throws(LedgerError) -> [String: String] {
    try read { db in
      var variables: [String: String] = [:]
      let rows = try db.rows(.latestProgress, id, target, Self.progressMax)
      while let row = try rows.next() {
        let progress: HandoverProgress = try LedgerJSON.value(
          from: row.value(0), at: "a handover of \(id)")
        variables.merge(progress.captured) { newer, _ in newer }
      }
      return variables
    }
  }

  /// Earlier handovers that are looked at.
  private static let progressMax = 20

  package func handoverCounts() throws(LedgerError) -> [HandoverCount] {
    try read { db in
      var counts: [HandoverCount] = []
      let rows = try db.rows(.handoverCounts)
      while let row = try rows.next() {
        counts.append(
          HandoverCount(
            target: try row.value(0), state: try row.value(1), count: try row.value(2),
            oldest: try row.value(3)))
      }
      return counts
    }
  }
}

extension Database {
  fileprivate func handovers(_ rows: RowCursor) throws -> [HandoverRecord] {
    var records: [HandoverRecord] = []
    while let row = try rows.next() { records.append(try HandoverRecord(row)) }
    return records
  }
}
