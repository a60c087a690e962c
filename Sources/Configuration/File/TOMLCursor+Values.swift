import InvoiceRules

extension TOMLCursor {
  /// Reads a value of any kind and notes the lines of what is in it.
  mutating func value(at path: TOMLPath) throws(TOMLSyntaxError) -> TOMLNode {
    guard path.steps.count <= Self.depthLimit else {
      throw failure(
        "Der Wert ist zu tief verschachtelt.", "The value is nested too deep.")
    }
    note(path)
    switch current {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(try text())
    case UInt8(ascii: "["): return try list(at: path)
    case UInt8(ascii: "{"): return try inlineTable(at: path)
    default: return try word()
    }
  }

  /// Reads `[1, 2]`, which may go over lines and end with a comma.
  private mutating func list(at path: TOMLPath) throws(TOMLSyntaxError) -> TOMLNode {
    let start = place
    advance()
    var items: [TOMLNode] = []
    while try skipBlank() {
      if skip("]") { return .array(items) }
      items.append(try value(at: path.item(items.count)))
      guard try skipBlank() else { break }
      guard skip(",") || current == UInt8(ascii: "]") else { throw missingComma("]", start) }
    }
    throw unclosed(start)
  }

  /// Reads `{ a = 1, b.c = 2 }`, which as in TOML 1.1 may go over lines and end with a comma.
  private mutating func inlineTable(at path: TOMLPath) throws(TOMLSyntaxError) -> TOMLNode {
    let start = place
    advance()
    var tables = TOMLTables()
    while try skipBlank() {
      if skip("}") { return tables.node }
      let key = try assignment(in: .root, &tables)
      tables.set(key, try value(at: path.appending(key)))
      guard try skipBlank() else { break }
      guard skip(",") || current == UInt8(ascii: "}") else { throw missingComma("}", start) }
    }
    throw unclosed(start)
  }

  /// Reads the keys of an assignment and its equals sign; the value's place is made free.
  mutating func assignment(
    in table: TOMLPath, _ tables: inout TOMLTables
  ) throws(TOMLSyntaxError) -> TOMLPath {
    let start = place
    let keys = try keys()
    guard skip("=") else {
      throw failure(
        "Hinter dem Schlüssel fehlt das Gleichheitszeichen.",
        "The equals sign is missing behind the key.")
    }
    skipSpace()
    guard let path = tables.claim(keys, in: table) else { throw redefinition(keys, at: start) }
    return path
  }

  func redefinition(_ keys: [String], at start: Place) -> TOMLSyntaxError {
    let name = keys.joined(separator: ".")
    return failure("„\(name)“ gibt es schon.", "“\(name)” is there already.", at: start)
  }

  private func unclosed(_ start: Place) -> TOMLSyntaxError {
    failure("Die Klammer wird nicht geschlossen.", "The bracket is not closed.", at: start)
  }

  private func missingComma(_ bracket: Character, _ start: Place) -> TOMLSyntaxError {
    failure(
      "Hier fehlt ein Komma oder „\(bracket)“ zur Klammer in Zeile \(start.line).",
      "A comma is missing here, or “\(bracket)” for the bracket in line \(start.line).")
  }

  /// Reads a number, truth value, date or time.
  private mutating func word() throws(TOMLSyntaxError) -> TOMLNode {
    let start = place
    var text = bareWord()
    // A date and a time may be separated by a blank.
    let end = place
    if TOMLWord.isDate(text), skip(" ") {
      let time = bareWord()
      if TOMLWord.isTime(time) { text += " \(time)" } else { goBack(to: end) }
    }
    guard let node = TOMLWord.node(text) else {
      throw failure(
        text.isEmpty ? "Hier fehlt ein Wert." : "Dieser Wert ist nicht lesbar: \(text)",
        text.isEmpty ? "A value is missing here." : "This value can't be read: \(text)",
        hint: Wording(
          "Texte stehen in Anführungszeichen; Ja und Nein heißen true und false.",
          "Texts are in quotes; yes and no are written true and false."), at: start)
    }
    return node
  }

  private static let wordEnds = Set(",]}#=".utf8)

  private mutating func bareWord() -> String {
    let start = position
    while let byte = current, byte > 0x20, !Self.wordEnds.contains(byte) { advance() }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }
}
