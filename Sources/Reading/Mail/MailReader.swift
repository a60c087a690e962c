import ReadResult

/// Opens a mail: its head, its text and the documents that came with it.
enum MailReader {
  static func read(
    _ bytes: [UInt8], into unpacking: inout Unpacking
  ) throws(ReadFailure) -> ReadResult {
    let message = try MailMessage.open(bytes)
    let parts = try message.parts { () throws(ReadFailure) in try unpacking.countPart() }
    let markup = parts.filter { $0.mediaType == "text/html" }.map(MailHeadReader.decoded)
    let shownPictures = markup.lazy.map(MailPicture.references)
      .reduce(into: Set<String>()) { $0.formUnion($1) }
    let roles = parts.map { (part: $0, role: MailPartRole(of: $0, shownPictures: shownPictures)) }
    var head = MailHeadReader.read(message, parts: parts)
    head.text = MailHeadReader.text(of: roles)
    head.marks?.hasLink =
      head.text.map(MailLinks.areIn) ?? false || markup.contains(where: MailLinks.areInMarkup)
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
      if let envelope = OutlookEnvelope(part.bytes) {
        return try take(envelope, of: part, into: &unpacking)
      }
      try unpacking.addChild(
        name: part.name, declaredType: part.mediaType,
        relation: role == .nestedMessage ? .nestedMessage : .attachment, bytes: part.bytes)
    }
  }

  /// One that is torn is kept as it is too, for somebody whose program gets more out of it.
  private static func take(
    _ envelope: OutlookEnvelope, of part: MailPart, into unpacking: inout Unpacking
  ) throws(ReadFailure) {
    for attachment in envelope.attachments {
      try unpacking.countPart()
      try unpacking.addChild(
        name: attachment.name, declaredType: nil, relation: .attachment, bytes: attachment.bytes)
    }
    guard !envelope.isIntact else { return }
    unpacking.note(.damagedPart, part.label)
    try unpacking.addChild(
      name: part.name, declaredType: part.mediaType, relation: .attachment, bytes: part.bytes)
  }
}
