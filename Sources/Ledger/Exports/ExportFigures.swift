import GRDB
package import Invoice
package import MasterData
package import Payables

/// What the ledger itself counts and adds up of a selection, by other ways than an export walks:
/// from index columns, the journal's kinds and the rows of batches.
package struct ExportFigures: Hashable, Sendable {
  /// Kept from nobody.
  package var vouchers = 0
  package var sensitive = 0
  /// By currency, each amount rounded to cents; nil where the numbers do not fit.
  package var gross: [String: ExactDecimal?] = [:]
  /// Entries of the journal about these vouchers, by kind.
  package var entries: [String: Int] = [:]
  /// Entries about the system in the span of time, up to the state.
  package var systemEntries = 0
  package var postingLines = 0
  /// Debits less credits by currency.
  package var postings: [String: ExactDecimal?] = [:]
  /// Filled columns of all versions of the tables.
  package var masterValues = 0
  /// Rows in force, by table.
  package var masterRows: [MasterTable: Int] = [:]
}

extension Ledger {
  /// `span` is that in which entries about the system count, up to the entry `seq`.
  package func figures(
    of selection: ExportSelection, system span: Range<Timestamp>, upTo seq: Int64,
    history tables: [MasterTable]
  ) throws(LedgerError) -> ExportFigures {
    try read { db in
      var figures = ExportFigures()
      try db.countVouchers(of: selection, &figures)
      try db.countEntries(of: selection, &figures)
      let row = try db.firstRow(
        sql: """
          SELECT count(*) FROM journal
          WHERE voucher IS NULL AND time >= $1 AND time < $2 AND seq <= $3
          """, [span.lowerBound, span.upperBound, seq])
      figures.systemEntries = try row?.value(0) ?? 0
      try db.countPostings(of: selection, &figures)
      try db.countMasterData(tables, &figures)
      return figures
    }
  }
}

extension Database {
  fileprivate func countVouchers(
    of selection: ExportSelection, _ figures: inout ExportFigures
  ) throws {
    let counts = try rows(
      sql: """
        SELECT v.sensitive, count(*) FROM voucher v
        WHERE \(selection.condition) GROUP BY v.sensitive
        """, selection.values)
    while let row = try counts.next() {
      if try row.value(0) as Bool {
        figures.sensitive = try row.value(1)
      } else {
        figures.vouchers = try row.value(1)
      }
    }
    let amounts = try rows(
      sql: """
        SELECT coalesce(v.currency, ''), v.gross FROM voucher v
        WHERE \(selection.openCondition) AND v.gross IS NOT NULL
        """, selection.values)
    while let row = try amounts.next() {
      let amount = ExactDecimal(try row.value(1) as String)
      figures.gross.add(
        amount?.rounded(to: 2, .halfAwayFromZero), to: try row.value(0))
    }
  }

  fileprivate func countEntries(
    of selection: ExportSelection, _ figures: inout ExportFigures
  ) throws {
    let counts = try rows(
      sql: """
        SELECT j.kind, count(*) FROM journal j
        WHERE j.voucher IN (SELECT v.id FROM voucher v WHERE \(selection.openCondition))
        GROUP BY j.kind
        """, selection.values)
    while let row = try counts.next() { figures.entries[try row.value(0)] = try row.value(1) }
  }

  fileprivate func countPostings(
    of selection: ExportSelection, _ figures: inout ExportFigures
  ) throws {
    // Of vouchers that are selected by their postings only those in the span.
    let span = selection.batches == nil ? "" : " AND b.closed_at >= $1 AND b.closed_at < $2"
    let entries = try rows(
      sql: """
        SELECT e.entry FROM posting_batch b JOIN posting_entry e ON e.batch = b.number
        WHERE e.voucher IN (SELECT v.id FROM voucher v WHERE \(selection.openCondition))\(span)
        """, selection.values)
    while let row = try entries.next() {
      let entry: PostingEntry = try LedgerJSON.value(from: row.value(0), at: "a posting")
      figures.postingLines += entry.lines.count
      for line in entry.lines {
        figures.postings.add(line.signedAmount, to: entry.currency.rawValue)
      }
    }
  }

  fileprivate func countMasterData(
    _ tables: [MasterTable], _ figures: inout ExportFigures
  ) throws {
    for table in tables {
      for source in ["master_row", "master_version"] {
        let row = try firstRow(
          sql: "SELECT count(*) FROM \(source) m, json_each(m.columns) c WHERE m.kind = $1",
          [table])
        figures.masterValues += try row?.value(0) ?? 0
      }
      let row = try firstRow(sql: "SELECT count(*) FROM master_row WHERE kind = $1", [table])
      figures.masterRows[table] = try row?.value(0) ?? 0
    }
  }
}

extension [String: ExactDecimal?] {
  fileprivate mutating func add(_ amount: ExactDecimal?, to group: String) {
    let before = self[group] ?? .zero
    self[group] = .some(before.flatMap { before in amount.flatMap { before.adding($0) } })
  }
}
