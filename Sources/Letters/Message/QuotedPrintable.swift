/// Text as lines that pass through any mail server (RFC 2045 6.7).
enum QuotedPrintable {
  /// Characters of a line with its soft end.
  private static let lineMax = 76

  static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { lines(ofLine: String($0)) }
  }

  private static func lines(ofLine line: String) -> [String] {
    var lines = [""]
    var length = 0
    let bytes = Array(line.utf8)
    for (index, byte) in bytes.enumerated() {
      let text = encoded(byte, isLast: index == bytes.count - 1)
      if length + text.count >= lineMax {
        lines[lines.count - 1] += "="
        lines.append("")
        length = 0
      }
      lines[lines.count - 1] += text
      length += text.count
    }
    return lines
  }

  private static func encoded(_ byte: UInt8, isLast: Bool) -> String {
    let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    let isPlain = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=") || isBlank && !isLast
    if isPlain { return String(UnicodeScalar(byte)) }
    let digits = Array("0123456789ABCDEF")
    return "=\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }
}
