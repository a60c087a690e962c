import Invoice

/// The telling words of what an invoice bills, few enough to be kept with its posting.
enum PostingWords {
  /// Words that are kept of one invoice.
  static let wordsMax = 16
  /// Lines that are looked at.
  static let linesMax = 50
  /// Shorter words tell little.
  private static let lengthMin = 4

  static func of(_ invoice: Invoice?) -> [String] {
    var words: [String] = []
    var seen: Set<String> = []
    for line in invoice?.lines.prefix(linesMax) ?? [] {
      let text = [line.item.name, line.item.description].compactMap(\.self).joined(separator: " ")
      for word in FoldedWords(text).words
      where word.count >= lengthMin && !word.contains(where: \.isNumber)
        && !common.contains(word) && seen.insert(word).inserted
      {
        words.append(word)
        if words.count == wordsMax { return words }
      }
    }
    return words
  }

  /// How many of a hundred of the fewer words are in both; 0 where that is less than half.
  static func likeness(_ left: [String], _ right: [String]) -> Int {
    let fewer = min(left.count, right.count)
    guard fewer > 0 else { return 0 }
    let share = Set(left).intersection(right).count * 100 / fewer
    return share >= 50 ? share : 0
  }

  private static let common: Set<String> = [
    "gemaess", "laut", "inkl", "sowie", "oder", "nach", "fuer", "eine", "einer", "eines",
    "leistung",
    "leistungen", "rechnung", "pauschale", "pauschal", "monat", "januar", "februar", "maerz",
    "april",
    "juni", "juli", "august", "september", "oktober", "november", "dezember", "with", "from",
    "service",
    "position", "menge", "stueck", "stunden", "stunde", "objekt", "auftrag", "bestellung",
    "vertrag",
  ]
}
