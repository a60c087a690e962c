package import ReadResult

/// What a document is taken for.
package struct ClassifiedDocument: Hashable, Sendable {
  /// The classes that were considered, the likeliest first; their probabilities add up to 1.
  package let ranking: [ClassRank]

  package init(ranking: [ClassRank]) { self.ranking = ranking }
}
