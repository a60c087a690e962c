/// Walks over the statements of a TOML text and says their keys and lines; values are skipped.
struct TOMLScanner {
  enum Statement: Hashable {
    case table([String], line: Int)
    case arrayItem([String], line: Int)
    case value([String], line: Int)
  }

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The next statement, nil at the end of the text.
  mutating func next() -> Statement? {
    skipBlank()
    guard let first = current else { return nil }
    let start = line
    guard first == UInt8(ascii: "[") else {
      let keys = keys()
      skipValue()
      return .value(keys, line: start)
    }
    position += 1
    let isArray = current == UInt8(ascii: "[")
    if isArray { position += 1 }
    let keys = keys()
    skipLine()
    return isArray ? .arrayItem(keys, line: start) : .table(keys, line: start)
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  // MARK: - Keys

  /// Reads `a."b.c".d`, to the byte behind it.
  private mutating func keys() -> [String] {
    var keys: [String] = []
    while true {
      skipSpace()
      let start = position
      keys.append(key())
      skipSpace()
      guard current == UInt8(ascii: "."), position > start else { return keys }
      position += 1
    }
  }

  private mutating func key() -> String {
    let start = position
    if let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      skipString()
      let text = String(decoding: bytes[(start + 1)..<max(start + 1, position - 1)], as: UTF8.self)
      return quote == UInt8(ascii: "'") ? text : Self.unescaped(text)
    }
    while let byte = current, TOMLPositions.isBare(byte) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Resolves the escapes `\"` and `\\`; the rarer ones only cost a key its line.
  private static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    return result
  }

  // MARK: - Skipping

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x09 { position += 1 }
  }

  /// Skips white space, line ends and comments.
  private mutating func skipBlank() {
    while let byte = current {
      switch byte {
      case 0x20, 0x09, 0x0D: position += 1
      case 0x0A:
        position += 1
        line += 1
      case UInt8(ascii: "#"): skipLine()
      default: return
      }
    }
  }

  /// Moves to the end of the line.
  private mutating func skipLine() {
    while let byte = current, byte != 0x0A { position += 1 }
  }

  /// Skips the rest of a statement, over the lines of a list or a long text.
  private mutating func skipValue() {
    var depth = 0
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString()
      case UInt8(ascii: "#"): skipLine()
      case 0x0A:
        if depth <= 0 { return }
        position += 1
        line += 1
      default:
        if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
        position += 1
      }
    }
  }

  /// Skips a text in single or double, one or three quotes.
  private mutating func skipString() {
    guard let quote = current else { return }
    let isLong = bytes[position...].starts(with: [quote, quote, quote])
    position += isLong ? 3 : 1
    while let byte = current {
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        position += 1
        if current == 0x0A { line += 1 }
        position = min(position + 1, bytes.count)
      } else if byte == 0x0A {
        if !isLong { return }
        line += 1
        position += 1
      } else if !isLong, byte == quote {
        position += 1
        return
      } else if isLong, bytes[position...].starts(with: [quote, quote, quote]) {
        position += 3
        // The text may end with quotes of its own: `""""`.
        while current == quote { position += 1 }
        return
      } else {
        position += 1
      }
    }
  }
}
