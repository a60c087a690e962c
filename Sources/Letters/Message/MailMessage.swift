/// A mail message in the making (RFC 5322, MIME).
package struct MailMessage: Hashable, Sendable {
  package var from: String?
  package var to: String?
  package var subject: String
  /// Lines with `\n`, in UTF-8.
  package var body: String
  package var attachments: [Attachment] = []
  /// Whether a mail program opens it as a draft that is still to be sent.
  package var isDraft = false

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
    var lines: [String] = []
    if let from { lines.append("From: \(MailHeader.plain(from))") }
    if let to { lines.append("To: \(MailHeader.plain(to))") }
    lines.append(MailHeader.line("Subject", subject))
    // Outlook, Thunderbird and others open it for writing.
    if isDraft { lines.append("X-Unsent: 1") }
    lines.append("MIME-Version: 1.0")
    if attachments.isEmpty {
      lines += textPart
    } else {
      lines += ["Content-Type: multipart/mixed; boundary=\"\(Self.boundary)\"", ""]
      lines += ["--\(Self.boundary)"] + textPart
      for attachment in attachments { lines += ["--\(Self.boundary)"] + part(attachment) }
      lines.append("--\(Self.boundary)--")
    }
    return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }

  /// Can't be a line of base64, nor of quoted-printable, where `=` is followed by a hexadecimal
  /// digit.
  private static let boundary = "=_rohrpost_="

  private var textPart: [String] {
    [
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
    ] + QuotedPrintable.lines(of: body)
  }

  private func part(_ attachment: Attachment) -> [String] {
    let name = CleanAttachmentName.of(attachment.name)
    return [
      "Content-Type: \(attachment.type)", "Content-Transfer-Encoding: base64",
      "Content-Disposition: attachment; filename=\"\(name)\"", "",
    ] + Base64Lines.of(attachment.bytes)
  }
}

/// The name of an attachment in ASCII without what a header gives a meaning to.
private enum CleanAttachmentName {
  static func of(_ name: String) -> String {
    String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "_" })
  }
}
