import GRDB
import Hashing
import Payables

/// How many entries, vouchers or rows one read holds in memory.
let pageLength = 256

extension Database {
  func chainHead() throws -> ChainHead {
    guard let row = try row(.chainHead) else { throw LedgerError.damaged("chain_head") }
    return ChainHead(seq: try row.value(0), hash: try row.value(1))
  }

  /// A page of the journal, or of a voucher's part of it, after `seq`.
  func entries(
    of voucher: VoucherID?, after seq: Int64, limit: Int = pageLength
  ) throws -> [JournalEntry] {
    let rows =
      try voucher.map { try self.rows(.entriesOfVoucher, $0, seq, limit) }
      ?? self.rows(.entries, seq, limit)
    return try entries(in: rows)
  }

  /// A page as people may see it.
  func shownEntries(of voucher: VoucherID?, after seq: Int64) throws -> [JournalEntry] {
    let mask = JournalEntry.confidentialDetails
    return try entries(
      in: voucher.map { try rows(.shownEntriesOfVoucher, mask, $0, seq, pageLength) }
        ?? rows(.shownEntries, mask, seq, pageLength))
  }

  func systemEntries(of kind: SystemEventKind, after seq: Int64) throws -> [JournalEntry] {
    try entries(in: rows(.systemEntries, kind.rawValue, seq, pageLength))
  }

  private func entries(in rows: RowCursor) throws -> [JournalEntry] {
    var entries: [JournalEntry] = []
    while let row = try rows.next() { entries.append(try JournalEntry(row)) }
    return entries
  }

  /// The whole journal of a voucher.
  func journal(of voucher: VoucherID) throws -> [JournalEntry] {
    try entries(of: voucher, after: 0, limit: .max)
  }
}

extension JournalEntry {
  /// From the columns seq, time, voucher, actor, kind, details, previous, hash.
  init(_ row: Row) throws {
    self.init(
      seq: try row.value(0), time: try row.value(1), voucher: try row.optional(2),
      actor: try row.value(3), kind: try row.value(4), details: try row.value(5),
      previous: try row.value(6), hash: try row.value(7))
  }
}
