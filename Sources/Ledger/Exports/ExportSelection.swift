import GRDB
package import Invoice
package import Payables

/// Which vouchers an export is of.
package enum ExportSelection: Hashable, Sendable {
  /// Arrived from the first time on and before the second.
  case received(Timestamp, Timestamp)
  /// With a posting in a batch that was closed in this span.
  case posted(Timestamp, Timestamp)
  /// With an invoice date (BT-2) from the first day to the last.
  case invoiced(CalendarDate, CalendarDate)

  /// What is asked of the table `voucher v`, with its two parameters `$1` and `$2`.
  var condition: String {
    switch self {
    case .received: "v.received_at >= $1 AND v.received_at < $2"
    case .posted:
      """
      v.id IN (
        SELECT e.voucher FROM posting_batch b JOIN posting_entry e ON e.batch = b.number
        WHERE b.closed_at >= $1 AND b.closed_at < $2)
      """
    case .invoiced: "json_extract(v.snapshot, '$.reading.index.invoiceDate') BETWEEN $1 AND $2"
    }
  }

  /// The same, and kept from nobody (A7).
  var openCondition: String { "v.sensitive = 0 AND " + condition }

  var values: [DatabaseValue] {
    switch self {
    case .received(let start, let end), .posted(let start, let end): [start.stored, end.stored]
    case .invoiced(let first, let last):
      [first.description.databaseValue, last.description.databaseValue]
    }
  }

  /// The span of batches whose postings belong to it; nil where all of a voucher do.
  package var batches: Range<Timestamp>? {
    if case .posted(let start, let end) = self, start < end { start..<end } else { nil }
  }
}

extension Ledger {
  /// The vouchers of a selection that are kept from nobody, in the order of their ids: 16 bytes
  /// each.
  package func vouchers(in selection: ExportSelection) throws(LedgerError) -> [VoucherID] {
    try read { db in
      var ids: [VoucherID] = []
      let rows = try db.rows(
        sql: "SELECT v.id FROM voucher v WHERE \(selection.openCondition) ORDER BY v.id",
        selection.values)
      while let row = try rows.next() { ids.append(try row.value(0)) }
      return ids
    }
  }

  /// The vouchers that were taken out of one.
  package func children(of id: VoucherID) throws(LedgerError) -> [VoucherID] {
    try ids(.childrenOf, id)
  }

  /// The latest vouchers that are found by a key, as many as deciding looks at.
  package func vouchers(under key: BookKey) throws(LedgerError) -> [VoucherID] {
    try read { db in
      var ids: [VoucherID] = []
      let rows = try db.rows(.vouchersWithKey, key.description, documentsMax)
      while let row = try rows.next() { ids.append(try row.value(0)) }
      return ids
    }
  }

  /// The vouchers that are duplicates of one.
  package func duplicates(of id: VoucherID) throws(LedgerError) -> [VoucherID] {
    try ids(.duplicatesOf, id)
  }

  private func ids(
    _ statement: ExportStatement, _ id: VoucherID
  ) throws(LedgerError) -> [VoucherID] {
    try read { db in
      var ids: [VoucherID] = []
      let rows = try db.rows(statement, id)
      while let row = try rows.next() { ids.append(try row.value(0)) }
      return ids.sorted()
    }
  }
}
