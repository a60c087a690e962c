package import ReadResult

/// What a document is taken for.
package struct ClassifiedDocument: Hashable, Sendable {
  /// The classes that were considered, the likeliest first; their probabilities add up to 1.
  package let ranking: [Rank]

  package struct Rank: Hashable, Sendable {
    package let documentClass: DocumentClass
    /// From 0 to 1.
    package let probability: Double

    package init(_ documentClass: DocumentClass, probability: Double) {
      self.documentClass = documentClass
      self.probability = probability
    }
  }

  package init(ranking: [Rank]) { self.ranking = ranking }
}
