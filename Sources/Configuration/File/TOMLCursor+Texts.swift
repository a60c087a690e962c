import InvoiceRules

/// Texts: in double quotes with escapes, in single ones without; in three of a kind over lines.
extension TOMLCursor {
  /// Reads a text of any of the four forms.
  mutating func text() throws(TOMLSyntaxError) -> String {
    if isAt("\"\"\"") || isAt("'''") { return try lines(in: bytes[position]) }
    return try line(in: bytes[position])
  }

  /// Reads a text of one line.
  mutating func line(in quote: UInt8) throws(TOMLSyntaxError) -> String {
    let start = place
    advance()
    var text: [UInt8] = []
    while let byte = current, byte != 0x0A, byte != 0x0D {
      if byte == quote {
        advance()
        return String(decoding: text, as: UTF8.self)
      }
      try take(byte, quote, into: &text)
    }
    throw unclosed(start)
  }

  /// Reads a text over several lines; a line end directly behind the quotes is left out.
  private mutating func lines(in quote: UInt8) throws(TOMLSyntaxError) -> String {
    let start = place
    advance(by: 3)
    _ = try skipLineEnd()
    var text: [UInt8] = []
    while let byte = current {
      if quote == UInt8(ascii: "\""), try skipFoldedLineEnd() { continue }
      if try skipLineEnd() {
        text.append(0x0A)
      } else if byte == quote, closing(quote) >= 3 {
        // Up to two quotes may stand before the closing ones.
        let count = min(closing(quote), 5)
        text += Array(repeating: quote, count: count - 3)
        advance(by: count)
        return String(decoding: text, as: UTF8.self)
      } else {
        try take(byte, quote, into: &text)
      }
    }
    throw unclosed(start)
  }

  private func closing(_ quote: UInt8) -> Int { bytes[position...].prefix { $0 == quote }.count }

  private func unclosed(_ start: Place) -> TOMLSyntaxError {
    failure(
      "Das Anführungszeichen wird nicht geschlossen.", "The quote is not closed.", at: start)
  }

  private mutating func take(
    _ byte: UInt8, _ quote: UInt8, into text: inout [UInt8]
  ) throws(TOMLSyntaxError) {
    if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
      text += Array(String(try escape()).utf8)
    } else {
      try refuseControl(byte)
      text.append(byte)
      advance()
    }
  }

  /// A backslash at the end of a line leaves out all white space up to the next text.
  private mutating func skipFoldedLineEnd() throws(TOMLSyntaxError) -> Bool {
    guard current == UInt8(ascii: "\\") else { return false }
    let start = place
    advance()
    skipSpace()
    guard try skipLineEnd() else {
      goBack(to: start)
      return false
    }
    repeat { skipSpace() } while try skipLineEnd()
    return true
  }

  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "t"): "\t", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "r"): "\r", UInt8(ascii: "\""): "\"",
    UInt8(ascii: "\\"): "\\",
  ]

  private mutating func escape() throws(TOMLSyntaxError) -> Character {
    let start = place
    advance()
    let letter = current
    advance()
    if let letter, let scalar = Self.escapes[letter] { return Character(scalar) }
    let digits = letter == UInt8(ascii: "u") ? 4 : letter == UInt8(ascii: "U") ? 8 : 0
    let code = bytes[position...].prefix(digits)
    guard digits > 0, code.count == digits,
      let value = UInt32(String(decoding: code, as: UTF8.self), radix: 16),
      code.first != UInt8(ascii: "+"), let scalar = Unicode.Scalar(value)
    else {
      throw failure(
        "Der umgekehrte Schrägstrich leitet hier kein Zeichen ein.",
        "The backslash does not begin a character here.",
        hint: Wording(
          "Schreiben Sie \\\\ oder den Text in einfachen Anführungszeichen: 'C:\\a'.",
          "Write \\\\ or the text in single quotes: 'C:\\a'."), at: start)
    }
    advance(by: digits)
    return Character(scalar)
  }
}
