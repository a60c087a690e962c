/// Tells code from comments and strings in Swift and C, byte by byte.
///
/// It knows nested block comments, raw and multi-line strings, interpolations, names in backticks
/// and `#/…/#` literals. It does not know bare `/…/` literals: without types they can't be told
/// from a division.
struct SwiftScanner {
  enum Kind: UInt8 {
    case code
    case comment
    case string
    /// The inside of a name in backticks.
    case quotedName
  }

  private let bytes: [UInt8]
  private var kinds: [Kind]
  private var index = 0

  /// The kind of each byte.
  static func kinds(of bytes: [UInt8]) -> [Kind] {
    var scanner = SwiftScanner(bytes: bytes)
    scanner.scanCode(insideInterpolation: false)
    return scanner.kinds
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    kinds = [Kind](repeating: .code, count: bytes.count)
  }

  private mutating func scanCode(insideInterpolation: Bool) {
    var openParentheses = 0
    while index < bytes.count {
      if !Self.beginnings.contains(bytes[index]) {
        index += 1
      } else if stands("//") {
        scanLineComment()
      } else if stands("/*") {
        scanBlockComment()
      } else if stands("`") {
        scanQuotedName()
      } else if let delimiter = delimiterHere() {
        scanString(delimiter)
      } else {
        if insideInterpolation {
          if stands(")") && openParentheses == 0 { return }
          if stands("(") { openParentheses += 1 }
          if stands(")") { openParentheses -= 1 }
        }
        index += 1
      }
    }
  }

  /// The bytes that can begin something else than code, and parentheses.
  private static let beginnings = Set("/`#\"()".utf8)

  private mutating func scanLineComment() {
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { take(1, as: .comment) }
  }

  private mutating func scanBlockComment() {
    var depth = 0
    repeat {
      if stands("/*") {
        depth += 1
        take(2, as: .comment)
      } else if stands("*/") {
        depth -= 1
        take(2, as: .comment)
      } else {
        take(1, as: .comment)
      }
    } while depth > 0 && index < bytes.count
  }

  private mutating func scanQuotedName() {
    index += 1
    while index < bytes.count, !stands("`"), !stands("\n") { take(1, as: .quotedName) }
    index += 1
  }

  /// How a string or regular expression begins and ends.
  private struct Delimiter {
    var quote: String
    var pounds: Int
    var closing: String { quote + String(repeating: "#", count: pounds) }
    var escape: String { "\\" + String(repeating: "#", count: pounds) }
    var isSingleLine: Bool { quote.utf8.count == 1 }
  }

  private func delimiterHere() -> Delimiter? {
    var pounds = 0
    while index + pounds < bytes.count, bytes[index + pounds] == UInt8(ascii: "#") { pounds += 1 }
    let quotes = pounds > 0 ? ["\"\"\"", "\"", "/"] : ["\"\"\"", "\""]
    guard let quote = quotes.first(where: { stands($0, after: pounds) }) else { return nil }
    return Delimiter(quote: quote, pounds: pounds)
  }

  private mutating func scanString(_ delimiter: Delimiter) {
    take(delimiter.closing.utf8.count, as: .string)
    while index < bytes.count {
      if stands(delimiter.closing) {
        return take(delimiter.closing.utf8.count, as: .string)
      } else if delimiter.quote != "/" && stands(delimiter.escape + "(") {
        take(delimiter.escape.utf8.count + 1, as: .string)
        scanCode(insideInterpolation: true)
        take(1, as: .string)
      } else if stands(delimiter.escape) {
        take(delimiter.escape.utf8.count + 1, as: .string)
      } else if delimiter.isSingleLine && stands("\n") {
        return
      } else {
        take(1, as: .string)
      }
    }
  }

  private func stands(_ text: String, after offset: Int = 0) -> Bool {
    bytes[min(index + offset, bytes.count)...].starts(with: text.utf8)
  }

  /// Moves on by `count` bytes, marking them; line ends stay code so that lines can be counted.
  private mutating func take(_ count: Int, as kind: Kind) {
    for _ in 0..<count where index < bytes.count {
      if bytes[index] != UInt8(ascii: "\n") { kinds[index] = kind }
      index += 1
    }
  }
}
