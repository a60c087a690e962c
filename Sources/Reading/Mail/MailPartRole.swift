/// What a part is for: which parts of a mail are documents.
enum MailPartRole: Equatable {
  /// The plain text of the mail.
  case text
  /// The mail's text as HTML.
  case markup
  case document
  case nestedMessage
  case encrypted
  /// Signatures, cards, invitations, reports about mails, pictures of the layout.
  case accessory

  /// Decides by the content first, then by the declared type and the place in the mail;
  /// `shownPictures` are the content ids that the mail's HTML refers to.
  init(of part: MailPart, shownPictures: Set<String>) {
    let content = ContentSniffer.type(of: part.bytes)
    if Self.isEncrypted(part) {
      self = .encrypted
    } else if part.containers.contains("report"), part.mediaType != "text/plain" {
      self = .accessory
    } else if part.isNestedMessage || (content == .mail && part.mediaType == "message/rfc822") {
      self = .nestedMessage
    } else if let body = Self.body(part, content: content) {
      self = body
    } else if MailPicture.isDecoration(part, content: content, shownPictures: shownPictures) {
      self = .accessory
    } else if Self.isAccessory(part), !Self.isProvenDocument(content) {
      self = .accessory
    } else {
      self = .document
    }
  }

  private static let encryptedTypes: Set<String> = [
    "multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime",
    "application/pgp-encrypted",
  ]

  private static let armour = Array("-----BEGIN PGP MESSAGE-----".utf8)

  private static func isEncrypted(_ part: MailPart) -> Bool {
    encryptedTypes.contains(part.mediaType)
      || part.name?.lowercased().hasSuffix(".p7m") ?? false
      || part.bytes.starts(with: armour)
  }

  private static let accessoryTypes: Set<String> = [
    "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature",
    "application/pgp-keys", "text/vcard", "text/x-vcard", "text/directory", "text/calendar",
    "application/ics", "message/delivery-status", "message/disposition-notification",
    "message/external-body", "message/global-delivery-status", "text/rfc822-headers",
  ]

  private static let accessoryExtensions: Set<String> = ["p7s", "asc", "sig", "vcf", "ics"]

  private static func isAccessory(_ part: MailPart) -> Bool {
    let fileExtension = part.name.flatMap { FileName($0).fileExtension }
    return accessoryTypes.contains(part.mediaType)
      || fileExtension.map { accessoryExtensions.contains($0) } ?? false
  }

  /// Whether the bytes alone say that this is a document, whatever the part is called.
  private static func isProvenDocument(_ content: ContentType) -> Bool {
    !content.isText && content != .octetStream && content != .mail
  }

  /// Text to be read as the mail itself: without a name and not attached, or one of alternatives.
  private static func body(_ part: MailPart, content: ContentType) -> MailPartRole? {
    guard part.mediaType.hasPrefix("text/") else { return nil }
    let isAlternative = part.containers.last == "alternative"
    guard isAlternative || (part.name == nil && !part.isAttachment) else { return nil }
    guard !isProvenDocument(content) || isLooseMarkup(part.bytes, content) else { return nil }
    return switch part.mediaType {
    case "text/plain": .text
    case "text/html": .markup
    default: .accessory
    }
  }

  /// A text may begin with `<`, as in a quoted address; XML without a declaration is not enough.
  private static func isLooseMarkup(_ bytes: [UInt8], _ content: ContentType) -> Bool {
    content == .xml && bytes.firstIndex(of: Array("<?xml".utf8), in: 0..<TextHead.length) == nil
  }
}
