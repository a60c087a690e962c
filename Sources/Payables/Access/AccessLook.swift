/// That a person looked at something that is kept apart, or at what is known of a person, or wanted
/// to and was refused (L5).
///
/// It names vouchers and never what was looked for: that would be kept for ever.
package struct AccessLook: Codable, Hashable, Sendable {
  /// The user of the master data.
  package var user: String
  package var kind: Kind
  package var reason: String
  /// The sensitive vouchers that were shown, at most ``vouchersMax``.
  package var vouchers: [VoucherID]
  /// How many they were.
  package var count: Int
  /// Whether the person's role did not allow it, so that nothing was shown.
  package var isRefused: Bool

  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case search, show, why, journal, export
    /// What is known of a person (GDPR Art. 15, 17).
    case person
    /// The list of looks itself.
    case looks
  }

  /// Vouchers that are named, at most.
  package static let vouchersMax = 1000
  /// Letters of a reason, at most.
  package static let reasonMax = 500

  package init(
    _ kind: Kind, by user: String, reason: String, at vouchers: [VoucherID],
    isRefused: Bool = false
  ) {
    self.user = user
    self.isRefused = isRefused
    self.kind = kind
    self.reason = String(reason.prefix(Self.reasonMax))
    self.vouchers = Array(vouchers.prefix(Self.vouchersMax))
    count = vouchers.count
  }
}
