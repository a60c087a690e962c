/// A document's words as rank and snippet look at them.
struct RankedText {
  let text: AnalysedText
  let supplier: [String]
  let numbers: [String]

  init(_ row: DocumentRow, _ forms: WordForms) {
    text = AnalysedText(row.text, forms)
    supplier = AnalysedText(row.supplier, forms).terms
    numbers = row.numbers.split(separator: " ").map(String.init)
  }

  /// How often a word in the supplier's name or a number of the record counts.
  private static let fieldWeight = 3.0
  /// How much a word counts that only holds what was asked for.
  private static let partWeight = 0.5

  /// How often a condition is met, by the weight of where.
  func weight(_ condition: Condition) -> Double {
    switch condition {
    case .column(.supplier, let part): Self.fieldWeight * Self.count(part, supplier)
    case .column(.number, let part): Self.fieldWeight * Self.count(part, numbers)
    case .facets, .amount: 0
    case .any(let parts), .all(let parts): parts.reduce(0) { $0 + weight($1) }
    case .parts(let term, let others):
      others.reduce(weight(.term(term))) { $0 + Self.partWeight * weight(.term($1)) }
    case .term(let term):
      Self.count(condition, text.terms) + Self.fieldWeight * Self.count(condition, supplier)
        + Self.fieldWeight * Self.count(condition, numbers)
        + Double(text.numbers.count { $0.text == term })
    case .phrase, .prefix:
      Self.count(condition, text.terms) + Self.fieldWeight * Self.count(condition, supplier)
        + Self.fieldWeight * Self.count(condition, numbers)
    }
  }

  private static func count(_ condition: Condition, _ terms: [String]) -> Double {
    Double(places(of: condition, in: terms).count)
  }

  /// The words of the text that are shown as found.
  func marked(_ conditions: [Condition]) -> [Int] {
    conditions.flatMap { marked($0) }
  }

  private func marked(_ condition: Condition) -> [Int] {
    let numbers: [Int]
    if case .term(let term) = condition {
      numbers = text.numbers.filter { $0.text == term }.flatMap { Array($0.words) }
    } else {
      numbers = []
    }
    return switch condition {
    case .any(let parts), .all(let parts): parts.flatMap { marked($0) }
    case .column(_, let part): marked(part)
    case .parts(let term, let others): ([term] + others).flatMap { marked(.term($0)) }
    default: numbers + Self.places(of: condition, in: text.terms)
    }
  }

  /// Where in a row of terms a term, a beginning or each word of a phrase stands.
  private static func places(of condition: Condition, in terms: [String]) -> [Int] {
    switch condition {
    case .term(let term): terms.indices.filter { terms[$0] == term }
    case .prefix(let start, let word):
      terms.indices.filter { terms[$0].hasPrefix(start) || terms[$0] == word }
    case .phrase(let phrase):
      terms.indices.dropLast(max(0, phrase.count - 1)).filter { start in
        phrase.indices.allSatisfy { terms[start + $0] == phrase[$0] }
      }.flatMap { Array($0..<($0 + phrase.count)) }
    case .any(let parts): parts.flatMap { places(of: $0, in: terms) }
    default: []
    }
  }
}
