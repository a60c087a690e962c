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

extension DocumentClass {
  /// Papers about works, whose words are much the same: what was done says little of which it is.
  static let reports: Set<DocumentClass> = [
    .maintenanceReport, .incidentReport, .measurement, .timesheet, .acceptance,
  ]
}

/// What signs say about a leaf.
struct SignReading: Sendable {
  /// What the titles say, in log-odds.
  let titles: [DocumentClass: Double]
  /// What the terms say.
  let terms: [DocumentClass: Double]

  init(of leaf: Leaf, titles: SignIndex, terms: SignIndex) {
    self.titles = Self.titleWeights(of: leaf, titles)
    self.terms = Self.termWeights(of: leaf, terms)
  }

  /// A title of this weight says what the document is.
  private static let clearTitleMin = 8.5

  /// From this weight on a title of another class is a doubt.
  private static let otherTitleMax = 4.0

  /// Whether a title says clearly that it is a report, and none that it is something else.
  var isReportByTitle: Bool {
    guard let highest = titles.max(by: { $0.value < $1.value }) else { return false }
    return highest.value >= Self.clearTitleMin && DocumentClass.reports.contains(highest.key)
      && titles.allSatisfy {
        $0.value < Self.otherTitleMax || DocumentClass.reports.contains($0.key)
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
      (line: $0, reading: TitleLine.reading(of: $0, titles))
    }.filter { !$0.reading.signs.isEmpty }
    let largest = lines.map(\.line.size).max() ?? 0
    let first = lines.firstIndex { isFirstTitle($0.line, $0.reading, largest: largest) }
    var weights: [DocumentClass: Double] = [:]
    for (index, title) in lines.enumerated() {
      let clarity =
        index == first
        ? max(title.reading.clarity, TitleLine.clarityOfFirst) : title.reading.clarity
      let isUnderALarger = title.line.size * TitleLine.largerBy < largest
      let share = clarity * (isUnderALarger ? TitleLine.underALarger : 1)
      for sign in title.reading.signs {
        let weight = sign.weight * share
        weights[sign.documentClass] = max(weights[sign.documentClass] ?? weight, weight)
      }
    }
    return weights
  }

  private static func isFirstTitle(
    _ line: Leaf.Line, _ reading: TitleLine.Reading, largest: Double
  ) -> Bool {
    reading.isWhole && line.top <= TitleLine.firstTop && line.size * TitleLine.largerBy >= largest
      && reading.signs.contains { $0.weight >= TitleLine.strongMin }
  }
}
