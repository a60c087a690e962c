package import Ledger
import MasterData
package import Payables

/// Runs the rules of who approves against past vouchers; nothing is changed.
///
/// One voucher is in memory at a time. Who is absent is told by the day a voucher arrived, master
/// data are those of today.
package struct PolicyTrial {
  private let ledger: Ledger
  private let approval: ApprovalRules
  private let purchasing: PurchasingRules

  package init(_ ledger: Ledger, _ approval: ApprovalRules, _ purchasing: PurchasingRules) {
    self.ledger = ledger
    self.approval = approval
    self.purchasing = purchasing
  }

  /// Calls `body` with each voucher of the list that people had to approve; of sensitive ones
  /// nothing is told.
  package func run(_ filter: VoucherFilter, _ body: (RouteComparison) throws -> Void) throws {
    try ledger.vouchers(filter) { voucher in
      guard !voucher.isSensitive,
        let comparison = try RouteComparison(of: voucher, routing(for: voucher), ledger)
      else { return }
      try body(comparison)
    }
  }

  /// What the rules make of one voucher, with what they go by.
  package func plan(for voucher: Voucher) throws -> (ApprovalFacts, ApprovalPlan) {
    let facts = try ApprovalFacts(voucher, ledger, isAnew: true)
    return (facts, try routing(for: voucher).plan(facts))
  }

  private func routing(for voucher: Voucher) -> ApprovalRouting {
    ApprovalRouting(
      ledger, on: voucher.submission.receivedAt.berlinDate, approval, purchasing)
  }

  /// People whom rules name and who are no active ones of the table of users, each once.
  package func unknownPeople() throws -> [String] {
    let named = approval.rules.flatMap(\.stages).flatMap(\.approvers).compactMap(\.user)
    return try Set(named).sorted().filter { try ledger.row(User.self, $0)?.isActive != true }
  }
}
