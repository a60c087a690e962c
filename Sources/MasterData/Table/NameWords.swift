/// The words by which a company's name is told from others: small letters, umlauts written out,
/// without legal forms.
package struct NameWords: Hashable, Sendable {
  package let words: [String]

  package init(_ name: String) {
    var words: [String] = []
    var word = ""
    for character in name.lowercased() + " " {
      if let written = Self.writtenOut[character] {
        word += written
      } else if character.isLetter || character.isNumber {
        word.append(character)
      } else if character == "." || character == "’" || character == "'" {
        // `e.K.` and `B.V.` are one word.
        continue
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    let telling = words.filter { !Self.legalForms.contains($0) }
    self.words = telling.isEmpty ? words : telling
  }

  private static let writtenOut: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "á": "a", "à": "a", "ô": "o",
    "ç": "c", "ñ": "n",
  ]

  private static let legalForms: Set<String> = [
    "gmbh", "mbh", "ag", "kg", "kgaa", "ohg", "ug", "gbr", "ek", "ev", "eg", "se", "co", "cokg",
    "haftungsbeschraenkt", "partg", "partgmbb", "mbb", "inh", "inhaber", "und", "u", "bv", "nv",
    "sarl", "sas", "sa", "srl", "spa", "ltd", "limited", "llc", "inc", "plc", "aps", "oy", "ab",
    "doo", "zoo", "sp", "kft", "firma", "fa", "stiftung", "gesellschaft",
  ]
}
