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
    let isPlain = text.withUTF8 { utf8 in
      guard utf8.allSatisfy(Self.isPlain) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isPlain {
      for scalar in text.unicodeScalars { append(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether no character that begins with this byte is escaped.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2: false
    default: true
    }
  }

  private func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append(literal: #"\""#)
    case "\\": append(literal: #"\\"#)
    case "\n": append(literal: #"\n"#)
    case "\r": append(literal: #"\r"#)
    case "\t": append(literal: #"\t"#)
    // The other line ends of Unicode would break a line in two for many programs.
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      append(literal: #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
