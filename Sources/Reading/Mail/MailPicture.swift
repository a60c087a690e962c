/// Tells the pictures of a mail's layout (logos, signatures) from scans and photos of documents.
enum MailPicture {
  /// Below this many pixels on the shorter side nothing can be read that fills a page.
  static let smallSide = 300
  /// From this many on it is a page, even where the mail shows it within its text, as phones do.
  static let pageSide = 1000
  /// Below this many bytes a picture of unknown size is small.
  static let smallBytes = 10_000

  static func isDecoration(
    _ part: MailPart, content: ContentType, shownPictures: Set<String>
  ) -> Bool {
    guard content.isPicture || part.mediaType.hasPrefix("image/"), content != .tiff,
      content != .pdf
    else { return false }
    let side = PictureReader.size(of: part.bytes, type: content)?.shorterSide
    if let side, side >= pageSide { return false }
    if let contentID = part.contentID, shownPictures.contains(contentID) { return true }
    let isSmall = side.map { $0 < smallSide } ?? (part.bytes.count < smallBytes)
    let isPartOfText = !["related", "alternative"].allSatisfy { $0 != part.containers.last }
    guard isSmall else { return false }
    return isPartOfText || !part.isAttachment || isNamedByMailer(part.name)
  }

  /// `image001.png`: the name that mail programs give to pictures of the text.
  private static func isNamedByMailer(_ name: String?) -> Bool {
    guard let name = name?.lowercased(), name.hasPrefix("image") else { return false }
    let number = name.dropFirst(5).prefix { $0 != "." }
    return number.count == 3 && number.allSatisfy(\.isNumber)
  }

  /// The content ids that markup refers to as `cid:`, percent signs decoded.
  static func references(in markup: String) -> Set<String> {
    var references: Set<String> = []
    var rest = markup.utf8[...]
    while let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
      let scheme = rest[..<colon].suffix(3)
      rest = rest[rest.index(after: colon)...]
      guard String(Substring(scheme)).lowercased() == "cid" else { continue }
      let reference = rest.prefix { !"\"'<>() \t\r\n".utf8.contains($0) }
      references.insert(percentDecoded(reference))
    }
    return references
  }

  private static func percentDecoded(_ text: Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(Substring(rest.prefix(2)), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
