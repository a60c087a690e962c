package import InvoiceRules

/// What somebody said about a task and why it does not count (I3): so that nobody wonders.
package struct RefusedDecision: Codable, Hashable, Sendable {
  package var task: TaskID
  /// Nil where it was not told, or could not be understood.
  package var verdict: Decision.Verdict?
  /// The user it says it is from; nil where that is nobody known.
  package var user: String?
  /// The address or the account that it came from; nil for a document that is kept apart.
  package var sender: String?
  package var door: Decision.Door
  package var cause: Cause
  /// Why, a complete sentence in German.
  package var german: String
  /// The same in English.
  package var english: String
  /// The mail that it came in.
  package var source: VoucherID?
  /// The file that it came in.
  package var file: String?
  package var at: Timestamp
  /// Whether the person is told by mail.
  package var isAnswered = false

  /// Refusals that are noted on a voucher; further ones are on the mails alone.
  package static let perVoucher = 50

  package init(
    _ cause: Cause, _ text: Wording, of task: TaskID, through door: Decision.Door, at: Timestamp
  ) {
    self.task = task
    self.door = door
    self.cause = cause
    german = text.german
    english = text.english
    self.at = at
  }

  package enum Cause: String, Codable, Hashable, Sendable, CaseIterable {
    /// A mail has several senders, or one that can be taken for another.
    case unclearSender = "unclear_sender"
    /// Nobody in the table of users has the address, or the account.
    case unknownSender = "unknown_sender"
    /// The token belongs to another task or person.
    case wrongToken = "wrong_token"
    /// The own mail server says that the sender is another.
    case forged
    /// The own mail server does not say that the sender is the one who is named.
    case unproven
    /// The task is done already.
    case notOpen = "not_open"
    /// It can be understood in two ways, or not at all.
    case unclear
    /// The person may not decide so.
    case notAllowed = "not_allowed"

    /// Whether somebody may have tried to decide in another's name (M6).
    package var isSuspicious: Bool {
      switch self {
      case .unclearSender, .unknownSender, .wrongToken, .forged: true
      case .unproven, .notOpen, .unclear, .notAllowed: false
      }
    }
  }
}
