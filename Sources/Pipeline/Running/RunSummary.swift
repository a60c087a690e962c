import Ledger
import Payables

/// What one `run --once` did, counted from the journal.
package struct RunSummary: Sendable {
  /// Documents that came from outside.
  package private(set) var submitted = 0
  /// Those and the ones taken out of them.
  package private(set) var documents = 0
  package private(set) var filed = 0
  package private(set) var waiting = 0
  package private(set) var exceptions = 0
  package private(set) var errors = 0
  package let elapsed: Duration

  /// Looks at the documents that arrived behind the journal entry `seq`.
  init(_ ledger: Ledger, after seq: Int64, elapsed: Duration) throws {
    self.elapsed = elapsed
    try ledger.journal(of: nil, after: seq) { entry in
      guard entry.kind == VoucherEvent.Kind.submitted.rawValue, let id = entry.voucher,
        let voucher = try ledger.voucher(id)
      else { return }
      documents += 1
      if voucher.submission.parent == nil { submitted += 1 }
      switch voucher.status {
      case .filed, .rejected, .paid: filed += 1
      case .exception: exceptions += 1
      case .error: errors += 1
      case .received, .read, .inApproval, .approved, .posted, .paymentProposed, .onHold:
        waiting += 1
      }
    }
  }
}
