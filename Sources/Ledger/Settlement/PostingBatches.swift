import GRDB
import Hashing
import Invoice
package import Payables

/// A batch as the ledger lists it.
package struct ClosedBatch: Hashable, Sendable {
  package let number: PostingBatchNumber
  package let company: String?
  package let closedAt: Timestamp
  package let closedBy: String
  package let entries: Int
}

extension LedgerTransaction {
  /// Keeps a batch for good under the next number of its year; the vouchers in it are told by the
  /// caller in the same transaction.
  ///
  /// The actor is who entered what `person` did.
  package func close(
    _ entries: [PostingEntry], company: String?, by person: String, at time: Timestamp,
    actor: String
  ) throws(LedgerError) -> PostingBatch {
    try writing {
      try Self.check(time)
      let year = VoucherNumbering.year(of: time)
      let serial = try SettlementStatement.last(.lastBatch, of: year, in: db) + 1
      let batch = PostingBatch(
        number: PostingBatchNumber(year: year, number: serial), company: company, closedAt: time,
        closedBy: person, entries: entries)
      try db.run(.insertBatch, batch.number, year, serial, company, time, person)
      for entry in entries {
        try db.run(
          .insertPostingEntry, batch.number, entry.voucher, entry.kind.rawValue,
          LedgerJSON.text(entry))
      }
      let details = try BatchDetails(batch)
      try journalize(
        nil, kind: SystemEventKind.postingBatchClosed.rawValue, details: LedgerJSON.text(details),
        at: time, actor: actor)
      return batch
    }
  }
}

extension LedgerTransaction {
  /// Whether a batch takes a posting of the voucher back.
  package func reverses(
    _ id: VoucherID, inBatch number: PostingBatchNumber
  ) throws(LedgerError) -> Bool {
    try reading { try db.row(.isReversed, number, id) != nil }
  }

  /// The vouchers of a batch; none where there is no such batch.
  package func vouchers(
    inBatch number: PostingBatchNumber
  ) throws(LedgerError) -> [VoucherID] {
    try reading {
      var ids: [VoucherID] = []
      let rows = try db.rows(.batchMembers, number)
      while let row = try rows.next() { ids.append(try row.value(0)) }
      return ids
    }
  }
}

extension Ledger {
  package func postingBatch(
    _ number: PostingBatchNumber
  ) throws(LedgerError) -> PostingBatch? {
    try read { db in
      guard let row = try db.row(.batch, number) else { return nil }
      var entries: [PostingEntry] = []
      let rows = try db.rows(.postingEntries, number)
      while let row = try rows.next() {
        entries.append(try LedgerJSON.value(from: row.value(0), at: "batch \(number)"))
      }
      return PostingBatch(
        number: try row.value(0), company: try row.optional(1), closedAt: try row.value(2),
        closedBy: try row.value(3), entries: entries)
    }
  }

  /// Batches behind the one with `number`, the first ones first.
  package func postingBatches(
    after number: PostingBatchNumber?, limit: Int
  ) throws(LedgerError) -> [ClosedBatch] {
    try read { db in
      var batches: [ClosedBatch] = []
      let rows = try db.rows(.batches, number?.description ?? "", limit)
      while let row = try rows.next() {
        let number: PostingBatchNumber = try row.value(0)
        batches.append(
          ClosedBatch(
            number: number, company: try row.optional(1), closedAt: try row.value(2),
            closedBy: try row.value(3),
            entries: try db.row(.batchSize, number)?.value(0) ?? 0))
      }
      return batches
    }
  }
}

/// What the journal says of a batch.
private struct BatchDetails: Encodable {
  let batch: PostingBatchNumber
  let company: String?
  let closedBy: String
  let entries: Int
  /// What all suppliers together are owed by it, by currency.
  let totals: [String: ExactDecimal]
  /// Of the entries' JSON texts, one after the other.
  let sha256: SHA256Digest

  init(_ batch: PostingBatch) throws {
    self.batch = batch.number
    company = batch.company
    closedBy = Author.name(of: batch.closedBy)
    entries = batch.entries.count
    var totals: [String: ExactDecimal] = [:]
    var hasher = SHA256Hasher()
    for entry in batch.entries {
      let code = entry.currency.rawValue
      let sum = entry.total.flatMap { (totals[code] ?? .zero).adding($0) }
      guard let sum else { throw LedgerError.failed("the amounts of \(entry.voucher) do not fit") }
      totals[code] = sum
      hasher.update(Array(try LedgerJSON.text(entry).utf8))
    }
    self.totals = totals
    sha256 = hasher.finalize()
  }
}

extension PostingBatchNumber: StoredAsText {}
