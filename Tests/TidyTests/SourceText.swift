import Glibc

/// A source text with its code, comments and strings told apart.
struct SourceText {
  let lines: [Line]

  struct Line {
    /// Counts from 1.
    let number: Int
    /// The whole line.
    let text: String
    /// The line with comments and strings blanked out, and names in backticks as underscores.
    let code: String
    /// The line with everything but comments blanked out.
    let comment: String
  }

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let kinds = SwiftScanner.kinds(of: bytes)
    let codes = zip(bytes, kinds).map { byte, kind in kind.codeByte(byte) }
    let comments = zip(bytes, kinds).map { byte, kind in kind.commentByte(byte) }
    var lines: [Line] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      func line(of bytes: [UInt8]) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }
      lines.append(
        Line(
          number: lines.count + 1, text: line(of: bytes), code: line(of: codes),
          comment: line(of: comments)))
      start = end + 1
    }
    self.lines = lines
  }
}

extension SwiftScanner.Kind {
  fileprivate func codeByte(_ byte: UInt8) -> UInt8 {
    switch self {
    case .code: byte
    case .quotedName: UInt8(ascii: "_")
    case .comment, .string: UInt8(ascii: " ")
    }
  }

  fileprivate func commentByte(_ byte: UInt8) -> UInt8 {
    self == .comment || byte == UInt8(ascii: "\n") ? byte : UInt8(ascii: " ")
  }
}

extension SourceText.Line {
  /// Whether `word` stands in the code by itself: not as a part of a longer name or a member.
  func hasWord(_ word: String) -> Bool { Self.contains(word, in: code) }

  /// Whether `word` stands in a comment by itself.
  func hasCommentWord(_ word: String) -> Bool { Self.contains(word, in: comment) }

  /// By `strstr`, since the house's rules look for some thirty words in every line.
  private static func contains(_ word: String, in text: String) -> Bool {
    let endsInName = word.utf8.last?.continuesName ?? false
    return text.withCString { text in
      var start = text
      while let place = UnsafePointer(strstr(start, word)) {
        let before = place > text ? UInt8(bitPattern: place[-1]) : UInt8(ascii: " ")
        let after = UInt8(bitPattern: place[word.utf8.count])
        if !before.continuesName && before != UInt8(ascii: ".")
          && !(endsInName && after.continuesName)
        {
          return true
        }
        start = place + 1
      }
      return false
    }
  }
}

extension UInt8 {
  /// Whether the byte can stand inside a name.
  var continuesName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 128...255:
      true
    default: false
    }
  }
}
