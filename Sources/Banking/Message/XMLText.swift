/// Writes XML into one buffer: UTF-8 without byte order mark, two blanks a level.
///
/// Names are literals of this program; text gets in through one function only, which escapes it.
struct XMLText {
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  /// Begins with the XML declaration.
  init() { write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

  /// Writes an element with what `content` writes inside.
  mutating func element(
    _ name: StaticString, namespace: StaticString? = nil, _ content: (inout XMLText) -> Void
  ) {
    indent()
    write("<\(name)")
    if let namespace { write(" xmlns=\"\(namespace)\"") }
    write(">\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    write("</\(name)>\n")
  }

  /// Writes an element that holds a text; none where there is no text.
  mutating func element(
    _ name: StaticString, _ text: String?, attribute: (name: StaticString, value: String)? = nil
  ) {
    guard let text else { return }
    indent()
    write("<\(name)")
    if let attribute {
      write(" \(attribute.name)=\"")
      self.text(attribute.value)
      write("\"")
    }
    write(">")
    self.text(text)
    write("</\(name)>\n")
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func text(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "<"): write("&lt;")
      case UInt8(ascii: ">"): write("&gt;")
      case UInt8(ascii: "\""): write("&quot;")
      // XML has no place for control characters.
      case 0..<0x20, 0x7F: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
  }

  private mutating func write(_ markup: String) { bytes += markup.utf8 }
}
