import ReadResult

/// Opens a mail: its head, its text and the documents that came with it.
enum MailReader {
  static func read(
    _ bytes: [UInt8], into unpacking: inout Unpacking
  ) throws(ReadFailure) -> ReadResult {
    let message = try MailMessage.open(bytes)
    let parts = try message.parts { () throws(ReadFailure) in try unpacking.countPart() }
    let shownPictures = parts.lazy.filter { $0.mediaType == "text/html" }
      .map { MailPicture.references(in: MailHeadReader.decoded($0)) }
      .reduce(into: Set<String>()) { $0.formUnion($1) }
    let roles = parts.map { (part: $0, role: MailPartRole(of: $0, shownPictures: shownPictures)) }
    var head = MailHeadReader.read(message, parts: parts)
    head.text = MailHeadReader.text(of: roles)
    for (part, role) in roles { try take(part, as: role, into: &unpacking) }
    var result = ReadResult(type: ContentType.mail.rawValue)
    result.mail = head
    return result
  }

  private static func take(
    _ part: MailPart, as role: MailPartRole, into unpacking: inout Unpacking
  ) throws(ReadFailure) {
    switch role {
    case .text, .markup, .accessory: return
    case .encrypted: unpacking.note(.encryptedPart, part.label)
    case .document, .nestedMessage:
      if !part.isIntact {
        unpacking.note(.damagedPart, part.label)
        if part.bytes.isEmpty { return }
      }
      try unpacking.addChild(
        name: part.name, declaredType: part.mediaType,
        relation: role == .nestedMessage ? .nestedMessage : .attachment, bytes: part.bytes)
    }
  }
}
