import ReadResult

/// Reads the value of an `Authentication-Results` field (RFC 8601 2.2): folded lines, comments that
/// lie in each other, quoted values, versions.
///
/// What is written otherwise is left out; nothing that stands in a comment or in quotes counts as a
/// result.
struct AuthenticationFieldParser {
  /// Bytes of a field that are read; real ones have up to a thousand.
  static let sizeMax = 16 << 10
  /// Results of a field.
  static let resultsMax = 32
  /// Properties of a result.
  static let propertiesMax = 24
  /// Bytes of a word.
  static let wordMax = 320

  private let bytes: [UInt8]
  private var index = 0

  private init(_ value: some Sequence<UInt8>) { bytes = Array(value) }

  /// Nil where it names no server, or is too long to be believed.
  static func parse(_ value: String) -> AuthenticationField? {
    guard value.utf8.count <= sizeMax else { return nil }
    var parser = AuthenticationFieldParser(value.utf8)
    guard let server = parser.word(isKey: false) else { return nil }
    var field = AuthenticationField(server: server.lowercased())
    while field.results.count < resultsMax, parser.enterNext() {
      if let result = parser.result() { field.results.append(result) }
    }
    return field
  }

  /// Goes behind the next semicolon outside of quotes and comments.
  private mutating func enterNext() -> Bool {
    while true {
      skipSpace()
      guard let byte = peek else { return false }
      if byte == UInt8(ascii: ";") {
        index += 1
        return true
      }
      if word(isKey: false) == nil { index += 1 }
    }
  }

  /// `method [/version] = result`, then properties; nil for `none` and what is no result.
  private mutating func result() -> AuthenticationResult? {
    guard let method = word(isKey: true), takeEquals(), let outcome = word(isKey: false) else {
      return nil
    }
    let name = method.split(separator: "/").first.map(String.init) ?? method
    var result = AuthenticationResult(name.lowercased(), outcome.lowercased())
    var contradicted: Set<String> = []
    for _ in 0..<Self.propertiesMax {
      guard let key = word(isKey: true)?.lowercased() else { break }
      guard takeEquals(), let value = word(isKey: false) else { continue }
      if let known = result.properties[key], known != value { contradicted.insert(key) }
      result.properties[key] = value
    }
    for key in contradicted { result.properties[key] = nil }
    return result
  }

  // MARK: Bytes

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func takeEquals() -> Bool {
    skipSpace()
    guard peek == UInt8(ascii: "=") else { return false }
    index += 1
    return true
  }

  /// A word, or what stands in quotes, nil where there is none.
  ///
  /// A key ends where an equals sign begins.
  private mutating func word(isKey: Bool) -> String? {
    skipSpace()
    guard let first = peek, first != UInt8(ascii: ";") else { return nil }
    if first == UInt8(ascii: "\"") { return quoted() }
    var word: [UInt8] = []
    while let byte = peek, !Self.isSpace(byte), byte != UInt8(ascii: ";"),
      byte != UInt8(ascii: "("), byte != UInt8(ascii: "\""), !(isKey && byte == UInt8(ascii: "="))
    {
      word.append(byte)
      index += 1
    }
    return text(word)
  }

  private mutating func quoted() -> String? {
    index += 1
    var word: [UInt8] = []
    while let byte = peek, byte != UInt8(ascii: "\"") {
      index += byte == UInt8(ascii: "\\") ? 1 : 0
      guard let byte = peek else { break }
      word.append(byte)
      index += 1
    }
    index += 1
    return text(word)
  }

  private func text(_ word: [UInt8]) -> String? {
    word.isEmpty || word.count > Self.wordMax ? nil : String(decoding: word, as: UTF8.self)
  }

  /// White space and comments.
  private mutating func skipSpace() {
    var depth = 0
    while let byte = peek {
      if byte == UInt8(ascii: "(") {
        depth += 1
      } else if depth > 0 {
        if byte == UInt8(ascii: ")") { depth -= 1 }
        if byte == UInt8(ascii: "\\") { index += 1 }
      } else if !Self.isSpace(byte) {
        return
      }
      index += 1
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

extension AuthenticationFieldParser {
  /// The machine that says in a `Received` field that it took the mail over: the word behind `by`.
  static func receiver(in value: String) -> String? {
    guard value.utf8.count <= sizeMax else { return nil }
    var parser = AuthenticationFieldParser(value.utf8)
    while let word = parser.word(isKey: false) {
      if word.lowercased() == "by" { return parser.word(isKey: false)?.lowercased() }
    }
    return nil
  }
}
