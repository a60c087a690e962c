/// What the head and the body of a mail tell beside who wrote to whom.
package struct MailMarks: Codable, Hashable, Sendable {
  /// The display names of the senders, decoded.
  package var senderNames: [String] = []
  /// Where answers are to go: addresses only, lower case.
  package var replyTo: [String] = []
  /// The ids of the messages it answers, without angle brackets: In-Reply-To, then References.
  package var references: [String] = []
  /// Whether a machine answered: out-of-office notes, reports of mail servers, receipts.
  ///
  /// What machines send by themselves, such as a shop's invoices, is automatic but no answer.
  package var isAutoReply = false
  /// Whether its text has a link.
  package var hasLink = false
  /// Whether the own mail server says that the sender is not who he says (DMARC, RFC 8601).
  package var failedAuthentication = false
  /// What servers said of its origin, from the top; nil in readings that are older than it.
  package var authentication: [AuthenticationField]?
  /// The address it is from, in lower case; nil where it has none, several, or one that can be
  /// taken for another.
  package var sender: String?
  /// Where it says that a message could not be delivered.
  package var undelivered: UndeliveredMail?

  package init() {}
}
