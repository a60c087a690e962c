import ReadResult

/// The head of a mail: who wrote to whom, and whether a machine did.
enum MailHeadReader {
  /// Characters of the subject that are kept.
  static let subjectLimit = 2000
  /// Bytes of the text that are kept.
  static let textLimit = 64 << 10

  static func read(_ message: borrowing MailMessage, parts: [MailPart]) -> ReadResult.MailHead {
    let fields = message.fields(fieldNames)
    var head = ReadResult.MailHead()
    head.from = addresses(of: ["from"], in: fields, message)
    if head.from.isEmpty {
      head.from = addresses(of: ["sender", "return-path"], in: fields, message)
    }
    head.to = addresses(of: recipientFields, in: fields, message)
    head.subject = message.subject.map { String($0.unicodeScalars.prefix(subjectLimit)) }
    head.messageID = message.messageID
    head.date = message.date
    let isReport = parts.contains { $0.containers.contains("report") }
    var marks = MailMarks()
    marks.senderNames = message.displayNames(in: fields["from"] ?? [])
    marks.replyTo = addresses(of: ["reply-to"], in: fields, message)
    marks.references = MailMarksReader.references(in: fields)
    marks.isAutoReply =
      isReport || MailMarksReader.isAutoReply(fields, from: head.from, subject: head.subject)
    let trace = message.trace()
    marks.failedAuthentication = trace.hasFailed
    marks.authentication = trace.fields
    marks.sender = message.onlySender()
    marks.undelivered = DeliveryReport.read(parts)
    head.marks = marks
    head.isAutomatic = marks.isAutoReply || MailMarksReader.isAutomatic(fields)
    return head
  }

  private static let recipientFields = [
    "to", "cc", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to",
  ]

  private static let fieldNames = Set(
    recipientFields + MailMarksReader.fieldNames + ["from", "sender", "reply-to"])

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
    of names: [String], in fields: [String: [String]], _ message: borrowing MailMessage
  ) -> [String] {
    var addresses: [String] = []
    var seen: Set<String> = []
    for name in names {
      for value in fields[name] ?? [] {
        addresses += message.addresses(in: value).filter { seen.insert($0).inserted }
      }
    }
    return addresses
  }
}
