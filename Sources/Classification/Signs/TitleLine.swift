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

  static func isPossible(_ line: Leaf.Line) -> Bool {
    line.words.count <= wordsMax && line.top <= topMax
  }

  /// What the line calls the document, and from 0.2 for what could be running text to 1 for a
  /// large heading how clearly.
  static func reading(of line: Leaf.Line, _ titles: SignIndex) -> (signs: [Sign], clarity: Double) {
    let signs = signs(in: line, titles)
    let size = min(max(line.size - 1, 0) / 0.4, 1)
    let isBrief = line.words.count <= briefMax
    let shape = isWhole(signs, of: line) ? 0.65 : isBrief ? 0.45 : 0.2
    return (signs, shape + (1 - shape) * size * (isBrief ? 1 : 0.6))
  }

  /// Whether the line holds nothing but the name and perhaps a number: `Gutschrift Nr. 17`.
  private static func isWhole(_ signs: [Sign], of line: Leaf.Line) -> Bool {
    let named = signs.map(\.phrase.words.count).max() ?? 0
    return telling(line.words) <= named || isNumbered(line, named: named)
  }

  /// Whether a number stands beside the name, and what follows is set off: `Rechnung RX-17` with
  /// the day at the other end of the line.
  private static func isNumbered(_ line: Leaf.Line, named: Int) -> Bool {
    let opening = Array(line.words.prefix(line.opening))
    guard opening.count < line.words.count, opening.contains(where: hasDigit) else { return false }
    let isPrefix = { (index: Int) in
      opening[index].utf8.count <= prefixMax && opening.indices.contains(index + 1)
        && hasDigit(opening[index + 1])
    }
    return telling(opening.indices.filter { !isPrefix($0) }.map { opening[$0] }) <= named
  }

  /// Letters before the digits of a number.
  private static let prefixMax = 4

  private static func telling(_ words: [String]) -> Int { words.count(where: isTelling) }

  private static func hasDigit(_ word: String) -> Bool {
    word.utf8.contains { (0x30...0x39).contains($0) }
  }

  private static func isTelling(_ word: String) -> Bool {
    !fillers.contains(word) && !hasDigit(word)
  }

  private static let fillers: Set<String> = ["nr", "nummer", "no", "vom", "betreff", "betr", "re"]

  /// The signs of the name that comes first in the line; of those that begin with the same word
  /// the most telling: `Stornorechnung zu Rechnung 4711` is a cancellation and no invoice.
  ///
  /// A weak name does not end the search: `Mitteilung: Preisanpassung`. What names a sensitive
  /// class counts wherever it stands.
  private static func signs(in line: Leaf.Line, _ titles: SignIndex) -> [Sign] {
    var signs: [Sign] = []
    var isNamed = false
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
      }
    }
    return signs
  }

  /// What stands after these is another document, or part of a sentence: `zu Rechnung 4711`.
  private static let referring: Set<String> = [
    "zu", "zur", "zum", "bezug", "auf", "der", "die", "das", "den", "dem", "des", "diese", "dieser",
    "gemaess", "laut", "lt", "aus", "mit", "per", "ueber", "fuer", "von", "ref", "referenz",
    "mittels",
    "eine", "einer", "jede", "jeder", "nach", "bei", "im", "in", "und", "oder", "keine", "als",
  ]
}
