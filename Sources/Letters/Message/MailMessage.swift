package import Payables

/// A mail message in the making (RFC 5322, MIME).
package struct MailMessage: Hashable, Sendable {
  package var from: String?
  package var to: String?
  package var subject: String
  /// Lines with `\n`, in UTF-8.
  package var body: String
  /// The same as a page, for programs that show it.
  package var page: String?
  package var attachments: [Attachment] = []
  /// Whether a mail program opens it as a draft that is still to be sent.
  package var isDraft = false
  /// What a message that is sent by the machine has besides; nil of a draft.
  package var trace: Trace?

  /// Where a message belongs and what it is, for the programs between here and its reader.
  package struct Trace: Hashable, Sendable {
    package var date: Timestamp
    /// Without angle brackets, as are the next two.
    package var messageID: String
    /// The message it answers.
    package var inReplyTo: String?
    /// The messages before it in its thread.
    package var references: [String] = []
    package var replyTo: String?

    package init(date: Timestamp, messageID: String) {
      self.date = date
      self.messageID = messageID
    }
  }

  package struct Attachment: Hashable, Sendable {
    package var name: String
    /// `text/html; charset=utf-8`.
    package var type: String
    package var bytes: [UInt8]

    package init(name: String, type: String, bytes: [UInt8]) {
      self.name = name
      self.type = type
      self.bytes = bytes
    }
  }

  package init(_ letter: Letter, from: String? = nil) {
    self.from = from
    to = letter.recipient
    subject = letter.subject
    body = letter.body
  }
}

extension MailMessage {
  /// The message with lines ending in CR LF.
  package var bytes: [UInt8] {
    let lines = header + ["MIME-Version: 1.0"] + mixed.lines
    return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }

  private var header: [String] {
    var lines: [String] = []
    if let from { lines.append(MailHeader.addressLine("From", from)) }
    if let to { lines.append(MailHeader.addressLine("To", to)) }
    lines.append(MailHeader.line("Subject", subject))
    // Outlook, Thunderbird and others open it for writing.
    if isDraft { lines.append("X-Unsent: 1") }
    return lines + (trace?.lines ?? [])
  }

  private var mixed: MIMEPart {
    let text =
      page.map { MIMEPart.several("alternative", [.text("plain", body), .text("html", $0)]) }
      ?? .text("plain", body)
    return attachments.isEmpty ? text : .several("mixed", [text] + attachments.map(MIMEPart.file))
  }
}

extension MailMessage.Trace {
  fileprivate var lines: [String] {
    var lines = ["Date: \(MailDate.text(of: date))", "Message-ID: <\(messageID)>"]
    if let inReplyTo { lines.append("In-Reply-To: <\(MailHeader.plain(inReplyTo))>") }
    let before = references + [inReplyTo].compactMap(\.self)
    if !before.isEmpty {
      lines.append(
        "References: " + before.map { "<\(MailHeader.plain($0))>" }.joined(separator: "\r\n "))
    }
    if let replyTo { lines.append(MailHeader.addressLine("Reply-To", replyTo)) }
    // RFC 3834: no machine answers a machine; the second is for Exchange.
    lines.append("Auto-Submitted: \(inReplyTo == nil ? "auto-generated" : "auto-replied")")
    lines.append("X-Auto-Response-Suppress: All")
    return lines
  }
}
