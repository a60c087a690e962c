/// Makes conditions of the parts of a query.
struct QueryReader {
  private let forms = WordForms()

  /// Letters of a beginning (`word*`), at least.
  static let prefixMin = 3

  mutating func clauses(of pieces: [QueryPiece]) throws(QueryMistake) -> [Clause] {
    var clauses: [Clause] = []
    var index = 0
    while index < pieces.count {
      let run = Self.number(in: pieces[index...])
      if run.count > 1 {
        clauses.append(Clause(condition: number(of: run)))
      } else {
        clauses.append(
          Clause(isExcluded: pieces[index].isExcluded, condition: try condition(pieces[index])))
      }
      index += run.count
    }
    return clauses
  }

  private func condition(_ piece: QueryPiece) throws(QueryMistake) -> Condition {
    guard let name = piece.field else { return try words(piece.text, isQuoted: piece.isQuoted) }
    guard let field = QueryField.named(name) else {
      throw .unknownField(name, nearest: QueryField.nearest(to: name))
    }
    return try field.read(piece, self)
  }

  /// What a text without a field stands for.
  func words(_ text: String, isQuoted: Bool) throws(QueryMistake) -> Condition {
    var text = text[...]
    var isPrefix = false
    if !isQuoted, text.hasSuffix("*") {
      isPrefix = true
      text = text.dropLast()
    }
    if !isQuoted, text.contains("*") { throw .misplacedStar(String(text)) }
    let analysed = AnalysedText(String(text), forms)
    guard let last = analysed.words.last else { throw .noWord(String(text)) }
    if isPrefix {
      guard analysed.words.count == 1 else { throw .misplacedStar(String(text)) }
      guard last.folded.count >= Self.prefixMin else { throw .shortPrefix(last.folded) }
      return .prefix(WordForms.base(last.folded), word: forms.term(last.folded))
    }
    let phrase =
      analysed.terms.count == 1
      ? Condition.term(analysed.terms[0])
      : .phrase(analysed.terms)
    let joined = analysed.words.map(\.folded).joined()
    let isNumber = analysed.numbers.contains { $0.words == analysed.words.indices }
    return isNumber && analysed.words.count > 1 ? .any([phrase, .term(joined)]) : phrase
  }

  /// The words that stand for a number written in groups: the first, and those with digits that
  /// follow it.
  private static func number(in pieces: ArraySlice<QueryPiece>) -> ArraySlice<QueryPiece> {
    guard let first = pieces.first, isPlain(first) else { return pieces.prefix(1) }
    let further = pieces.dropFirst().prefix { piece in
      isPlain(piece) && piece.text.utf8.contains { (0x30...0x39).contains($0) }
    }
    return pieces.prefix(1 + further.count)
  }

  private static func isPlain(_ piece: QueryPiece) -> Bool {
    !piece.isExcluded && piece.field == nil && !piece.isQuoted
      && FoundWord.all(in: piece.text).count == 1 && !piece.text.contains("*")
  }

  private func number(of pieces: ArraySlice<QueryPiece>) -> Condition {
    let words = pieces.flatMap { FoundWord.all(in: $0.text) }.map(\.folded)
    return .any([.all(words.map { .term(forms.term($0)) }), .term(words.joined())])
  }
}
