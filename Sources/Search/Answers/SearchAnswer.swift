package import Payables

/// What a search found.
package struct SearchAnswer: Hashable, Sendable {
  /// The best first; among equals the newest.
  package var hits: [SearchHit] = []
  /// Documents that were found, at most ``countMax``.
  package var total = 0
  /// Whether there are more than ``total``.
  package var isMore = false
  /// Whether more were found than are ranked: then the newest of them are.
  package var isRankedInPart = false
  /// Whether parts of compounds were looked for, since there were few with the words themselves.
  package var usedParts = false

  /// Documents that are counted, at most.
  package static let countMax = 10_000
  /// Documents that are ranked, at most.
  package static let rankedMax = 200

  package init() {}
}

/// A document that was found.
package struct SearchHit: Hashable, Sendable {
  package let id: VoucherID
  /// The higher the better; 0 where no words were asked for.
  package let score: Double
  /// Nil where no word of the document's text was asked for.
  package let snippet: Snippet?
  /// Whether it is a sensitive one, of which nothing is shown without a note of it.
  package let isRestricted: Bool
}

/// What is asked for beside the words.
package struct SearchScope: Hashable, Sendable {
  /// Hits, at most.
  package var limit = 20
  /// Sensitive documents that may be found; of all others there is no sign.
  package var circles: Set<RestrictedCircle> = []
  /// Whether parts of compounds are looked for where the words themselves find little.
  package var findsParts = true

  package init() {}
}
