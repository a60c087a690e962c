/// The legal forms by which a text is known to name a company.
enum LegalForm {
  /// How many tokens from the beginning make a company's name up to its legal form.
  static func nameLength(_ tokens: [Token]) -> Int? {
    for start in tokens.indices.prefix(9) {
      guard let length = formLength(tokens, at: start), start > 0 || endsWithForm(tokens[0]) else {
        continue
      }
      return start + length
    }
    return nil
  }

  /// The tokens up to the legal form where what follows is another name or has digits.
  ///
  /// A branch or a place stays.
  static func firstName(of tokens: [Token]) -> [Token] {
    guard let length = nameLength(tokens), length < tokens.count else { return tokens }
    let rest = Array(tokens[length...])
    guard isNamed(in: rest) || rest.contains(where: { $0.text.hasDigit }) else { return tokens }
    return Array(tokens.prefix(length))
  }

  static func isNamed(in tokens: [Token]) -> Bool { nameLength(tokens) != nil }

  /// How many tokens a legal form takes that begins at `start`.
  static func formLength(_ tokens: [Token], at start: Int) -> Int? {
    var key = ""
    var length: Int?
    for end in start..<min(start + 5, tokens.count) {
      key += tokens[end].folded
      if end == start, endsWithForm(tokens[end]) || forms.contains(key) {
        length = 1
      } else if forms.contains(key), !tokens[end].folded.isEmpty {
        length = end - start + 1
      }
    }
    return length
  }

  /// `Handels-GmbH`, `Auto-AG`.
  private static func endsWithForm(_ token: Token) -> Bool {
    guard let hyphen = token.text.lastIndex(of: "-") else { return false }
    return ["gmbh", "ag", "kg", "gesellschaft", "genossenschaft"].contains(
      String(token.text[token.text.index(after: hyphen)...]).folded)
  }

  private static let forms: Set<String> = Set(
    [
      "GmbH", "mbH", "gGmbH", "AG", "SE", "KG", "OHG", "GbR", "UG", "UG (haftungsbeschränkt)",
      "e.K.", "e.Kfr.", "e.Kfm.", "eK", "e.V.", "eV", "eG", "e.G.", "KGaA", "PartG", "PartGmbB",
      "PartG mbB", "GmbH & Co. KG", "GmbH & Co. OHG", "AG & Co. KG", "GmbH und Co. KG",
      "GmbH & Co KG", "UG & Co. KG", "SE & Co. KG", "SE & Co. KGaA", "Ltd", "Ltd.", "Limited",
      "Inc", "Inc.", "LLC", "Corp", "Corp.", "B.V.", "BV", "N.V.", "S.A.", "SA", "SARL",
      "S.à r.l.", "SAS", "S.p.A.", "S.r.l.", "AöR", "KdöR", "mbB", "GmbH & Co. KGaA", "AB", "ApS",
      "Sp. z o.o.", "s.r.o.", "PLC", "VVaG", "Stiftung", "& Co. KG", "& Co.", "Co. KG", "Pty",
    ].map(\.folded)
  ).subtracting([""])
}
