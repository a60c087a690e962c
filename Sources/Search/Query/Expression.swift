/// A query in the language of FTS5.
struct Expression {
  /// The words that a beginning stands for; of others the full text finds them.
  var beginnings: [String: [String]] = [:]

  /// The documents that are asked for, without those that have one of the terms `hidden`.
  ///
  /// Bounds of amounts are in it as intervals, which may hold further amounts; exclusions of
  /// amounts are not in it.
  func text(of clauses: [Clause], hiding hidden: [String]) -> String {
    var wanted: [String] = []
    var unwanted = hidden.map(Self.quoted)
    for clause in clauses {
      switch clause.condition {
      case .amount where clause.isExcluded: break
      case let condition where clause.isExcluded: unwanted.append(text(of: condition))
      case let condition: wanted.append(text(of: condition))
      }
    }
    let all =
      wanted.isEmpty ? Self.quoted(Facet.everything) : Self.joined(wanted, " AND ")
    return unwanted.isEmpty ? all : "(\(all)) NOT \(Self.joined(unwanted, " OR "))"
  }

  func text(of condition: Condition) -> String {
    switch condition {
    case .term(let term): Self.quoted(term)
    case .parts(let term, let others): Self.anyOf([term] + others)
    case .phrase(let terms): "(" + terms.map(Self.quoted).joined(separator: " + ") + ")"
    case .prefix(let start, let word):
      beginnings[start].map { Self.anyOf($0 + [word]) }
        ?? "(\(Self.quoted(start)) * OR \(Self.quoted(word)))"
    case .any(let parts): Self.joined(parts.map(text), " OR ")
    case .all(let parts): Self.joined(parts.map(text), " AND ")
    case .column(let column, let part): "(\(column.rawValue) : (\(text(of: part))))"
    case .facets(let terms): Self.anyOf(terms)
    case .amount(let column, let range):
      Self.anyOf(AmountFacet.terms(column, from: range.first, to: range.last))
    }
  }

  private static func anyOf(_ terms: [String]) -> String { joined(terms.map(quoted), " OR ") }

  private static func joined(_ parts: [String], _ operation: String) -> String {
    "(" + parts.joined(separator: operation) + ")"
  }

  private static func quoted(_ term: String) -> String {
    "\"" + term.replacing("\"", with: "\"\"") + "\""
  }
}
