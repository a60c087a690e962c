package import Ledger
package import Payables

extension LedgerTransaction {
  /// Has the tasks follow what became of a voucher.
  package func planTasks(of id: VoucherID, _ policy: Policy, at now: Timestamp) throws {
    guard let voucher = try voucher(id) else { return }
    let desk = Desk(books: self, policy: policy, now: now)
    for event in TaskPlan.events(for: voucher, desk) {
      try append(event, to: id, at: now, actor: Author.daemon)
    }
  }
}
