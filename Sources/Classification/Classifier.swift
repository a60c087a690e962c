package import ReadResult

/// Tells the class of a document by its words (C6): signs that people can read and change, and
/// what was learned from filed and corrected documents; their log-odds are added.
package struct Classifier: Sendable {
  /// The classes that a document can have; mails, archives and stacks hold documents.
  package static let classes = DocumentClass.allCases.filter {
    ![.mail, .archive, .stack].contains($0)
  }

  /// Grows with what is learned and is kept by the caller.
  package var learned: LearnedModel
  private let titles: SignIndex
  private let terms: SignIndex

  /// Log-odds are multiplied by this before they become probabilities, so that of the documents
  /// with a probability of 0.9 about nine of ten are right.
  private static let temper = 0.8
  /// How many words of the learned part count at most.
  private static let wordsCounted = 8.0
  /// The share that terms and learned words have under a clear title of a report.
  private static let bodyUnderTitle = 0.5
  /// What a document is where nothing speaks for any class; the sensitive ones get a little more
  /// than most, but not enough to make an unreadable page sensitive.
  private static let priors: [DocumentClass: Double] = [
    .invoice: 0.5, .other: 1.2, .personnel: 0.5, .compliance: 0.5,
  ]

  package init(learned: LearnedModel = .starting, signs: [Sign] = Signs.all) {
    self.learned = learned
    titles = SignIndex(signs.filter { $0.place == .title })
    terms = SignIndex(signs.filter { $0.place == .anywhere })
  }

  package func classify(_ pages: [PageText]) -> ClassifiedDocument {
    let leaf = Leaf(pages)
    let signs = SignReading(of: leaf, titles: titles, terms: terms)
    let words = learned.scores(of: leaf.words, wordsCounted: Self.wordsCounted)
    let bodyShare = signs.isReportByTitle ? Self.bodyUnderTitle : 1
    let scores = Self.classes.map { documentClass in
      (Self.priors[documentClass] ?? 0) + (signs.titles[documentClass] ?? 0)
        + (documentClass.isSensitive ? 1 : bodyShare)
        * ((signs.terms[documentClass] ?? 0) + (words[documentClass] ?? 0))
    }
    let highest = scores.max() ?? 0
    let odds = scores.map { ((($0 - highest) * Self.temper)).exponential }
    let sum = odds.reduce(0, +)
    return ClassifiedDocument(
      ranking: zip(Self.classes, odds)
        .map { ClassRank($0, probability: $1 / sum) }
        .sorted { $0.probability > $1.probability })
  }

  /// The words of a document as ``LearnedModel`` learns them.
  package static func words(of pages: [PageText]) -> [String] { Leaf(pages).words }
}
