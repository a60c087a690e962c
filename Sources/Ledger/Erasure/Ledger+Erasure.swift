import GRDB
package import Payables

extension Ledger {
  /// The list by which a document was erased; nil for one that was not.
  package func erasure(of id: VoucherID) throws(LedgerError) -> ErasureListNumber? {
    try read { try $0.row(.listOfErased, id)?.value(0) }
  }

  /// Whether a list is released and not carried out yet, in one look at the journal's index.
  package func awaitsErasure() throws(LedgerError) -> Bool {
    try read { db in
      func count(_ kind: SystemEventKind) throws -> Int {
        try db.row(.countOfKind, kind.rawValue)?.value(0) ?? 0
      }
      return try count(.erasureReleased) > count(.erasureCarriedOut)
    }
  }

  /// Whether something about a document is still on its way: a file, a mail, a handover.
  package func hasPendingWork(of id: VoucherID) throws(LedgerError) -> Bool {
    try read { db in
      if try db.row(.pendingEffect, id) != nil { return true }
      if try db.row(.pendingMail, "\(id)/", "\(id)0") != nil { return true }
      return try db.row(.pendingHandover, id) != nil
    }
  }

  /// Calls `body` with each document that was erased.
  package func erasures(_ body: (VoucherErasure) throws -> Void) throws {
    try systemEntries(of: .voucherErased) { entry in
      if let erasure = try entry.erasure { try body(erasure) }
    }
  }

  /// Writes the log back and empties it, so that nothing of what was erased is left in it.
  ///
  /// False where somebody still reads an earlier state.
  package func truncateLog() throws(LedgerError) -> Bool {
    do {
      return try pool.writeWithoutTransaction { db in
        // Waiting for readers would keep all writers waiting as well.
        try db.execute(sql: "PRAGMA busy_timeout = 0")
        let row = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        try db.execute(sql: "PRAGMA busy_timeout = \(Self.busyTimeout * 1000)")
        return row?[0] as Int? == 0
      }
    } catch {
      throw LedgerError(error)
    }
  }
}

extension LedgerTransaction {
  /// The entries of a kind that happened to the system as a whole, with those of this transaction.
  package func systemEntries(
    of kind: SystemEventKind, _ body: (JournalEntry) throws -> Void
  ) throws {
    var seq: Int64 = 0
    while true {
      let page = try db.systemEntries(of: kind, after: seq)
      for entry in page { try body(entry) }
      guard let last = page.last else { return }
      seq = last.seq
    }
  }
}
