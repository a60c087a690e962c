import Payables
import Threads

/// The vouchers that are being read or decided, so that none is taken twice at a time.
final class InHand: Sendable {
  private let ids = Lock<Set<VoucherID>>([])

  /// Takes a voucher in hand; false where it is already.
  func take(_ id: VoucherID) -> Bool { ids.withLock { $0.insert(id).inserted } }

  func release(_ id: VoucherID) { ids.withLock { _ = $0.remove(id) } }

  var isEmpty: Bool { ids.withLock { $0.isEmpty } }
}
