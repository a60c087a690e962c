extension String {
  /// The letters and digits alone, in lower case, umlauts written out: `LW-Pan 620` is `lwpan620`.
  var folded: String { foldedWords.joined() }

  /// The words of the text, folded.
  var foldedWords: [String] {
    FoldedText.asciiWords(self) ?? unicodeWords
  }

  private var unicodeWords: [String] {
    var words: [String] = []
    var word = ""
    for scalar in unicodeScalars {
      if let written = FoldedText.writtenOut[scalar] {
        word += written
      } else if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        word += scalar.properties.lowercaseMapping
      } else if !word.isEmpty, !scalar.properties.isDefaultIgnorableCodePoint {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Folded and without leading zeros: `00010` is `10`.
  ///
  /// An order or a line is known by this.
  var referenceKey: String {
    let key = folded
    let rest = key.drop { $0 == "0" }
    return rest.isEmpty ? key : String(rest)
  }
}

enum FoldedText {
  /// The words of a text of plain letters, which most are and which is much faster; nil for others.
  static func asciiWords(_ text: String) -> [String]? {
    var text = text
    return text.withUTF8 { bytes in
      var words: [String] = []
      var word: [UInt8] = []
      for byte in bytes {
        switch byte {
        case 0x61...0x7A, 0x30...0x39: word.append(byte)
        case 0x41...0x5A: word.append(byte | 0x20)
        case 0x80...: return nil
        default:
          if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
          word.removeAll(keepingCapacity: true)
        }
      }
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      return words
    }
  }

  static let writtenOut: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue", "ß": "ss", "ẞ": "ss",
    "é": "e", "è": "e", "ê": "e", "á": "a", "à": "a", "ç": "c", "ﬁ": "fi", "ﬂ": "fl",
    "²": "2", "³": "3",
  ]
}
