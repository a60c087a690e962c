package import Payables

/// A mail that is to be sent: a row of the outbox for mails.
package struct PendingMail: Hashable, Sendable {
  package let mail: OutgoingMail
  /// How often it was tried.
  package let attempts: Int
  package let orderedAt: Timestamp
}
