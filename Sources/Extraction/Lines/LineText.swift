import Invoice

/// The words of an item before its price, and which of them say what it is.
///
/// Numbers belong to it where words stand beside them: `Haltegriff 300 mm`. One that stands alone
/// in its column is a position, a quantity or a rate.
struct LineText {
  private let tokens: [Token]
  /// The cell of each token.
  private let cells: [Int]
  private var isKept: [Bool]

  /// The first `head` tokens of a row's cells.
  init(_ row: [Cell], head: Int) {
    let all = row.enumerated().flatMap { index, cell in cell.tokens.map { (index, $0) } }
    tokens = all.prefix(head).map(\.1)
    cells = all.prefix(head).map(\.0)
    isKept = tokens.map { !$0.folded.isEmpty || Self.signs.contains($0.text) }
    removePosition()
    removeRate()
  }

  mutating func remove(_ index: Int) { isKept[index] = false }

  /// Takes the unit out of the words: the word behind a quantity, or before it in its own column.
  mutating func takeUnit(beside quantity: Int) -> String? {
    let after = quantity + 1
    if tokens.indices.contains(after), tokens[after].text.count <= Self.unitMax,
      tokens[after].text.first?.isLetter == true,
      UnitWords.are(tokens[after]) || cells[after] == cells[quantity] || isAlone(after)
    {
      isKept[after] = false
      return tokens[after].text
    }
    let before = quantity - 1
    // What follows a number is the measure of the thing: `Lampe 24 h`.
    guard before > 0, isKept[before], UnitWords.are(tokens[before]),
      isAlone(before) || !tokens[before - 1].text.hasDigit
    else { return nil }
    isKept[before] = false
    return tokens[before].text
  }

  /// What says what the item is; nil where nothing does.
  var words: String? {
    let lettered = Set(
      tokens.indices.filter { isKept[$0] && tokens[$0].text.contains(where: \.isLetter) }
        .map { cells[$0] })
    let words = tokens.indices.filter { isKept[$0] && lettered.contains(cells[$0]) }
      .map { tokens[$0] }
    return words.isEmpty ? nil : words.text
  }

  private static let unitMax = 10
  /// Marks that are a part of words.
  private static let signs: Set<String> = ["%", "&", "+", "/", "×", "Ø", "±"]

  private func isAlone(_ index: Int) -> Bool { cells.count { $0 == cells[index] } == 1 }

  /// `1`, `01.0020`, `3.` before the words is the number of the item.
  private mutating func removePosition() {
    guard let first = tokens.first, tokens.count > 1,
      first.text.allSatisfy({ $0.isNumber || $0 == "." }), first.text.count <= Self.positionMax
    else { return }
    // `2 Stk. Pumpe` begins with its quantity, `300 mm Rohr` with a measure.
    if cells[1] == cells[0], UnitWords.are(tokens[1]) || UnitWords.areMeasure(tokens[1]) { return }
    isKept[0] = false
  }

  private static let positionMax = 9

  /// A rate of tax at the end of the words: `Pflege 19 %`.
  private mutating func removeRate() {
    guard let last = tokens.last, last.text.hasSuffix("%") else { return }
    let start = last.text == "%" ? tokens.count - 2 : tokens.count - 1
    guard start > 0,
      let rate = ExactDecimal(tokens[start].text.trimming(["%"]).replacing(",", with: ".")),
      Self.rates.contains(rate.normalized)
    else { return }
    for index in start..<tokens.count { isKept[index] = false }
  }

  private static let rates: Set<ExactDecimal> = [0, 5, 7, 16, 19].reduce(into: []) {
    $0.insert(ExactDecimal($1))
  }
}

/// Words for what is counted.
enum UnitWords {
  static func are(_ token: Token) -> Bool { units.contains(token.folded) }
  static func areMeasure(_ token: Token) -> Bool { measures.contains(token.folded) }

  private static let units: Set<String> = [
    "stk", "stck", "stueck", "st", "std", "stunde", "stunden", "h", "lfm", "lfdm", "qm", "cbm",
    "pauschal", "paus", "psch", "pausch", "pauschale", "paar", "pkg", "pck", "pack", "packung",
    "packungen", "paket", "ve", "set", "satz", "rolle", "rollen", "karton", "kartons", "ktn",
    "flasche", "flaschen", "fl", "dose", "dosen", "eimer", "sack", "beutel", "kanister", "palette",
    "paletten", "tag", "tage", "woche", "wochen", "monat", "monate", "mon", "jahr", "km", "kg",
    "to", "tonne", "tonnen", "liter", "ltr", "bund", "gebinde", "einheit", "einheiten", "pcs",
    "pc", "piece", "pieces", "hour", "hours", "hrs", "person", "personen", "pers", "fahrt",
    "fahrten", "einsatz", "mal", "x", "m", "m2", "m3", "kwh", "mwh", "le", "platte", "bogen",
    "bl", "blatt", "tube", "kiste", "box", "me", "mt", "bd",
  ]
  private static let measures: Set<String> = [
    "mm", "cm", "m", "km", "v", "w", "kw", "a", "ma", "l", "ml", "kg", "g", "bar", "zoll", "grad",
    "kva", "va", "hz", "khz", "mhz", "gb", "tb", "mb", "lm", "k", "t", "ah", "mah", "nm",
  ]
}
