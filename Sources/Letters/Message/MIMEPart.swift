/// A part of a message (RFC 2045, 2046) as lines: its head, an empty line, its body.
struct MIMEPart {
  let lines: [String]

  /// A text of the given subtype.
  static func text(_ subtype: String, _ text: String) -> MIMEPart {
    MIMEPart(
      lines: [
        "Content-Type: text/\(subtype); charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable", "",
      ] + QuotedPrintable.lines(of: text))
  }

  static func file(_ attachment: MailMessage.Attachment) -> MIMEPart {
    let name = cleanName(attachment.name)
    return MIMEPart(
      lines: [
        "Content-Type: \(attachment.type)", "Content-Transfer-Encoding: base64",
        "Content-Disposition: attachment; filename=\"\(name)\"", "",
      ] + Base64Lines.of(attachment.bytes))
  }

  /// Parts in one of the subtype `multipart/…`.
  static func several(_ subtype: String, _ parts: [MIMEPart]) -> MIMEPart {
    // Can't be a line of base64, nor of quoted-printable, where `=` is followed by a hexadecimal
    // digit.
    let boundary = "=_rohrpost_\(subtype)_="
    return MIMEPart(
      lines: ["Content-Type: multipart/\(subtype); boundary=\"\(boundary)\"", ""]
        + parts.flatMap { ["--\(boundary)"] + $0.lines } + ["--\(boundary)--"])
  }

  /// The name of an attachment in ASCII without what a header gives a meaning to.
  private static func cleanName(_ name: String) -> String {
    String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "_" })
  }
}
