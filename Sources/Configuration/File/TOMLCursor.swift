import InvoiceRules

/// A place in a TOML text that moves forward over what it reads.
struct TOMLCursor {
  /// Where it is, for going back and for messages.
  struct Place {
    /// Bytes from the beginning.
    var position = 0
    /// Counts from 1.
    var line = 1
    var lineStart = 0
  }

  let bytes: [UInt8]
  private(set) var place = Place()
  /// The lines of the values that were read.
  private(set) var lines: [TOMLPath: Int] = [:]

  init(_ text: String) {
    bytes = Array(text.utf8)
    // A byte order mark.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      place.position = 3
      place.lineStart = 3
    }
  }

  var position: Int { place.position }

  /// The next byte, nil at the end.
  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  func isAt(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[position...].starts(with: $0) }
  }

  mutating func advance(by count: Int = 1) {
    place.position = min(position + count, bytes.count)
  }

  mutating func goBack(to place: Place) { self.place = place }

  /// Goes on if the next byte is this one.
  mutating func skip(_ byte: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: byte) else { return false }
    advance()
    return true
  }

  /// Notes the line of a value and of what is around it, where none is known yet.
  mutating func note(_ path: TOMLPath, line: Int? = nil) {
    var next: TOMLPath? = path
    while let path = next, path != .root, lines[path] == nil {
      lines[path] = line ?? place.line
      next = path.parent
    }
  }

  /// A mistake at a place, or here.
  func failure(
    _ german: String, _ english: String, hint: Wording? = nil, at other: Place? = nil
  ) -> TOMLSyntaxError {
    let place = other ?? place
    let before = String(decoding: bytes[place.lineStart..<place.position], as: UTF8.self)
    return TOMLSyntaxError(
      line: place.line, column: before.count + 1, message: Wording(german, english), hint: hint)
  }
}

// MARK: - What is skipped

extension TOMLCursor {
  /// Skips blanks and tabs.
  mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x09 { advance() }
  }

  /// Skips white space, line ends and comments; false at the end of the text.
  mutating func skipBlank() throws(TOMLSyntaxError) -> Bool {
    while true {
      skipSpace()
      if current == UInt8(ascii: "#") {
        try skipComment()
      } else if try !skipLineEnd() {
        return current != nil
      }
    }
  }

  /// Skips one line end, LF or CR LF.
  mutating func skipLineEnd() throws(TOMLSyntaxError) -> Bool {
    switch current {
    case 0x0A: advance()
    case 0x0D:
      guard isAt("\r\n") else {
        throw failure("Ein Zeilenende ist unvollständig.", "A line end is incomplete.")
      }
      advance(by: 2)
    default: return false
    }
    place.line += 1
    place.lineStart = position
    return true
  }

  private mutating func skipComment() throws(TOMLSyntaxError) {
    while let byte = current, byte != 0x0A, !isAt("\r\n") {
      try refuseControl(byte)
      advance()
    }
  }

  /// Ends a statement: only a comment may follow on its line.
  mutating func endStatement() throws(TOMLSyntaxError) {
    skipSpace()
    if current == UInt8(ascii: "#") { try skipComment() }
    guard current != nil else { return }
    guard try skipLineEnd() else {
      throw failure(
        "Hinter dem Wert steht noch etwas.", "Something follows the value.",
        hint: Wording(
          "Jede Angabe steht auf einer eigenen Zeile, Texte in Anführungszeichen.",
          "Each setting is on a line of its own, texts are in quotes."))
    }
  }

  func refuseControl(_ byte: UInt8) throws(TOMLSyntaxError) {
    guard (byte < 0x20 && byte != 0x09) || byte == 0x7F else { return }
    throw failure("Hier steht ein Steuerzeichen.", "There is a control character.")
  }
}
