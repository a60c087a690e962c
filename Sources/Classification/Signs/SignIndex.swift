import ReadResult

/// Signs by the word that they begin with, and what they find on a leaf.
struct SignIndex: Sendable {
  private var byWord: [String: [Sign]] = [:]
  /// Those whose first word is open.
  private var open: [Sign] = []
  /// Those of one long word by its length.
  private var long: [Int: [Sign]] = [:]
  private static let longMin = 9

  init(_ signs: some Sequence<Sign>) {
    for sign in signs {
      guard let first = sign.phrase.words.first else { continue }
      if first.isOpenBefore || first.isOpenAfter {
        open.append(sign)
      } else {
        byWord[first.letters, default: []].append(sign)
        let length = first.letters.utf8.count
        if length >= Self.longMin { long[length, default: []].append(sign) }
      }
    }
  }

  /// The signs that begin with the word at a place.
  func signs(at start: Int, in words: [String]) -> [Sign] {
    (byWord[words[start]] ?? []).filter { $0.phrase.stands(at: start, in: words) }
      + open.filter { $0.phrase.stands(at: start, in: words) }
  }

  /// The signs of one word that differs in one letter, for a title that was recognised in a
  /// picture; only long words, which nothing else comes near.
  func nearSigns(at start: Int, in words: [String]) -> [Sign] {
    (long[words[start].utf8.count] ?? []).filter { sign in
      sign.phrase.words.count == 1
        && zip(sign.phrase.words[0].letters.utf8, words[start].utf8).count { $0 != $1 } == 1
    }
  }
}

/// What signs say about a leaf.
struct SignReading: Sendable {
  /// The sum of the weights, in log-odds.
  private(set) var scores: [DocumentClass: Double] = [:]

  init(of leaf: Leaf, titles: SignIndex, terms: SignIndex) {
    for (documentClass, weight) in Self.titleWeights(of: leaf, titles) {
      scores[documentClass, default: 0] += weight
    }
    for (documentClass, weight) in Self.termWeights(of: leaf, terms) {
      scores[documentClass, default: 0] += weight
    }
  }

  /// The terms of a class add up to no more than this: many weak signs are no title.
  private static let termsMax = 8.0

  /// Each term counts once; the more a class has, the less the next one adds.
  private static func termWeights(of leaf: Leaf, _ terms: SignIndex) -> [DocumentClass: Double] {
    var sums: [DocumentClass: Double] = [:]
    var seen: Set<Phrase> = []
    let words = leaf.words + leaf.marks.map(\.rawValue)
    for start in words.indices {
      let found = terms.signs(at: start, in: words).filter { !seen.contains($0.phrase) }
      for sign in found { sums[sign.documentClass, default: 0] += sign.weight }
      seen.formUnion(found.map(\.phrase))
    }
    return sums.mapValues { $0 > 0 ? termsMax * $0 / (termsMax + $0) : $0 }
  }

  /// A class has the weight of its clearest title; a second one adds nothing.
  private static func titleWeights(
    of leaf: Leaf, _ titles: SignIndex
  ) -> [DocumentClass: Double] {
    let lines = leaf.lines.filter(TitleLine.isPossible).map {
      (size: $0.size, reading: TitleLine.reading(of: $0, titles))
    }.filter { !$0.reading.signs.isEmpty }
    let largest = lines.map(\.size).max() ?? 0
    var weights: [DocumentClass: Double] = [:]
    for line in lines {
      let share =
        line.reading.clarity
        * (line.size * TitleLine.largerBy < largest ? TitleLine.underALarger : 1)
      for sign in line.reading.signs {
        let weight = sign.weight * share
        weights[sign.documentClass] = max(weights[sign.documentClass] ?? weight, weight)
      }
    }
    return weights
  }
}
