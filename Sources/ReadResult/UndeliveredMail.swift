/// What a mail server says of a message that it could not deliver (RFC 3464).
package struct UndeliveredMail: Codable, Hashable, Sendable {
  /// Whom it was for.
  package var address: String?
  /// Such as `5.1.1` (RFC 3463).
  package var status: String?
  /// The Message-ID of the message that came back, without angle brackets.
  package var messageID: String?

  package init() {}
}
