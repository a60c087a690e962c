/// What a mail server said of where a mail is from: one `Authentication-Results` field (RFC 8601).
///
/// Anybody may write such a field into a mail. Whom to believe is said by the configuration; where
/// the field stands tells whether that server can have written it.
package struct AuthenticationField: Codable, Hashable, Sendable {
  /// Who says so (authserv-id), in lower case.
  package var server: String
  package var results: [AuthenticationResult] = []
  /// The machines that took the mail over in the `Received` fields above it, the last one first; in
  /// lower case.
  package var receivedBy: [String] = []
  /// Fields with nothing but each other and notes of mail servers between them have one number.
  package var run = 0

  package init(server: String) { self.server = server }
}

/// The outcome of one method.
package struct AuthenticationResult: Codable, Hashable, Sendable {
  /// `dkim`, `spf`, `dmarc`, `auth` …, in lower case.
  package var method: String
  /// `pass`, `fail`, `none` …, in lower case.
  package var result: String
  /// By type and name in lower case, such as `header.d`; one that is said twice differently is left
  /// out.
  package var properties: [String: String] = [:]

  package init(_ method: String, _ result: String) {
    self.method = method
    self.result = result
  }
}
