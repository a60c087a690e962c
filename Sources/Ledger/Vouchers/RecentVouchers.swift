import GRDB
import Payables
import Threads

/// Vouchers as they were committed a moment ago, so that they need not be folded out of JSON again.
///
/// A document passes the lanes within seconds and is looked up at each. Other processes write too:
/// so a voucher is taken from here only while its row has the same version, which counts events.
final class RecentVouchers: Sendable {
  /// Vouchers kept, at most: more than are on their way at a time.
  private static let limit = 1024

  private let vouchers = Lock<[VoucherID: Voucher]>([:])

  /// The voucher as its row is; nil where there is no row.
  func voucher(_ id: VoucherID, in db: Database) throws -> Voucher? {
    guard let recent = vouchers.withLock({ $0[id] }),
      try db.value(.voucherVersion, id) == recent.version
    else { return try db.voucher(id) }
    return recent
  }

  /// Keeps what a commit wrote.
  func keep(_ committed: some Collection<Voucher>) {
    vouchers.withLock { vouchers in
      if vouchers.count + committed.count > Self.limit { vouchers.removeAll(keepingCapacity: true) }
      for voucher in committed.prefix(Self.limit) { vouchers[voucher.id] = voucher }
    }
  }
}
