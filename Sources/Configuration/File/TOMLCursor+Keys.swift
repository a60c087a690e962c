import InvoiceRules

extension TOMLCursor {
  /// The most parts of a dotted key, and the deepest nesting of values.
  static let depthLimit = 64

  /// Reads `a."b.c".d` and the blanks around it.
  mutating func keys() throws(TOMLSyntaxError) -> [String] {
    var keys: [String] = []
    repeat {
      skipSpace()
      keys.append(try key())
      skipSpace()
      guard keys.count <= Self.depthLimit else {
        throw failure("Der Schlüssel hat zu viele Teile.", "The key has too many parts.")
      }
    } while skip(".")
    return keys
  }

  private mutating func key() throws(TOMLSyntaxError) -> String {
    if let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      return try line(in: quote)
    }
    let start = position
    while let byte = current, Self.isBare(byte) { advance() }
    guard position > start else {
      throw failure(
        "Hier gehört ein Schlüssel hin.", "This must be a key.",
        hint: Wording(
          "Schlüssel bestehen aus a–z, 0–9, _ und -; andere stehen in Anführungszeichen.",
          "Keys are made of a–z, 0–9, _ and -; others are in quotes."))
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Reads `[a.b]` or `[[a.b]]` to the end of its line.
  mutating func header() throws(TOMLSyntaxError) -> (keys: [String], isItem: Bool) {
    advance()
    let isItem = skip("[")
    let keys = try keys()
    guard skip("]"), !isItem || skip("]") else {
      throw failure(
        "Hier fehlt eine schließende Klammer.", "A closing bracket is missing here.")
    }
    return (keys, isItem)
  }

  /// Whether a byte may stand in a key without quotes.
  static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
