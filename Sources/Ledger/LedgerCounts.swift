import GRDB
package import Payables

/// The state of the ledger in numbers, of one commit.
package struct LedgerCounts: Hashable, Sendable {
  /// Vouchers in a status.
  package struct InStatus: Hashable, Sendable {
    package let vouchers: Int
    /// When the one that is longest there by its arrival came.
    package let oldest: Timestamp
  }

  /// Without the statuses that no voucher has.
  package let byStatus: [Status: InStatus]
  /// Vouchers that are a duplicate of another.
  package let duplicates: Int
  /// Vouchers that were taken out of another.
  package let children: Int
  /// Effects that wait for their delivery.
  package let pendingEffects: Int
  /// When the longest waiting effect was asked for.
  package let oldestPendingEffect: Timestamp?
  /// Effects that were put aside.
  package let deadEffects: Int
  package let journal: ChainHead

  package var vouchers: Int { byStatus.values.reduce(0) { $0 + $1.vouchers } }

  package func vouchers(in status: Status) -> Int { byStatus[status]?.vouchers ?? 0 }

  /// The arrival of the oldest voucher with which something is still to be done.
  package var oldestOpen: Timestamp? {
    byStatus.filter { !$0.key.isFinal }.map(\.value.oldest).min()
  }
}

/// How many documents of a kind arrived.
package struct Arrivals: Hashable, Sendable {
  package internal(set) var vouchers = 0
  /// Those of them that were taken out of others.
  package internal(set) var children = 0
}

extension Ledger {
  /// The documents that arrived behind the journal entry `seq`, by the status they are in now.
  package func arrivals(after seq: Int64) throws(LedgerError) -> [Status: Arrivals] {
    try read { db in
      var arrivals: [Status: Arrivals] = [:]
      let rows = try db.rows(.arrivals, seq)
      while let row = try rows.next() {
        let status: Status = try row.value(0)
        arrivals[status, default: Arrivals()].vouchers += 1
        if try row.optional(1) as VoucherID? != nil {
          arrivals[status, default: Arrivals()].children += 1
        }
      }
      return arrivals
    }
  }

  /// When the last document came through a channel; nil where none did.
  package func lastArrival(through channel: String) throws(LedgerError) -> Timestamp? {
    try read { try $0.value(.lastArrival, channel) }
  }

  package func counts() throws(LedgerError) -> LedgerCounts {
    try read { db in
      func count(_ statement: LedgerStatement) throws -> Int {
        try db.value(statement) ?? 0
      }
      var byStatus: [Status: LedgerCounts.InStatus] = [:]
      let rows = try db.rows(.countByStatus)
      while let row = try rows.next() {
        byStatus[try row.value(0)] = LedgerCounts.InStatus(
          vouchers: try row.value(1), oldest: try row.value(2))
      }
      return LedgerCounts(
        byStatus: byStatus, duplicates: try count(.countDuplicates),
        children: try count(.countChildren), pendingEffects: try count(.countPending),
        oldestPendingEffect: try db.value(.oldestPending),
        deadEffects: try count(.countDead), journal: try db.chainHead())
    }
  }
}
