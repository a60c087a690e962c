import GRDB
package import Payables

extension Ledger {
  /// The ledger as it stands now, for work that reads for long and must see one state.
  ///
  /// What is committed later it does not see; meanwhile the log of the database can't be written
  /// back, so it grows by what others write.
  package func frozen() throws(LedgerError) -> Ledger {
    do { return Ledger(pool, reading: try pool.makeSnapshot()) } catch { throw LedgerError(error) }
  }

  /// The journal's end, what exports and looks said of themselves there left out: so an export does
  /// not change what the next one is of.
  ///
  /// Nil for a journal without entries.
  package func exportedState() throws(LedgerError) -> JournalEntry? {
    try read { db in
      var entry = try db.row(.lastEntryUpTo, Int64.max).map { try JournalEntry($0) }
      let own = [SystemEventKind.exported, .restrictedLook].map(\.rawValue)
      while let last = entry, own.contains(last.kind) {
        entry = try db.row(.lastEntryUpTo, last.seq - 1).map { try JournalEntry($0) }
      }
      return entry
    }
  }
}

extension SystemEventKind {
  /// Something was exported for people outside the house: who did it, why, of what, and the hash of
  /// its protocol (L4).
  package static let exported = Self(rawValue: "exported")
}

extension Ledger {
  /// Calls `body` with the entries about the system in a span of time, up to the entry `seq`, in
  /// order; they are few.
  package func systemEntries(
    in span: Range<Timestamp>, upTo seq: Int64, _ body: (JournalEntry) throws -> Void
  ) throws {
    let seqs = try read { db in
      var seqs: [Int64] = []
      let rows = try db.rows(
        sql: """
          SELECT seq FROM journal
          WHERE voucher IS NULL AND time >= $1 AND time < $2 AND seq <= $3
          """, [span.lowerBound.stored, span.upperBound.stored, seq.stored])
      while let row = try rows.next() { seqs.append(try row.value(0)) }
      return seqs.sorted()
    }
    for seq in seqs {
      guard let entry = try read({ try $0.row(.lastEntryUpTo, seq).map { try JournalEntry($0) } })
      else { continue }
      try body(entry)
    }
  }
}
