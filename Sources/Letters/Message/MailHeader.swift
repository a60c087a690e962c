import Foundation

/// Header lines: text beyond ASCII in encoded words (RFC 2047), folded.
enum MailHeader {
  /// Bytes of text in one encoded word: base64 makes four characters of three, and the word may
  /// have 75.
  private static let wordBytes = 42

  /// `Subject: =?utf-8?B?…?=`, in further lines where it is long.
  static func line(_ name: String, _ text: String) -> String {
    let text = plain(text)
    guard !text.allSatisfy({ $0.isASCII }) || text.utf8.count > 60 else {
      return "\(name): \(text)"
    }
    return "\(name): " + words(of: text).joined(separator: "\r\n ")
  }

  /// `From: =?utf-8?B?…?= <post@muster.example>`: an address stands as it is, a name before it as
  /// text.
  static func addressLine(_ name: String, _ address: String) -> String {
    guard address.hasSuffix(">"), let start = address.lastIndex(of: "<") else {
      return "\(name): \(plain(address))"
    }
    let person = address[..<start].trimmingCharacters(in: .whitespaces)
    let isPlain = person.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == " ") }
    let words = isPlain ? person : self.words(of: plain(person)).joined(separator: " ")
    return "\(name): \(words) \(plain(String(address[start...])))"
  }

  /// Text in one line: an end of line would begin another header.
  static func plain(_ text: String) -> String {
    String(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) })
  }

  /// Words that end between characters.
  private static func words(of text: String) -> [String] {
    var words: [[UInt8]] = [[]]
    for character in text {
      let bytes = Array(String(character).utf8)
      if words[words.count - 1].count + bytes.count > wordBytes { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }
  }
}

/// Bytes as lines of base64 (RFC 2045).
enum Base64Lines {
  /// 57 bytes make a line of 76 characters.
  private static let lineBytes = 57

  static func of(_ bytes: [UInt8]) -> [String] {
    stride(from: 0, to: bytes.count, by: lineBytes).map { start in
      Data(bytes[start..<min(start + lineBytes, bytes.count)]).base64EncodedString()
    }
  }
}
