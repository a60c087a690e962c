package import ReadResult

/// What words were seen in documents of which class: multinomial naive Bayes, each word counted
/// once a document.
///
/// It keeps numbers of words and no texts. Words with digits are never kept, and of a sensitive
/// document only words that were known before: no name of a person gets in through it (A7).
package struct LearnedModel: Hashable, Sendable {
  /// How many documents of a class have the word.
  private var counts: [String: [DocumentClass: Int]] = [:]
  /// The sum of the counts of a class.
  private var totals: [DocumentClass: Int] = [:]
  /// How many documents of a class were learned.
  package private(set) var documents: [DocumentClass: Int] = [:]

  /// The vocabulary does not grow beyond this many words; new ones are not kept then.
  package static let vocabularyMax = 20_000
  /// The part that the share of a word in all classes has in its share in one class.
  ///
  /// So smoothed Jelinek and Mercer; a number added to each count would favour the classes of
  /// which little is known.
  private static let smoothing = 0.3
  /// Taken from each count: a word seen once may stand there by chance.
  private static let discount = 0.5

  package init() {}

  /// A model of texts that hold nothing of anybody: all their words are kept.
  init(ofTypicalTexts texts: [(DocumentClass, [String])]) {
    for (documentClass, lines) in texts {
      let words = Set(lines.flatMap { Self.kept(FoldedWords.of($0)) })
      add(words, documentClass)
    }
  }

  /// Learns from a filed or corrected document, its words in folded form; `other` is a model that
  /// is joined later, whose words are known as well.
  package mutating func learn(_ lesson: Lesson, besides other: LearnedModel = LearnedModel()) {
    let isNewTaken = mayAdd(for: lesson.documentClass)
    add(
      Self.kept(lesson.words).filter {
        isNewTaken || counts[$0] != nil || other.counts[$0] != nil
      }, lesson.documentClass)
  }

  /// This and what another model counted.
  package func joined(by other: LearnedModel) -> LearnedModel {
    var joined = self
    joined.counts.merge(other.counts) { $0.merging($1, uniquingKeysWith: +) }
    joined.totals.merge(other.totals, uniquingKeysWith: +)
    joined.documents.merge(other.documents, uniquingKeysWith: +)
    return joined
  }

  private mutating func add(_ words: Set<String>, _ documentClass: DocumentClass) {
    documents[documentClass, default: 0] += 1
    guard !words.isEmpty else { return }
    for word in words { counts[word, default: [:]][documentClass, default: 0] += 1 }
    totals[documentClass, default: 0] += words.count
  }

  package var vocabularyCount: Int { counts.count }

  /// Whether a folded word was seen in any document.
  package func knows(_ word: String) -> Bool { counts[word] != nil }

  /// The log-odds of the classes against their mean; empty where nothing was learned.
  ///
  /// Words of a document depend on each other, so that naive sums are far too sure: the more
  /// words are known, the less each counts, and all together no more than `wordsCounted` words.
  func scores(of words: [String], wordsCounted: Double) -> [DocumentClass: Double] {
    let known = Self.kept(words).compactMap { counts[$0] }
    guard !known.isEmpty else { return [:] }
    let damping = wordsCounted / (wordsCounted + Double(known.count))
    let wordsInAll = Double(max(totals.values.reduce(0, +), 1))
    let shares = known.map { Double($0.values.reduce(0, +)) / wordsInAll }
    var scores: [DocumentClass: Double] = [:]
    for documentClass in documents.keys {
      let wordsInClass = Double(max(totals[documentClass] ?? 0, 1))
      let sum = zip(known, shares).reduce(0) { sum, word in
        let count = max(Double(word.0[documentClass] ?? 0) - Self.discount, 0)
        let share = count / wordsInClass
        let ratio = (1 - Self.smoothing) * share / word.1 + Self.smoothing
        return sum + ratio.naturalLogarithm
      }
      scores[documentClass] = sum * damping
    }
    let mean = scores.values.reduce(0, +) / Double(max(scores.count, 1))
    return scores.mapValues { $0 - mean }
  }

  private func mayAdd(for documentClass: DocumentClass) -> Bool {
    counts.count < Self.vocabularyMax && !documentClass.isSensitive
  }

  /// The distinct words that say something: letters only, three or more, and no filling words.
  private static func kept(_ words: [String]) -> Set<String> {
    Set(
      words.lazy.filter { word in
        word.utf8.count >= 3 && !FillingWords.all.contains(word)
          && !word.utf8.contains { (0x30...0x39).contains($0) }
      })
  }
}

/// Words are rows and not names: an encoding bounds the names of fields.
extension LearnedModel: Codable {
  private enum CodingKeys: CodingKey { case words, counts, documents }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let words = try container.decode([String].self, forKey: .words)
    let counts = try container.decode([[DocumentClass: Int]].self, forKey: .counts)
    self.counts = Dictionary(zip(words, counts)) { $1 }
    documents = try container.decode([DocumentClass: Int].self, forKey: .documents)
    for count in self.counts.values { totals.merge(count, uniquingKeysWith: +) }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let rows = counts.sorted { $0.key < $1.key }
    try container.encode(rows.map(\.key), forKey: .words)
    try container.encode(rows.map(\.value), forKey: .counts)
    try container.encode(documents, forKey: .documents)
  }
}
