import ReadResult

/// The report of a mail server about a message that it could not deliver (RFC 3464, 6522).
enum DeliveryReport {
  /// Bytes of a part that are looked at: what is asked for stands in heads.
  private static let headMax = 64 << 10
  /// Characters of an address or an id that are kept.
  private static let valueMax = 320

  /// Nil where the parts are no such report, or one of a delivery that is only late.
  static func read(_ parts: [MailPart]) -> UndeliveredMail? {
    guard let report = parts.first(where: { statusTypes.contains($0.mediaType) }) else {
      return nil
    }
    let fields = fields(of: report)
    guard fields["action"]?.lowercased() == "failed" else { return nil }
    var undelivered = UndeliveredMail()
    let recipient = fields["final-recipient"] ?? fields["original-recipient"]
    undelivered.address = recipient.flatMap { $0.split(separator: ";").last }
      .map { kept(String($0)) }
    undelivered.status = fields["status"].map(kept)
    let original = parts.first { $0.isNestedMessage || originalTypes.contains($0.mediaType) }
    undelivered.messageID = original.flatMap { Self.fields(of: $0)["message-id"] }.map { id in
      kept(id.filter { $0 != "<" && $0 != ">" })
    }
    return undelivered
  }

  private static let statusTypes: Set<String> = [
    "message/delivery-status", "message/global-delivery-status",
  ]
  private static let originalTypes: Set<String> = [
    "message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers",
  ]

  private static func kept(_ value: String) -> String {
    String(
      value.drop { $0.isWhitespace }.prefix(valueMax).reversed().drop { $0.isWhitespace }
        .reversed())
  }

  /// The fields at the beginning of a part, the first of each name, unfolded.
  private static func fields(of part: MailPart) -> [String: String] {
    let text = String(decoding: part.bytes.prefix(headMax), as: UTF8.self)
    var fields: [String: String] = [:]
    var name: String?
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.first == " " || line.first == "\t" {
        if let name { fields[name, default: ""] += line }
        continue
      }
      name = nil
      guard let colon = line.firstIndex(of: ":") else { continue }
      let key = line[..<colon].lowercased()
      guard fields[key] == nil else { continue }
      name = key
      fields[key] = String(line[line.index(after: colon)...])
    }
    return fields.mapValues { $0.trimmingPrefix { $0.isWhitespace } }.mapValues { String($0) }
  }
}
