/// What a person looks for: all clauses hold.
package struct SearchQuery: Hashable, Sendable {
  let clauses: [Clause]

  /// Letters and other characters of a query, at most.
  package static let lengthMax = 1000
  /// Words, phrases and fields of a query, at most.
  package static let clausesMax = 32

  init(_ clauses: [Clause]) { self.clauses = clauses }

  /// Reads what a person typed.
  package init(_ text: String) throws(QueryMistake) {
    guard text.unicodeScalars.count <= Self.lengthMax else { throw .tooLong }
    let pieces = try QueryPiece.all(in: text)
    guard !pieces.isEmpty else { throw .empty }
    guard pieces.count <= Self.clausesMax else { throw .tooManyParts }
    var reader = QueryReader()
    clauses = try reader.clauses(of: pieces)
  }

  /// The documents whose words are exactly these, in this order: the name of a person.
  package init(phrase text: String) throws(QueryMistake) {
    var reader = QueryReader()
    clauses = try reader.clauses(of: [QueryPiece(text: text, isQuoted: true)])
  }
}
