package import Payables

/// An effect that is to be carried out: a row of the outbox.
///
/// Voucher, effect and version are its idempotency key.
package struct PendingEffect: Hashable, Sendable, Identifiable {
  package let id: Int64
  package let voucher: VoucherID
  package let effect: Effect
  /// The voucher's version when the effect was asked for.
  package let version: Int
  /// How often it was tried.
  package let attempts: Int
  package let dueAt: Timestamp
  /// What the last try said.
  package let lastError: String?
}

/// When an effect that failed is tried again.
package enum DeliverySchedule {
  /// Tries of an effect that fails by itself; then it is put aside until a person looks at it.
  package static let attemptsMax = 10
  /// Seconds before the second try; doubled before every further one.
  package static let delayFirst: Int64 = 2
  /// Seconds between tries, at most.
  package static let delayMax: Int64 = 900
  /// Bytes of an error text that are kept, at most.
  static let errorLengthMax = 400

  /// Seconds until the next try after so many.
  package static func delay(afterAttempts attempts: Int) -> Int64 {
    guard attempts > 1 else { return delayFirst }
    let doublings = min(attempts - 1, 32)
    return min(delayFirst << Int64(doublings), delayMax)
  }
}

/// What became of an effect that was not delivered.
package enum Postponement: Hashable, Sendable {
  case until(Timestamp)
  /// It was tried often enough.
  case dead
  /// Another one took its place, or it was settled before.
  case obsolete
}
