/// Where a voucher stands; the words are promised to people's scripts.
package enum Status: String, Codable, Hashable, Sendable, CaseIterable {
  case received
  case read
  case exception
  case inApproval = "in_approval"
  case approved
  case posted
  case paymentProposed = "payment_proposed"
  case paid
  case onHold = "on_hold"
  case rejected
  case filed
  case error

  /// Whether nothing more will happen by itself or by a person; such vouchers are sealed.
  package var isFinal: Bool {
    switch self {
    case .paid, .rejected, .filed: true
    default: false
    }
  }
}
