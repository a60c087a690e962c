/// JSON on one line, as it is written.
///
/// Foundation's encoder builds a tree of the whole value first; writing the text straight away
/// takes a third of the time, and JSON is most of what the daemon writes. Members come in the
/// order in which they are told.
package final class JSONText {
  private(set) package var bytes: [UInt8] = []
  /// The brackets that close what is open, innermost last.
  private var closers: [UInt8] = []
  /// Whether the innermost container has an element.
  private var needsComma = false

  package init() { bytes.reserveCapacity(1024) }

  /// How many containers are open.
  var depth: Int { closers.count }

  func openObject() { open(UInt8(ascii: "{"), UInt8(ascii: "}")) }

  func openArray() { open(UInt8(ascii: "["), UInt8(ascii: "]")) }

  private func open(_ opener: UInt8, _ closer: UInt8) {
    bytes.append(opener)
    closers.append(closer)
    needsComma = false
  }

  /// Closes containers until only `depth` are open.
  func close(to depth: Int) {
    while closers.count > depth {
      bytes.append(closers.removeLast())
      needsComma = true
    }
  }

  /// Begins an element of the container that has `depth` open ones, itself included.
  func beginElement(of depth: Int) {
    close(to: depth)
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  func append(key: String) {
    append(key)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Appends what is JSON already.
  func append(literal: String) {
    var literal = literal
    literal.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Appends a text in quotation marks.
  package func append(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var plain = 0
      var next = 0
      while next < utf8.count {
        guard let escaped = Self.escaped(at: next, in: utf8) else {
          next += 1
          continue
        }
        bytes.append(contentsOf: utf8[plain..<next])
        appendEscape(escaped.character)
        next += escaped.length
        plain = next
      }
      bytes.append(contentsOf: utf8[plain...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A character that is escaped, and how many bytes it has.
  private typealias Escaped = (character: UInt16, length: Int)

  /// Beside what JSON demands, the other line ends of Unicode: they would break a line in two for
  /// many programs.
  private static func escaped(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Escaped? {
    switch utf8[index] {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: (UInt16(utf8[index]), 1)
    // U+0080 to U+009F.
    case 0xC2 where utf8[index + 1] < 0xA0: (UInt16(utf8[index + 1]), 2)
    // U+2028 and U+2029.
    case 0xE2 where utf8[index + 1] == 0x80 && (0xA8...0xA9).contains(utf8[index + 2]):
      (0x2000 | UInt16(utf8[index + 2] & 0x3F), 3)
    default: nil
    }
  }

  private func appendEscape(_ character: UInt16) {
    switch character {
    case 0x22: append(literal: #"\""#)
    case 0x5C: append(literal: #"\\"#)
    case 0x0A: append(literal: #"\n"#)
    case 0x0D: append(literal: #"\r"#)
    case 0x09: append(literal: #"\t"#)
    default:
      let digits = String(character, radix: 16)
      append(literal: #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }
}
