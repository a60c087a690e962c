/// Looks at the two ends of an XML file to see whether its root element is closed.
enum XMLEnds {
  /// The name of the root element with its prefix, nil where the bytes don't begin as XML does or
  /// the root does not begin in `head`.
  static func rootName(_ head: [UInt8]) -> [UInt8]? {
    var rest = narrowed(head)[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while true {
      rest = rest.drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "<") else { return nil }
      let body = rest.dropFirst()
      if let end = skipped(body) {
        rest = end
      } else {
        let name = body.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        guard let first = name.first, isNameStart(first), name.endIndex < rest.endIndex else {
          return nil
        }
        return Array(name)
      }
    }
  }

  /// What follows a declaration, comment or document type, nil where `body` begins an element.
  private static func skipped(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let kinds: [(start: String, end: String)] = [("?", "?>"), ("!--", "-->"), ("!", ">")]
    guard let kind = kinds.first(where: { body.starts(with: Array($0.start.utf8)) }) else {
      return nil
    }
    let end = Array(kind.end.utf8)
    guard let position = body.firstIndex(of: end) else { return [] }
    return body[(position + end.count)...]
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// Whether the last element that is closed in `tail` is the root `name`.
  static func closes(_ name: [UInt8], _ tail: [UInt8]) -> Bool {
    let tail = narrowed(tail)
    let closing = Array("</".utf8) + name
    guard let start = tail.lastIndex(of: closing) else { return closesItself(name, tail) }
    let rest = tail[(start + closing.count)...].drop { $0 <= 0x20 }
    return rest.first == UInt8(ascii: ">")
  }

  /// Whether the only tag is that of a root without content.
  private static func closesItself(_ name: [UInt8], _ bytes: [UInt8]) -> Bool {
    guard let start = bytes.lastIndex(of: [UInt8(ascii: "<")] + name) else { return false }
    let tag = bytes[start...].prefix { $0 != UInt8(ascii: ">") }
    return tag.last == UInt8(ascii: "/") && tag.endIndex < bytes.endIndex
  }

  /// The bytes without the zeros of UTF-16, so that ASCII can be looked for.
  private static func narrowed(_ bytes: [UInt8]) -> [UInt8] {
    bytes.prefix(512).contains(0) ? bytes.filter { $0 != 0 && $0 != 0xFE && $0 != 0xFF } : bytes
  }
}
