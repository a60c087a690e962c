/// Text as words to compare: lower case, umlauts written out, nothing but letters and digits.
///
/// `Kündigung`, `KUENDIGUNG` and one with a decomposed umlaut or a soft hyphen are the same word.
struct FoldedWords: Hashable, Sendable {
  let words: [String]

  /// Splits `text`; characters of `further` count as parts of words.
  init(_ text: some StringProtocol, keeping further: Set<Character> = []) {
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
      visible.append(scalar)
    }
    var words: [String] = []
    var word = ""
    for character in String(visible).lowercased() {
      if let written = Self.writtenOut[character] {
        word += written
      } else if character.isLetter || character.isNumber || further.contains(character) {
        word.append(character)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  private static let writtenOut: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"]
}
