/// The characters that a bank takes in names, addresses and remittance.
package enum BankCharacters: String, Hashable, Sendable, CaseIterable {
  /// What every bank in the SEPA area takes: Latin letters, digits and `/ - ? : ( ) . , ' +`.
  case basic
  /// What the German banks take beside it: umlauts, `ß` and `& * $ %`.
  case german

  private static let basicSet = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-?:().,'+ ")
  private static let germanSet = basicSet.union("ÄÖÜäöüß&*$%")

  private func contains(_ character: Character) -> Bool {
    (self == .german ? Self.germanSet : Self.basicSet).contains(character)
  }

  /// The text in these characters, with single blanks and at most `max` of them.
  ///
  /// Letters with marks lose them or are written out, signs become the nearest that there is, and
  /// what has no likeness becomes a blank.
  package func text(_ text: String, max: Int) -> String {
    var result = ""
    var count = 0
    var owesBlank = false
    for character in text {
      for plain in self.plain(character) {
        if plain == " " {
          owesBlank = count > 0
          continue
        }
        if owesBlank {
          guard count + 1 < max else { return result }
          result.append(" ")
          count += 1
          owesBlank = false
        }
        guard count < max else { return result }
        result.append(plain)
        count += 1
      }
    }
    return result
  }

  private func plain(_ character: Character) -> String {
    if contains(character) { return Self.composed[character] ?? String(character) }
    if let written = Self.writtenOut[character] {
      return written.allSatisfy(contains) ? written : " "
    }
    return " "
  }

  /// Whether an id may be sent: at most 35 basic characters, no `/` at either end and no `//`.
  package static func isIdentifier(_ text: String) -> Bool {
    (1...35).contains(text.count) && text.allSatisfy(basicSet.contains) && !text.hasPrefix("/")
      && !text.hasSuffix("/") && !text.contains("//") && text.first != " " && text.last != " "
  }
}

extension BankCharacters {
  /// Umlauts that may come as a letter and a mark behind it, which compare equal.
  private static let composed = Dictionary(
    uniqueKeysWithValues: "ÄÖÜäöü".map { ($0, String($0)) })

  /// Characters by what stands for them.
  private static let likenesses: [(plain: String, characters: String)] = [
    ("A", "ÀÁÂÃÅĀĂĄǍ"), ("a", "àáâãåāăąǎª"), ("Ae", "Ä"), ("ae", "ä"), ("AE", "Æ"), ("ae", "æ"),
    ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"), ("D", "ĎĐÐ"), ("d", "ďđð"),
    ("E", "ÈÉÊËĒĔĖĘĚ"), ("e", "èéêëēĕėęě"), ("G", "ĜĞĠĢ"), ("g", "ĝğġģ"), ("H", "ĤĦ"), ("h", "ĥħ"),
    ("I", "ÌÍÎÏĨĪĬĮİ"), ("i", "ìíîïĩīĭįı"), ("J", "Ĵ"), ("j", "ĵ"), ("K", "Ķ"), ("k", "ķ"),
    ("L", "ĹĻĽŁ"), ("l", "ĺļľł"), ("N", "ÑŃŅŇ"), ("n", "ñńņň"),
    ("O", "ÒÓÔÕŌŎ"), ("o", "òóôõōŏº"), ("Oe", "ÖŐØ"), ("oe", "öőø"), ("OE", "Œ"), ("oe", "œ"),
    ("R", "ŔŖŘ"), ("r", "ŕŗř"), ("S", "ŚŜŞŠȘ"), ("s", "śŝşšș"), ("ss", "ß"), ("SS", "ẞ"),
    ("T", "ŢŤŦȚ"), ("t", "ţťŧț"), ("Th", "Þ"), ("th", "þ"),
    ("U", "ÙÚÛŨŪŬŮŲ"), ("u", "ùúûũūŭůų"), ("Ue", "ÜŰ"), ("ue", "üű"), ("W", "Ŵ"), ("w", "ŵ"),
    ("Y", "ÝŶŸ"), ("y", "ýÿŷ"), ("Z", "ŹŻŽ"), ("z", "źżž"),
    ("+", "&"), ("-", "_‐‑‒–—―−~="), ("'", "\"`´‘’‚“”„«»‹›"), ("(", "[{<"), (")", "]}>"),
    (",", ";"), (".", "!•·"), ("...", "…"), ("/", "|\\"), ("(at)", "@"), ("EUR", "€"),
    ("2", "²"), ("3", "³"), ("x", "×"), ("Par.", "§"), ("Nr.", "№"),
  ]

  private static let writtenOut: [Character: String] = likenesses.reduce(into: [:]) { table, row in
    for character in row.characters { table[character] = row.plain }
  }
}
