import GRDB
package import Payables

/// That something happened, without what: an entry of the journal as anybody may see it (A7).
package struct JournalGlance: Hashable, Sendable {
  package let time: Timestamp
  package let voucher: VoucherID?
  package let kind: String
}

/// How much came and was filed of late.
package struct JournalPulse: Hashable, Sendable {
  /// Documents that arrived, those taken out of others among them.
  package fileprivate(set) var arrived = 0
  /// Records that were written into the archive.
  package fileprivate(set) var archived = 0
  /// The stretch that was looked at, in seconds: shorter where there was more than is looked at.
  package fileprivate(set) var seconds: Int64
}

extension Ledger {
  /// Entries that a pulse looks at, at most.
  private static let pulseEntries = 50_000

  /// The last entries, the latest first.
  package func glances(limit: Int) throws(LedgerError) -> [JournalGlance] {
    try read { db in
      var glances: [JournalGlance] = []
      let rows = try db.rows(.glances, 0, limit)
      while let row = try rows.next() { glances.append(try JournalGlance(row)) }
      return glances
    }
  }

  /// Counts back from the end of the journal over the last `seconds` before `now`.
  package func pulse(over seconds: Int64, before now: Timestamp) throws(LedgerError) -> JournalPulse
  {
    try read { db in
      var pulse = JournalPulse(seconds: seconds)
      let start = now.adding(seconds: -seconds)
      let rows = try db.rows(.glances, 0, Self.pulseEntries)
      var (last, looked) = (now, 0)
      while let row = try rows.next() {
        let entry = try JournalGlance(row)
        guard entry.time >= start else { return pulse }
        (last, looked) = (entry.time, looked + 1)
        switch entry.kind {
        case "submitted": pulse.arrived += 1
        case "archived": pulse.archived += 1
        default: break
        }
      }
      if looked == Self.pulseEntries {
        pulse.seconds = max(1, (now.microseconds - last.microseconds) / 1_000_000)
      }
      return pulse
    }
  }
}

extension JournalGlance {
  /// From the columns of ``LedgerStatement/glances``.
  fileprivate init(_ row: Row) throws {
    time = try row.value(0)
    voucher = try row.optional(1)
    kind = try row.value(2)
  }
}
