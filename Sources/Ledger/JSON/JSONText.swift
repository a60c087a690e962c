/// JSON on one line, as it is written: the journal and the snapshots are made of it.
///
/// Foundation's encoder builds a tree of the whole value first; writing the text straight away
/// takes a third of the time, and JSON is most of the work of a transaction. Keys come in the
/// order in which a type encodes them.
final class JSONText {
  private(set) var bytes: [UInt8] = []
  /// The brackets that close what is open, innermost last.
  private var closers: [UInt8] = []
  /// Whether the innermost container has an element.
  private var needsComma = false

  init() { bytes.reserveCapacity(1024) }

  /// How many containers are open.
  var depth: Int { closers.count }

  func open(_ opener: UInt8, _ closer: UInt8) {
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

  func append(literal: String) {
    var literal = literal
    literal.withUTF8 { bytes.append(contentsOf: $0) }
  }

  func append(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      if utf8.contains(where: Self.isEscaped) {
        for byte in utf8 { append(byte) }
      } else {
        bytes.append(contentsOf: utf8)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private func append(_ byte: UInt8) {
    if Self.isEscaped(byte) { bytes.append(UInt8(ascii: "\\")) }
    guard byte < 0x20 else { return bytes.append(byte) }
    let digits = String(byte, radix: 16)
    append(literal: "u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }
}
