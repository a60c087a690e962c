package import Mailing
package import Payables

/// How mails leave the house ([mail]).
package struct MailSettings: Hashable, Sendable {
  /// What mails come from, `Rechnungseingang <rechnung@muster.example>`; nil: none are sent.
  package var from: String?
  /// Where answers go; nil for ``from``.
  package var replyTo: String?
  package var transport = Transport.maildir
  /// The Maildir, below the spool.
  package var outbox = "output/mail"
  package var sendmail = "/usr/sbin/sendmail"
  package var smtpHost = "localhost"
  package var smtpPort = 587
  package var smtpSecurity = SMTPServer.Security.starttls
  package var smtpUser: String?
  /// A file with the password and nothing else; systemd credentials are such files.
  package var smtpPasswordFile: String?
  package var smtpAuthorities: String?
  /// Mails in an hour, to all together.
  package var perHour = 200
  /// Mails to one address in a day.
  package var perRecipient = 60
  /// Kinds of tasks that people are asked for by a mail of its own.
  package var requests: [TaskKind] = [.factualCheck, .approval, .answer]
  /// The hour of a working day from which on everybody gets a mail with all that is to be done;
  /// nil for no such mails.
  package var digestHour: Int?
  /// Bytes of a document that is sent along with a request.
  package var attachmentBytes = 5 << 20

  package enum Transport: String, Codable, Hashable, Sendable, CaseIterable {
    case maildir, sendmail, smtp
  }

  init() {}

  /// The address of ``from`` without a name.
  package var sender: String? { from.map(Self.address(of:)) }

  package static func address(of text: String) -> String {
    guard text.hasSuffix(">"), let start = text.lastIndex(of: "<") else { return text }
    return String(text[text.index(after: start)...].dropLast())
  }
}
