package import Ledger
package import Payables

extension LedgerTransaction {
  /// Has the tasks follow what became of a voucher.
  package func planTasks(of id: VoucherID, _ policy: Policy, at now: Timestamp) throws {
    guard let voucher = try voucher(id) else { return }
    let desk = Desk(books: self, policy: policy, now: now)
    try note(TaskPlan.events(for: voucher, desk), of: id, policy, at: now, actor: Author.daemon)
  }

  /// Appends what happened to a voucher's tasks, and the mails and letters that follow from it.
  package func note(
    _ events: [VoucherEvent], of id: VoucherID, _ policy: Policy, at now: Timestamp, actor: String
  ) throws {
    for event in events { try append(event, to: id, at: now, actor: actor) }
    guard let voucher = try voucher(id) else { return }
    let desk = Desk(books: self, policy: policy, now: now)
    for order in try TaskMails.orders(after: events, of: voucher, desk) {
      try append(order, to: id, at: now, actor: Author.daemon)
    }
    guard let voucher = try self.voucher(id) else { return }
    for order in try SupplierMails.orders(of: voucher, desk) {
      try append(order, to: id, at: now, actor: Author.daemon)
    }
  }
}
