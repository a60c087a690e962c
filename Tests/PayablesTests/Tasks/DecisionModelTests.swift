import Invoice
import MasterData
import Payables
import ReadResult
import TestSupport
import Testing

/// Every way that people can go through a small office: none leads to an approval without all whom
/// it needs.
struct DecisionModelTests {
  private static let users = ["anna", "bert", "cora", "dora", "paul", "petra"]
  private static let verdicts: [Decision.Verdict] = [.approve, .reject, .ask, .answer]

  /// The vouchers that are reached from one by at most `depth` decisions.
  private func reached(
    from voucher: Voucher, depth: Int, _ desk: Desk, _ visit: (Voucher) -> Void
  ) throws {
    visit(voucher)
    guard depth > 0 else { return }
    for user in Self.users {
      for verdict in Self.verdicts {
        guard let next = try? TaskOffice.after(verdict, by: user, of: voucher, desk) else {
          continue
        }
        try reached(from: next, depth: depth - 1, desk, visit)
      }
    }
  }

  @Test func `no way leads to an approval without two people where two are asked`() throws {
    let records = TaskOffice.records.map { record in
      record.table == .budgets
        ? DeskBooks.row(.budgets, ["year": "2026", "cost_center": "200", "amount": "50.00"])
        : record
    }
    let desk = TaskOffice.desk(records)
    var (states, approved) = (0, 0)
    try reached(from: TaskOffice.voucher(records: records), depth: 5, desk) { voucher in
      states += 1
      let isEnded = [.approved, .rejected].contains(voucher.status)
      #expect(voucher.tasks.isEmpty == isEnded)
      guard voucher.status == .approved else { return }
      approved += 1
      let approvers = voucher.decisions.filter { $0.verdict == .approve }.map(\.user)
      #expect(approvers == ["anna", "cora"])
    }
    #expect(states > 20)
    #expect(approved > 1)
  }
}
