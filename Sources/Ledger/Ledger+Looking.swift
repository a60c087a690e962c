import GRDB
package import Payables

extension Ledger {
  package func voucher(_ id: VoucherID) throws(LedgerError) -> Voucher? {
    try read { try recent.voucher(id, in: $0) }
  }

  /// How many events a voucher has had; nil where there is no such voucher.
  package func version(of id: VoucherID) throws(LedgerError) -> Int? {
    try read { try $0.value(.voucherVersion, id) }
  }

  /// The voucher that a claim was registered as, be it as a new one or as the growth of one.
  package func voucher(withClaim claim: String) throws(LedgerError) -> Voucher? {
    try read { db in
      guard let id = try db.voucherID(withClaim: claim) else { return nil }
      return try recent.voucher(id, in: db)
    }
  }

  /// The latest voucher that came from the same place under the same name.
  package func recentVoucher(
    channel: String, folder: String?, name: String, since: Timestamp
  ) throws(LedgerError) -> Voucher? {
    try read {
      try $0.recentVoucher(channel: channel, folder: folder, name: name, since: since)
    }
  }

  /// Vouchers that wait for their reading, in the order of arrival; of those behind `id` where
  /// there is one, whatever became of that one since.
  package func backlog(
    limit: Int, after id: VoucherID? = nil
  ) throws(LedgerError) -> [VoucherID] {
    try read { try $0.backlog(limit: limit, after: id) }
  }

  /// Calls `body` with each voucher of the list, from the index alone.
  ///
  /// Pages are read one by one, so a long list sees what is committed meanwhile, holds nothing up
  /// and takes no memory.
  package func summaries(
    _ filter: VoucherFilter, _ body: (VoucherSummary) throws -> Void
  ) throws {
    try pages(of: filter, VoucherSummary.columns, VoucherSummary.init, body)
  }

  /// Calls `body` with each voucher of the list, whole; slower than ``summaries(_:_:)``.
  package func vouchers(_ filter: VoucherFilter, _ body: (Voucher) throws -> Void) throws {
    try pages(of: filter, "snapshot", { try LedgerJSON.voucher($0.value(2), $0.value(1)) }, body)
  }

  /// Calls `body` with the journal, or with a voucher's part of it, from the entry after `seq` on.
  package func journal(
    of id: VoucherID?, after seq: Int64 = 0, _ body: (JournalEntry) throws -> Void
  ) throws {
    try pages(after: seq, { try $0.entries(of: id, after: $1) }, body)
  }

  /// A page of the journal behind an entry.
  package func page(ofJournal seq: Int64) throws(LedgerError) -> [JournalEntry] {
    try read { try $0.entries(of: nil, after: seq) }
  }

  /// Calls `body` with the entries of a kind that happened to the system as a whole.
  package func systemEntries(
    of kind: SystemEventKind, _ body: (JournalEntry) throws -> Void
  ) throws {
    try pages(after: 0, { try $0.systemEntries(of: kind, after: $1) }, body)
  }

  /// Calls `body` with the journal as people may see it: of what happened to a sensitive document
  /// only that it happened, when and by whom (A7).
  ///
  /// The hashes are those of the entries in full, which the restricted archive has.
  package func shownJournal(
    of id: VoucherID?, _ body: (JournalEntry) throws -> Void
  ) throws {
    try pages(after: 0, { try $0.shownEntries(of: id, after: $1) }, body)
  }

  private func pages(
    after seq: Int64, _ page: (Database, Int64) throws -> [JournalEntry],
    _ body: (JournalEntry) throws -> Void
  ) throws {
    var seq = seq
    while true {
      let entries = try read { [seq] in try page($0, seq) }
      guard let last = entries.last else { return }
      for entry in entries { try body(entry) }
      seq = last.seq
    }
  }

  /// The latest entry of this kind; nil where there is none.
  package func lastEntry(of kind: SystemEventKind) throws(LedgerError) -> JournalEntry? {
    try read { try $0.row(.lastSystemEntry, kind.rawValue).map { try JournalEntry($0) } }
  }

  /// What the latest entry of this kind says, as JSON; nil where there is none.
  package func lastDetails(of kind: SystemEventKind) throws(LedgerError) -> String? {
    try read { try $0.value(.lastSystemDetails, kind.rawValue) }
  }

  /// A voucher's whole journal, as its archive folder keeps it.
  package func journal(of id: VoucherID) throws(LedgerError) -> [JournalEntry] {
    try read { try $0.journal(of: id) }
  }
}
