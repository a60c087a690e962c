/// Letters outside ASCII, written with those that every program has.
///
/// German umlauts as in German (DIN 5007-2), other accents left out, Greek and Cyrillic by sound.
/// Characters compare by canonical equivalence, so letters in pieces are found as well.
enum LatinLetters {
  /// Nil where no letters of ASCII stand for it.
  static func ascii(of character: Character) -> String? {
    if character.isASCII { return String(character) }
    if let letters = table[character] { return letters }
    // A letter with a mark that no table knows: the letter.
    guard let base = character.unicodeScalars.first.map(Character.init), base != character else {
      return nil
    }
    return base.isASCII ? String(base) : table[base]
  }

  private static let table: [Character: String] = {
    var table: [Character: String] = [:]
    for (letters, ascii) in accented + signs {
      for letter in letters { table[letter] = ascii }
    }
    for (letters, sounds) in [greek, cyrillic] {
      for (letter, sound) in zip(letters, sounds.split(separator: " ")) {
        table[letter] = sound == "." ? "" : String(sound)
        let large = letter.uppercased()
        guard large.count == 1, let capital = large.first else { continue }
        table[capital] = sound == "." ? "" : sound.prefix(1).uppercased() + sound.dropFirst()
      }
    }
    return table
  }()

  private static let accented: [(String, String)] = [
    ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue"), ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"),
    ("ẞ", "SS"), ("ÀÁÂÃÅĀĂĄǍ", "A"), ("àáâãåāăąǎª", "a"), ("Æ", "AE"), ("æ", "ae"),
    ("ÇĆĈĊČ", "C"), ("çćĉċč", "c"), ("ÐĎĐ", "D"), ("ðďđ", "d"), ("ÈÉÊËĒĔĖĘĚ", "E"),
    ("èéêëēĕėęě", "e"), ("ĜĞĠĢ", "G"), ("ĝğġģ", "g"), ("ĤĦ", "H"), ("ĥħ", "h"),
    ("ÌÍÎÏĨĪĬĮİǏ", "I"), ("ìíîïĩīĭįıǐ", "i"), ("Ĳ", "IJ"), ("ĳ", "ij"), ("Ĵ", "J"), ("ĵ", "j"),
    ("Ķ", "K"), ("ķĸ", "k"), ("ĹĻĽĿŁ", "L"), ("ĺļľŀł", "l"), ("ÑŃŅŇŊ", "N"), ("ñńņňŉŋ", "n"),
    ("ÒÓÔÕØŌŎŐǑ", "O"), ("òóôõøōŏőǒº", "o"), ("Œ", "OE"), ("œ", "oe"), ("ŔŖŘ", "R"),
    ("ŕŗř", "r"), ("ŚŜŞŠȘ", "S"), ("śŝşšșſ", "s"), ("ŢŤŦȚ", "T"), ("ţťŧț", "t"), ("Þ", "Th"),
    ("þ", "th"), ("ÙÚÛŨŪŬŮŰŲǓ", "U"), ("ùúûũūŭůűųǔ", "u"), ("ŴẀẂẄ", "W"), ("ŵẁẃẅ", "w"),
    ("ÝŶŸ", "Y"), ("ýÿŷ", "y"), ("ŹŻŽ", "Z"), ("źżž", "z"), ("ﬀ", "ff"), ("ﬁ", "fi"),
    ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl"),
  ]

  private static let signs: [(String, String)] = [
    ("‐‑‒–—―−﹣－", "-"), ("‘’‚‛′ʼ", "'"), ("“”„‟″«»", "\""), ("‹", "<"), ("›", ">"), ("…", "..."),
    ("•‣◦∙", "-"), ("⁄∕", "/"), ("×", "x"), ("≤", "<="), ("≥", ">="), ("≠", "<>"), ("→", "->"),
    ("№", "Nr."), ("²₂", "2"), ("³₃", "3"), ("¹₁", "1"), ("⁰₀", "0"), ("½", "1/2"), ("¼", "1/4"),
    ("¾", "3/4"), ("€", "EUR"), ("™", "TM"), ("®", "(R)"), ("©", "(C)"),
  ]

  private static let greek = (
    "αάβγδεέζηήθιίϊκλμνξοόπρσςτυύϋφχψωώ",
    "a a v g d e e z i i th i i i k l m n x o o p r s s t y y y f ch ps o o"
  )

  /// A point stands for a letter without a sound.
  private static let cyrillic = (
    "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґђјљњћџ",
    "a b v g d e zh z i j k l m n o p r s t u f kh ts ch sh shch . y . e yu ya e i i ye g dj j lj "
      + "nj c dz"
  )
}
