import GRDB
import Payables

extension Database {
  func voucher(_ id: VoucherID) throws -> Voucher? {
    guard let snapshot = try value(.snapshot, id, as: String.self) else { return nil }
    return try LedgerJSON.voucher(snapshot, id)
  }

  func voucherID(withClaim claim: String) throws -> VoucherID? {
    try value(.voucherWithClaim, claim)
  }

  func recentVoucher(
    channel: String, folder: String?, name: String, since: Timestamp
  ) throws -> Voucher? {
    let origin = Submission.origin(channel: channel, folder: folder, name: name)
    guard let snapshot = try value(.recentVoucher, origin, since, as: String.self)
    else { return nil }
    return try LedgerJSON.voucher(snapshot)
  }

  func backlog(limit: Int, after id: VoucherID?) throws -> [VoucherID] {
    let rows =
      try id.map { try self.rows(.backlogAfter, $0, limit) } ?? self.rows(.backlog, limit)
    var backlog: [VoucherID] = []
    while let row = try rows.next() { backlog.append(try row.value(0)) }
    return backlog
  }
}
