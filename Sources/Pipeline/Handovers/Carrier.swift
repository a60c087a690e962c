import Ledger
import Payables

/// Brings what was ordered to one other system.
protocol Carrier: Sendable {
  /// Goes on with a handover behind the steps that are done; what must not happen twice is kept
  /// with `keep` before it begins and after it is done.
  func carry(
    _ record: HandoverRecord, keep: (HandoverProgress) async throws -> Void
  ) async throws -> HandoverOutcome
}

/// What became of a try.
enum HandoverOutcome: Hashable {
  case delivered
  /// The other side is away or busy; `pause` in seconds where it says how long.
  case later(String, pause: Int64? = nil)
  /// Nothing was tried: the other side is spared for so long.
  case waits(seconds: Int64)
  /// It will never take it as it is: a person must look.
  case refused(String)
}
