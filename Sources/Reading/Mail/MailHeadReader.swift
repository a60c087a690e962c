import ReadResult

/// The head of a mail: who wrote to whom, and whether a machine did.
enum MailHeadReader {
  /// Bytes of the text that are kept.
  static let textLimit = 64 << 10

  static func read(_ message: borrowing MailMessage, parts: [MailPart]) -> ReadResult.MailHead {
    var head = ReadResult.MailHead()
    head.from = addresses(of: ["From"], message)
    if head.from.isEmpty { head.from = addresses(of: ["Sender", "Return-Path"], message) }
    head.to = addresses(
      of: ["To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To"], message)
    head.subject = message.subject
    head.messageID = message.messageID
    head.date = message.date
    head.isAutomatic = isAutomatic(message, parts: parts)
    return head
  }

  /// The text a person would read: plain where there is any, else the HTML without its marks.
  static func text(of bodies: [(part: MailPart, role: MailPartRole)]) -> String? {
    let plain = bodies.lazy.filter { $0.role == .text }.map { decoded($0.part) }
    let markup = bodies.lazy.filter { $0.role == .markup }
      .map { HTMLText(decoded($0.part)).text }
    let text = plain.first { !isBlank($0) } ?? markup.first { !isBlank($0) }
    return text.map(shortened)
  }

  static func decoded(_ part: MailPart) -> String {
    TextDecoding.decode(part.bytes, declared: part.charset)
  }

  private static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// With line feeds alone, cut at a whole character.
  private static func shortened(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var size = 0
    for scalar in text.unicodeScalars where scalar != "\r" {
      size += UTF8.width(scalar)
      guard size <= textLimit else { break }
      kept.append(scalar)
    }
    return String(kept)
  }

  /// In the order of the fields, each once.
  private static func addresses(
    of fields: [String], _ message: borrowing MailMessage
  ) -> [String] {
    var addresses: [String] = []
    var seen: Set<String> = []
    for field in fields {
      addresses += message.addresses(field).filter { seen.insert($0).inserted }
    }
    return addresses
  }

  private static let bulkPrecedences: Set<String> = ["bulk", "junk", "list", "auto_reply"]

  /// By the marks of RFC 3834, of lists and of delivery reports.
  private static func isAutomatic(
    _ message: borrowing MailMessage, parts: [MailPart]
  ) -> Bool {
    for field in ["Auto-Submitted", "X-Autoreply", "X-Autorespond"] {
      if let value = value(field, message), !value.hasPrefix("no") { return true }
    }
    if let precedence = value("Precedence", message), bulkPrecedences.contains(precedence) {
      return true
    }
    return value("List-Id", message) != nil || value("Return-Path", message) == "<>"
      || parts.contains { $0.containers.contains("report") }
  }

  private static func value(_ field: String, _ message: borrowing MailMessage) -> String? {
    message.fields(field).first.map { $0.lowercased() }
  }
}
