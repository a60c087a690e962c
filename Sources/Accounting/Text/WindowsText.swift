/// Text in Windows-1252, the character set of DATEV's files and of older programs.
enum WindowsText {
  /// The text on one line, in characters that Windows-1252 has.
  ///
  /// White space and control characters become one blank, marks without a look of their own are
  /// left out. A character that the set does not have is written with letters that it has; only
  /// where nothing stands for it, as for Chinese, there is a question mark.
  static func line(_ text: String, max: Int = .max) -> String {
    var line = ""
    var isBlankDue = false
    for character in text {
      if character.isWhitespace || isControl(character) {
        isBlankDue = !line.isEmpty
        continue
      }
      let written = writing(of: character)
      guard !written.isEmpty else { continue }
      if isBlankDue { line.append(" ") }
      isBlankDue = false
      line += written
    }
    return line.count > max ? cut(line, to: max) : line
  }

  /// The bytes of a text that ``line(_:max:)`` made, with a question mark for what the set lacks.
  static func bytes(of text: String) -> [UInt8] {
    text.map { codes[$0] ?? UInt8(ascii: "?") }
  }

  /// Not longer, and without a blank at the end that the cut left.
  private static func cut(_ line: String, to max: Int) -> String {
    var start = line.prefix(max)
    while start.last == " " { start.removeLast() }
    return String(start)
  }

  private static func writing(of character: Character) -> String {
    let scalars = character.unicodeScalars
    if scalars.allSatisfy({ $0.properties.generalCategory == .format }) { return "" }
    if codes[character] != nil { return String(character) }
    if let letters = LatinLetters.ascii(of: character) { return letters }
    // A mark without a letter.
    if let first = scalars.first, first.properties.generalCategory == .nonspacingMark { return "" }
    return "?"
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }

  /// 0x80 to 0x9F; a blank for the five that stand for nothing.
  private static let upper: [Character] = Array("€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ")

  private static let codes: [Character: UInt8] = {
    var codes: [Character: UInt8] = [:]
    for code in UInt8(0x20)...0x7E { codes[Character(Unicode.Scalar(code))] = code }
    for (offset, character) in upper.enumerated() where character != " " {
      codes[character] = 0x80 + UInt8(offset)
    }
    for code in UInt8(0xA1)...0xFF where code != 0xAD {
      codes[Character(Unicode.Scalar(code))] = code
    }
    return codes
  }()
}
