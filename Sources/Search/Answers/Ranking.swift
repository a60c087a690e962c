import Glibc

/// The rank of documents: BM25 (Robertson/Zaragoza 2009), where a word that more documents have
/// than are counted is as common as one that so many have.
struct Ranking {
  /// Clauses that are ranked by, with how many documents meet each.
  let clauses: [(condition: Condition, documents: Int)]
  /// In the index.
  let documents: Int
  /// Words of a document, on the average.
  let averageLength: Double

  private static let saturation = 1.2
  private static let lengthShare = 0.75

  func score(_ text: RankedText) -> Double {
    let length = Double(text.text.terms.count) / max(averageLength, 1)
    let dampening = Self.saturation * (1 - Self.lengthShare + Self.lengthShare * length)
    return clauses.reduce(0) { sum, clause in
      let weight = text.weight(clause.condition)
      let rest = Double(max(documents - clause.documents, 0))
      let rarity = log(1 + (rest + 0.5) / (Double(clause.documents) + 0.5))
      return sum + rarity * weight * (Self.saturation + 1) / (weight + dampening)
    }
  }
}
