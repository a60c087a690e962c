import ReadResult

/// How much a line looks like the title of a document, and what it calls the document.
enum TitleLine {
  /// A title has at most this many words.
  static let wordsMax = 14
  /// With more words than these a line may well be running text.
  static let briefMax = 7
  /// The share of the page in which titles stand.
  static let topMax = 0.6
  /// In these words the title begins: `2. Mahnung`, `Betreff: Rechnung`, `Unsere Rechnung`.
  static let leadingWordsMax = 4
  /// A sign of less weight does not say what the document is, only what kind of letter.
  static let strongMin = 8.0

  /// A line with letters larger by this factor takes weight from the other titles.
  static let largerBy = 1.15
  static let underALarger = 0.6

  /// How clear a name is that stands alone on its line in the upper part of the page, where no
  /// line before it and none in larger letters is a name: in the letters of a typewriter nothing
  /// else tells a title.
  static let clarityOfFirst = 0.95
  static let firstTop = 0.4
  /// The share that the name in a label has: `Auftrag: 4711` says what the document refers to.
  static let labelShare = 0.5

  static func isPossible(_ line: Leaf.Line) -> Bool {
    line.words.count <= wordsMax && line.top <= topMax
  }

  /// Their number stands behind their own name more often than behind that of another.
  private static let claims: Set<DocumentClass> = [.invoice, .creditNote, .cancellation, .dunning]

  /// What a line calls the document.
  struct Reading {
    let signs: [Sign]
    /// From 0.1 for what could be running text or a label to 1 for a large heading.
    var clarity: Double
    /// Whether the line holds nothing but the name.
    let isWhole: Bool
  }

  static func reading(of line: Leaf.Line, _ titles: SignIndex) -> Reading {
    let named = signs(in: line, titles)
    let report = ReportTitle.sign(in: line.words, called: named.signs)
    let signs = report.map { [$0] } ?? named.signs
    let size = min(max(line.size - 1, 0) / 0.4, 1)
    let isBrief = line.words.count <= briefMax
    let isLabel =
      named.start < line.labelWords && !signs.contains { claims.contains($0.documentClass) }
    // `Rechnungsnummer: 4711` stands on everything that is about an invoice.
    let isField = named.start < line.labelWords && signs.contains { $0.documentClass == .invoice }
    let isAlone = self.isWhole(signs, of: line, titles) || isNumbered(signs, line)
    let isWhole = !isLabel && !isField && (report != nil ? isBrief : isAlone)
    let shape = isWhole ? 0.65 : isBrief ? 0.45 : 0.2
    let clarity = shape + (1 - shape) * size * (isBrief ? 1 : 0.6)
    return Reading(
      signs: signs, clarity: isLabel ? clarity * labelShare : clarity,
      isWhole: isWhole)
  }

  /// Whether the line holds nothing but the name, perhaps with a number and what it is about:
  /// `Gutschrift Nr. 17`, `Fahrtkosten / Kilometergeld`, `Nachtrag NT-3 zum Bauvertrag 12`.
  private static func isWhole(_ signs: [Sign], of line: Leaf.Line, _ titles: SignIndex) -> Bool {
    guard !signs.isEmpty else { return false }
    let classes = Set(signs.map(\.documentClass))
    // A report may name one thing that it is about: `Aufmaß Dachfläche`.
    var matters = classes.isSubset(of: DocumentClass.reports) ? 1 : 0
    var named = line.words.startIndex
    // A number before it is that of an item: `1 Notdienst Rolltor`.
    if let first = line.words.first, isNumber(first) { matters = 0 }
    for (place, word) in line.words.enumerated() where place >= named {
      let names = titles.signs(at: place, in: line.words)
        .filter { classes.contains($0.documentClass) }
      if let longest = names.map(\.phrase.words.count).max() {
        named = place + longest
      } else if named > 0, leadingToMatter.contains(word) {
        return true
      } else if isTelling(word) {
        matters -= 1
        if matters < 0 || named == 0 { return false }
      }
    }
    return named > 0
  }

  /// What a title is about stands after these.
  private static let leadingToMatter: Set<String> = ["zu", "zur", "zum"]

  /// Whether a number stands beside the name, and what follows is set off: `Rechnung RX-17` with
  /// the day at the other end of the line.
  private static func isNumbered(_ signs: [Sign], _ line: Leaf.Line) -> Bool {
    let named = signs.map(\.phrase.words.count).max() ?? 0
    let opening = Array(line.words.prefix(line.opening))
    guard opening.count < line.words.count, opening.contains(where: isNumber) else { return false }
    let isPrefix = { (index: Int) in
      opening[index].utf8.count <= prefixMax && opening.indices.contains(index + 1)
        && isNumber(opening[index + 1])
    }
    return telling(opening.indices.filter { !isPrefix($0) }.map { opening[$0] }) <= named
  }

  /// Letters before the digits of a number.
  private static let prefixMax = 4

  private static func telling(_ words: [String]) -> Int { words.count(where: isTelling) }

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.contains { (0x30...0x39).contains($0) }
  }

  private static func isTelling(_ word: String) -> Bool {
    word.utf8.count > shortMax && !fillers.contains(word) && !isNumber(word)
  }

  /// Words of so few letters are parts of numbers: `NT-110`.
  private static let shortMax = 2
  private static let fillers: Set<String> = [
    "nummer", "vom", "betreff", "betr", "kopie", "duplikat", "original", "januar", "februar",
    "maerz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember", "monat", "quartal",
  ]

  /// The signs of the name that comes first in the line; of those that begin with the same word
  /// the most telling: `Stornorechnung zu Rechnung 4711` is a cancellation and no invoice.
  ///
  /// A weak name does not end the search: `Mitteilung: Preisanpassung`. What names a sensitive
  /// class counts wherever it stands.
  private static func signs(
    in line: Leaf.Line, _ titles: SignIndex
  ) -> (signs: [Sign], start: Int) {
    var signs: [Sign] = []
    var isNamed = false
    var first = line.words.endIndex
    for start in line.words.indices {
      let exact = titles.signs(at: start, in: line.words)
      let found = exact.isEmpty ? titles.nearSigns(at: start, in: line.words) : exact
      let most = found.map(\.phrase.weight).max() ?? 0
      let telling = found.filter { $0.phrase.weight == most }
      let isReference = start > 0 && referring.contains(line.words[start - 1])
      if isNamed || isReference || start >= leadingWordsMax {
        signs += telling.filter(\.documentClass.isSensitive)
      } else {
        signs += telling
        isNamed = telling.contains { $0.weight >= strongMin }
        if isNamed { first = start }
      }
    }
    return (signs, first)
  }

  /// What stands after these is another document, or part of a sentence: `zu Rechnung 4711`.
  static let referring: Set<String> = [
    "zu", "zur", "zum", "bezug", "auf", "der", "die", "das", "den", "dem", "des", "diese", "dieser",
    "gemaess", "laut", "lt", "aus", "mit", "per", "ueber", "fuer", "von", "ref", "referenz",
    "mittels",
    "eine", "einer", "jede", "jeder", "nach", "bei", "im", "in", "und", "oder", "keine", "als",
  ]
}
