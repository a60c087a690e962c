package import SystemPackage

/// How mails leave the house.
package enum MailTransport: Hashable, Sendable {
  /// A Maildir, from which another program sends them: so it runs without a server.
  case maildir(FilePath)
  /// A program that takes a message as sendmail does.
  case sendmail(FilePath)
  /// A server that takes mails from users (RFC 6409).
  case smtp(SMTPServer)

  /// Hands a mail over; when it returns, the other side has taken it.
  package func send(_ parcel: MailParcel) async throws(MailTrouble) {
    switch self {
    case .maildir(let folder): try MaildirOutbox(folder).send(parcel)
    case .sendmail(let program): try await SendmailProgram(program).send(parcel)
    case .smtp(let server): try SMTPDelivery(server).send(parcel)
    }
  }
}

/// A message with its envelope.
package struct MailParcel: Hashable, Sendable {
  /// Its Message-ID without angle brackets.
  package let id: String
  /// Addresses of the envelope, without names.
  package let sender: String
  package let recipient: String
  /// Lines ending in CR LF.
  package let bytes: [UInt8]

  package init(id: String, sender: String, recipient: String, bytes: [UInt8]) {
    self.id = id
    self.sender = sender
    self.recipient = recipient
    self.bytes = bytes
  }
}

/// Why a mail was not taken.
package enum MailTrouble: Error, Hashable, Sendable, CustomStringConvertible {
  /// It may go later: the server is away, busy, or does not let us in.
  case later(String)
  /// It will never go: the server refuses this recipient or this message.
  case refused(String)

  package var description: String {
    switch self {
    case .later(let text), .refused(let text): text
    }
  }
}
