/// How much a line looks like the title of a document, and what it calls the document.
enum TitleLine {
  /// A title has at most this many words.
  static let wordsMax = 14
  /// The share of the page in which titles stand.
  static let topMax = 0.6
  /// In these words the title begins: `2. Mahnung`, `Betreff: Rechnung`, `Unsere Rechnung`.
  static let leadingWordsMax = 3

  /// A line with letters larger by this factor takes weight from the other titles.
  static let largerBy = 1.15
  static let underALarger = 0.6

  static func isPossible(_ line: Leaf.Line) -> Bool {
    line.words.count <= wordsMax && line.top <= topMax
  }

  /// From 0.3 for a line that could be running text to 1 for a large heading.
  static func clarity(of line: Leaf.Line) -> Double {
    let size = min(max((line.size - 1.0) / 0.4, 0), 1)
    let brevity = line.words.count <= 7 ? 0.45 : 0.3
    return brevity + (1 - brevity) * size
  }

  /// The signs of the name that comes first in the line; of those that begin with the same word
  /// the most telling: `Stornorechnung zu Rechnung 4711` is a cancellation and no invoice.
  static func signs(in line: Leaf.Line, _ titles: SignIndex) -> [Sign] {
    for start in line.words.indices.prefix(leadingWordsMax) {
      let found = titles.signs(at: start, in: line.words)
      guard let most = found.map(\.phrase.weight).max() else { continue }
      return found.filter { $0.phrase.weight == most }
    }
    return []
  }
}
