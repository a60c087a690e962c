/// Text in the form in which words are compared: lower case, umlauts and ligatures written out,
/// accents taken off.
///
/// `Müller`, `MUELLER`, `Mueller` and one with a decomposed umlaut fold to the same text.
enum Folding {
  /// What a scalar is to the words of a text.
  enum Part {
    case letter
    /// It is not seen, such as a soft hyphen.
    case nothing
    case separator
  }

  /// Appends the folded form of a scalar, where it has one.
  static func fold(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) -> Part {
    if scalar.isASCII {
      let letter = asciiLetters[Int(scalar.value)]
      if letter == 0 { return .separator }
      bytes.append(letter)
      return .letter
    }
    if let written = writtenOut[scalar] {
      bytes += written.utf8
      return .letter
    }
    // The diaeresis of a decomposed umlaut: the vowel before it gets its e.
    if scalar == "\u{308}" {
      if let last = bytes.last, "aou".utf8.contains(last) { bytes.append(UInt8(ascii: "e")) }
      return .nothing
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return .nothing
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      for letter in properties.lowercaseMapping.unicodeScalars {
        bytes += String(unaccented[letter] ?? letter).utf8
      }
      return .letter
    default: return .separator
    }
  }

  /// Letters in lower case and digits by their codes; 0 for what separates words.
  static let asciiLetters: [UInt8] = (UInt8(0)...127).map { byte in
    switch byte {
    case 0x30...0x39, 0x61...0x7A: byte
    case 0x41...0x5A: byte | 0x20
    default: 0
    }
  }

  private static let writtenOut: [Unicode.Scalar: String] = [
    "ä": "ae", "Ä": "ae", "ö": "oe", "Ö": "oe", "ü": "ue", "Ü": "ue", "ß": "ss", "ẞ": "ss",
    "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "oe", "Ø": "oe", "å": "a", "Å": "a",
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ł": "l", "Ł": "l", "đ": "d",
    "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i", "İ": "i", "ſ": "s",
  ]

  /// The letters of Europe without their accents.
  private static let unaccented: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "àáâãāăą"), ("c", "çćĉċč"), ("d", "ď"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭį"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀ"), ("n", "ñńņňŉ"),
      ("o", "òóôõōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    return rows.reduce(into: [:]) { table, row in
      for accented in row.1.unicodeScalars { table[accented] = row.0 }
    }
  }()
}
