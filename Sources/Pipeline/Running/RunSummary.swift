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
    for (status, arrivals) in try ledger.arrivals(after: seq) {
      documents += arrivals.vouchers
      submitted += arrivals.vouchers - arrivals.children
      switch status {
      case .filed, .rejected, .paid: filed += arrivals.vouchers
      case .exception: exceptions += arrivals.vouchers
      case .error: errors += arrivals.vouchers
      case .received, .read, .inApproval, .approved, .posted, .paymentProposed, .onHold:
        waiting += arrivals.vouchers
      }
    }
  }
}
