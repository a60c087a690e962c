import Archive
import Delivery
import Ledger
import Payables

/// Files all documents anew where the tree was made by another plan, or was never finished: a batch
/// at a time, so that deliveries go on in between.
///
/// What is interrupted begins again: the tree names its plan only when all is done.
struct FilingRound {
  /// Documents that are looked at in one batch.
  private static let batchLimit = 500

  let plan: FilingPlan
  private var waiting: [VoucherID] = []
  private var isBegun = false

  init(_ plan: FilingPlan) { self.plan = plan }

  /// Files the next batch.
  /// - Returns: Whether all is done.
  mutating func step(_ tree: FilingTree, _ ledger: Ledger) throws -> Bool {
    if !isBegun {
      // From the end: 16 bytes each.
      try ledger.summaries(VoucherFilter()) { waiting.append($0.id) }
      isBegun = true
    }
    for _ in 0..<Self.batchLimit {
      guard let id = waiting.popLast() else { return try finish(tree, ledger) }
      guard let voucher = try ledger.voucher(id) else { continue }
      try tree.write(voucher.filingLinks(plan.reference(for: voucher)), of: id)
    }
    return false
  }

  /// What no document has any more goes, and then the plan is that of the tree.
  private func finish(_ tree: FilingTree, _ ledger: Ledger) throws -> Bool {
    for id in try tree.documents() where try ledger.voucher(id) == nil { try tree.remove(id) }
    try tree.removeStrays()
    try tree.sync()
    try tree.finish(plan.text)
    return true
  }
}
