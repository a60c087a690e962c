import GRDB
import Invoice
import Payables
import ReadResult

/// The open tasks of all vouchers beside their rows.
extension Database {
  /// Brings the table from the tasks of one state of a voucher to those of the other.
  func updateTasks(of id: VoucherID, from old: Voucher?, to new: Voucher) throws {
    let (had, has) = (old?.tasks ?? [], new.tasks)
    guard had != has else { return }
    for task in had where !has.contains(task) { try run(.dropTask, task.id.description) }
    for task in has where !had.contains(task) {
      try run(
        .insertTask, task.id.description, id, task.deadline, task.alarm, LedgerJSON.text(task))
    }
  }
}

extension OpenTask {
  /// From the columns of ``LedgerStatement/openTasks``.
  init(_ row: Row) throws {
    task = try LedgerJSON.task(try row.value(1))
    documentClass = try row.optional(2)
    supplier = try row.optional(3)
    invoiceNumber = try row.optional(4)
    gross = try row.optional(5).flatMap { ExactDecimal($0) }
    currency = try row.optional(6).map { CurrencyCode(rawValue: $0) }
    isSensitive = try row.value(7)
  }
}
