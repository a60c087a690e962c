/// Writes HTML into one buffer.
///
/// Text can get in only through ``text(_:)`` and through attributes, and both escape it; tags,
/// attribute names and style sheets are of closed types or literals of this program. So nothing
/// that comes from a document can become markup.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Writes an element with what `content` writes inside.
  mutating func element(
    _ tag: HTMLTag, _ style: HTMLStyle? = nil, _ attributes: [HTMLAttribute] = [],
    _ content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    open(tag, style, attributes)
    content(&self)
    if !tag.isVoid { close(tag) }
  }

  /// Writes an element that holds a text.
  mutating func element(
    _ tag: HTMLTag, _ style: HTMLStyle? = nil, _ attributes: [HTMLAttribute] = [], text: String
  ) {
    open(tag, style, attributes)
    self.text(text)
    close(tag)
  }

  /// Writes what was made before, for several pages.
  mutating func write(_ fragment: HTMLFragment) { bytes += fragment.bytes }

  mutating func doctype() { write("<!DOCTYPE html>\n") }

  /// Writes a style sheet, which is a literal of this program.
  mutating func styleSheet(_ css: StaticString) {
    write("<style>")
    css.withUTF8Buffer { bytes.append(contentsOf: $0) }
    write("</style>")
  }

  private mutating func open(
    _ tag: HTMLTag, _ style: HTMLStyle?, _ attributes: [HTMLAttribute]
  ) {
    bytes.append(UInt8(ascii: "<"))
    write(tag.rawValue)
    if let style { attribute("class", style.rawValue) }
    for item in attributes { attribute(item.name, item.value) }
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func close(_ tag: HTMLTag) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    write(tag.rawValue)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func attribute(_ name: StaticString, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    text(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies the bytes at once, which is many times faster than appending a `utf8` view.
  private mutating func write(_ markup: String) {
    var markup = markup
    markup.withUTF8 { bytes.append(contentsOf: $0) }
  }
}

/// A part of a page that is made once and written on many.
///
/// Only a writer makes one, so nothing in it can have become markup.
struct HTMLFragment {
  fileprivate let bytes: [UInt8]

  init(capacity: Int, _ content: (inout HTMLWriter) -> Void) {
    var html = HTMLWriter(capacity: capacity)
    content(&html)
    bytes = html.bytes
  }
}

// MARK: - Escaping

extension HTMLWriter {
  /// Writes a text; marks of HTML are escaped, control characters that it forbids are replaced.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      for index in source.indices where Self.isSpecial(source[index]) {
        bytes.append(contentsOf: source[start..<index])
        write(Self.replacement(of: source[index]))
        start = index + 1
      }
      bytes.append(contentsOf: source[start...])
    }
  }

  /// The bytes below 64 that can't stand in a text, a bit for each.
  ///
  /// Control characters other than tab and line ends, and the marks of HTML; a literal, which
  /// costs nothing to look at.
  private static let specials: UInt64 = 0x5000_00C4_FFFF_D9FF

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 ? specials >> UInt64(byte) & 1 == 1 : byte == 0x7F
  }

  private static func replacement(of byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: "\u{FFFD}"
    }
  }
}
