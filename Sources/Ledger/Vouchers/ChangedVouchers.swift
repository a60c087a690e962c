import GRDB
package import Payables

/// Whose journal went on behind an entry; of one that was erased, the entry that says so counts.
package struct ChangedVouchers: Hashable, Sendable {
  /// Each once, in the order in which they are named first.
  package let vouchers: [VoucherID]
  /// The last entry that was looked at.
  package let lastEntry: Int64
  /// How many entries were looked at; fewer than asked for where the journal ended.
  package let entries: Int
}

extension Ledger {
  /// The vouchers of the entries behind `seq`, at most `limit` entries.
  package func changes(
    after seq: Int64, limit: Int
  ) throws(LedgerError) -> ChangedVouchers {
    try read { db in
      var (last, count) = (seq, 0)
      var vouchers: [VoucherID] = []
      var seen: Set<VoucherID> = []
      let rows = try db.rows(.changedVouchers, seq, limit)
      while let row = try rows.next() {
        count += 1
        last = try row.value(0)
        let erased: String? = try row.optional(2)
        let id =
          try row.optional(1)
          ?? erased.map { text throws(LedgerError) in
            try LedgerJSON.value(from: text, at: "journal entry \(last)") as VoucherErasure
          }?.voucher
        if let id, seen.insert(id).inserted { vouchers.append(id) }
      }
      return ChangedVouchers(vouchers: vouchers, lastEntry: last, entries: count)
    }
  }
}
