import GRDB
import Payables

/// The statements that write and read whole rows, made from ``VoucherColumn/all``.
enum VoucherRows {
  static let names = VoucherColumn.all.map(\.name).joined(separator: ", ")

  static let insertion =
    "INSERT INTO voucher (\(names)) VALUES "
    + "(\(VoucherColumn.all.indices.map { "$\($0 + 1)" }.joined(separator: ", ")))"

  /// A page of all rows behind the id `$1`, of length `$2`.
  static let page = "SELECT \(names) FROM voucher WHERE id > $1 ORDER BY id LIMIT $2"

  static func update(of columns: [VoucherColumn]) -> String {
    let assignments = columns.enumerated().map { "\($1.name) = $\($0 + 1)" }
    return "UPDATE voucher SET \(assignments.joined(separator: ", "))"
      + " WHERE id = $\(columns.count + 1) AND version = $\(columns.count + 2)"
  }
}

extension Database {
  func insert(_ voucher: Voucher) throws {
    try execute(sql: VoucherRows.insertion, VoucherColumn.all.map { try $0.value(voucher) })
  }

  /// Writes what differs, and with it only the indexes that it touches.
  func update(_ old: Voucher, to new: Voucher) throws {
    let columns = VoucherColumn.all.filter { $0.differs(old, new) }
    let rows = try execute(
      sql: VoucherRows.update(of: columns),
      columns.map { try $0.value(new) } + [old.id.stored, old.version.stored])
    guard rows == 1 else { throw LedgerError.staleVoucher(old.id) }
  }
}
