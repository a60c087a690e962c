/// What a document must have, in the terms of the index.
indirect enum Condition: Hashable, Sendable {
  case term(String)
  /// A term, or one of those that hold it: `protokoll` and `wartungsprotokoll`.
  case parts(String, [String])
  /// Terms that follow each other.
  case phrase([String])
  /// Terms that begin like this, and a term that the same letters may stand for as a whole word.
  case prefix(String, word: String)
  case any([Condition])
  case all([Condition])
  /// Looked for in one column only.
  case column(Column, Condition)
  /// One of these terms of ``Facet``.
  case facets([String])
  case amount(AmountColumn, AmountRange)

  /// The columns of words.
  enum Column: String, Hashable, Sendable, CaseIterable {
    case supplier, number
  }

  /// The columns with amounts.
  enum AmountColumn: String, Hashable, Sendable, CaseIterable {
    case gross, net
  }
}

extension Condition {
  /// The beginnings of words in it, where they are looked for in the words.
  var beginnings: [String] {
    switch self {
    case .prefix(let start, _): [start]
    case .any(let parts), .all(let parts): parts.flatMap(\.beginnings)
    case .column(.supplier, let part): part.beginnings
    case .column(.number, _), .term, .parts, .phrase, .facets, .amount: []
    }
  }

  /// Whether how often it is met says something of a document's worth.
  var isRanked: Bool {
    switch self {
    case .facets, .amount: false
    default: true
    }
  }
}

/// A part of a query: what a document must have, or must not.
struct Clause: Hashable, Sendable {
  var isExcluded = false
  let condition: Condition
}
