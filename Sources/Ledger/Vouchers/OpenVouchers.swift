import GRDB
import Payables

/// The vouchers that a transaction has in hand.
///
/// A voucher is read once, and its row is written once for all its events: before something is
/// looked up in the rows of vouchers, and before the commit.
struct OpenVouchers {
  /// Vouchers in hand, at most; then they are written and let go.
  private static let limit = 1024

  private struct Open {
    /// As its row is.
    var stored: Voucher
    var current: Voucher
  }

  private let recent: RecentVouchers
  private var open: [VoucherID: Open] = [:]
  private var changed: Set<VoucherID> = []

  init(_ recent: RecentVouchers) { self.recent = recent }

  /// The vouchers in hand.
  var all: [Voucher] { open.values.map(\.current) }

  mutating func voucher(_ id: VoucherID, in db: Database) throws -> Voucher? {
    if let voucher = open[id]?.current { return voucher }
    guard let voucher = try recent.voucher(id, in: db) else { return nil }
    try add(voucher, in: db)
    return voucher
  }

  /// A voucher as its row is, whatever this transaction did to it.
  mutating func stored(_ id: VoucherID, in db: Database) throws -> Voucher? {
    if open[id] == nil { _ = try voucher(id, in: db) }
    return open[id]?.stored
  }

  /// The version of a voucher; nil where there is no such voucher.
  func version(of id: VoucherID, in db: Database) throws -> Int? {
    if let voucher = open[id]?.current { return voucher.version }
    return try db.value(.voucherVersion, id)
  }

  /// Takes a voucher that is as its row is.
  mutating func add(_ voucher: Voucher, in db: Database) throws {
    if open.count >= Self.limit {
      try write(to: db)
      open = [:]
    }
    open[voucher.id] = Open(stored: voucher, current: voucher)
  }

  /// Takes what events made of a voucher.
  mutating func change(_ voucher: Voucher, to new: Voucher, in db: Database) throws {
    guard try version(of: voucher.id, in: db) == voucher.version else {
      throw LedgerError.staleVoucher(voucher.id)
    }
    if open[voucher.id] == nil { try add(voucher, in: db) }
    open[voucher.id]?.current = new
    changed.insert(voucher.id)
  }

  /// Lets a voucher go that is no more.
  mutating func forget(_ id: VoucherID) {
    open[id] = nil
    changed.remove(id)
  }

  /// Writes the rows of what changed, but that of a voucher whose row is of no matter.
  mutating func write(to db: Database, except id: VoucherID? = nil) throws {
    for id in changed.filter({ $0 != id }).sorted() {
      guard let voucher = open[id] else { continue }
      try db.update(voucher.stored, to: voucher.current)
      try db.updateKeys(of: id, from: voucher.stored, to: voucher.current)
      try db.updateTasks(of: id, from: voucher.stored, to: voucher.current)
      try db.updatePassage(from: voucher.stored, to: voucher.current)
      open[id]?.stored = voucher.current
      changed.remove(id)
    }
  }
}
