/// The words of a text in the form in which they are compared: lower case, umlauts written out,
/// split at everything that is neither letter nor digit.
///
/// So `Störungs-Meldung` and `STÖRUNGSMELDUNG` give words that one table can name.
enum FoldedWords {
  static func of(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      guard let letters = folded(scalar) else {
        if !word.isEmpty { words.append(word) }
        word = ""
        continue
      }
      word += letters
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Nil for what stands between words.
  private static func folded(_ scalar: Unicode.Scalar) -> String? {
    if let known = table[scalar] { return known }
    if scalar.isASCII { return nil }
    return scalar.properties.isAlphabetic ? scalar.properties.lowercaseMapping : nil
  }

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "ä": "ae", "Ä": "ae", "ö": "oe", "Ö": "oe", "ü": "ue", "Ü": "ue", "ß": "ss", "ẞ": "ss",
      "é": "e", "è": "e", "à": "a", "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff",
      // A combining diaeresis after its vowel; the soft hyphen and the zero width space in words.
      "\u{308}": "e", "\u{AD}": "", "\u{200B}": "",
    ]
    for scalar in "abcdefghijklmnopqrstuvwxyz0123456789".unicodeScalars {
      table[scalar] = String(scalar)
    }
    for scalar in "ABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars {
      table[scalar] = scalar.properties.lowercaseMapping
    }
    return table
  }()

  /// Joins letters that were set apart: `R E C H N U N G` is one word.
  static func joiningSpacedLetters(_ words: [String]) -> [String] {
    var joined: [String] = []
    var run: [String] = []
    func endRun() {
      joined += run.count >= spacedLettersMin ? [run.joined()] : run
      run = []
    }
    for word in words {
      if word.utf8.count == 1 {
        run.append(word)
      } else {
        endRun()
        joined.append(word)
      }
    }
    endRun()
    return joined
  }

  private static let spacedLettersMin = 5
}
