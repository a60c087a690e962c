import GRDB
import Payables

extension SearchIndex {
  /// Fewer hits than this are few: parts of compounds are looked for as well.
  package static let few = 10
  /// Bytes of text that are read to rank documents; those beyond come last.
  private static let rankedBytesMax = 8 << 20

  /// Looks for documents.
  package func search(
    _ query: SearchQuery, _ scope: SearchScope = SearchScope()
  ) throws(SearchError) -> SearchAnswer {
    try read { db in
      var clauses = query.clauses
      var keys = try self.keys(clauses, scope, db)
      var answer = SearchAnswer()
      if scope.findsParts, keys.count < Self.few,
        let wider = try withCompounds(clauses, db)
      {
        clauses = wider
        keys = try self.keys(clauses, scope, db)
        answer.usedParts = true
      }
      answer.total = min(keys.count, SearchAnswer.countMax)
      answer.isMore = keys.count > SearchAnswer.countMax
      answer.isRankedInPart = keys.count > SearchAnswer.rankedMax
      let ranked = clauses.filter { !$0.isExcluded && $0.condition.isRanked }.map(\.condition)
      answer.hits = try hits(keys, ranked, scope.limit, db)
      return answer
    }
  }

  /// The clauses with the compounds of their words; nil where no word is a part of one.
  private func withCompounds(_ clauses: [Clause], _ db: Database) throws -> [Clause]? {
    var isWider = false
    let wider = try clauses.map { clause in
      guard !clause.isExcluded, case .term(let term) = clause.condition else { return clause }
      let compounds = try compounds(of: term, db)
      guard !compounds.isEmpty else { return clause }
      isWider = true
      return Clause(condition: .parts(term, compounds))
    }
    return isWider ? wider : nil
  }

  /// The documents that are asked for, the newest first, at most one more than are counted.
  private func keys(_ clauses: [Clause], _ scope: SearchScope, _ db: Database) throws -> [Int64] {
    let hidden = RestrictedCircle.allCases.filter { !scope.circles.contains($0) }.map(\.term)
    let conditions = clauses.compactMap(\.columnCondition)
    let join =
      conditions.isEmpty ? "" : " CROSS JOIN document ON document.key = entry.rowid"
    let restriction = (["entry MATCH ?"] + conditions).joined(separator: " AND ")
    return try Int64.fetchAll(
      db.makeStatement(
        sql: "SELECT entry.rowid FROM entry\(join) WHERE \(restriction)"
          + " ORDER BY entry.rowid DESC LIMIT \(SearchAnswer.countMax + 1)"),
      arguments: [
        try expression(clauses.map(\.condition), db).text(of: clauses, hiding: hidden)
      ])
  }

  /// The language of FTS5, with the words that the beginnings in the conditions stand for.
  private func expression(_ conditions: [Condition], _ db: Database) throws -> Expression {
    var expression = Expression()
    for start in conditions.flatMap(\.beginnings) {
      expression.beginnings[start] = try words(beginningWith: start, db)
    }
    return expression
  }

  /// How many documents meet a condition, at most so many as are counted.
  private func count(_ condition: Condition, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT count(*) FROM
            (SELECT 1 FROM entry WHERE entry MATCH ? LIMIT \(SearchAnswer.countMax))
          """), arguments: [try expression([condition], db).text(of: condition)]) ?? 0
  }

  private func hits(
    _ keys: [Int64], _ ranked: [Condition], _ limit: Int, _ db: Database
  ) throws -> [SearchHit] {
    var scored: [(key: Int64, score: Double)]
    if ranked.isEmpty {
      scored = keys.prefix(limit).map { ($0, 0) }
    } else {
      let ranking = try ranking(ranked, db)
      var bytes = 0
      scored = try keys.prefix(SearchAnswer.rankedMax).map { key in
        guard bytes < Self.rankedBytesMax, let row = try row(key, db) else { return (key, 0) }
        bytes += row.text.utf8.count
        return (key, ranking.score(RankedText(row, forms)))
      }
      scored.sort { ($1.score, $1.key) < ($0.score, $0.key) }
      // Where more are shown than are ranked, the others follow by age.
      scored += keys.dropFirst(SearchAnswer.rankedMax).map { ($0, 0) }
    }
    return try scored.prefix(limit).compactMap { key, score in
      guard let id = DocumentRow.id(of: key), let row = try row(key, db) else { return nil }
      let text = RankedText(row, forms)
      let snippet = Snippet(row.text, text.text.words, marked: text.marked(ranked))
      return SearchHit(id: id, score: score, snippet: snippet, isRestricted: row.isRestricted)
    }
  }

  private func ranking(_ conditions: [Condition], _ db: Database) throws -> Ranking {
    let totals = try Row.fetchOne(db, sql: "SELECT documents, words FROM state")
    let (documents, words): (Int, Int) = (totals?[0] ?? 0, totals?[1] ?? 0)
    return Ranking(
      clauses: try conditions.map { ($0, try count($0, db)) }, documents: documents,
      averageLength: Double(words) / Double(max(documents, 1)))
  }
}

extension Clause {
  /// What the columns of a document must say; nil where its terms say all.
  fileprivate var columnCondition: String? {
    guard case .amount(let column, let range) = condition else { return nil }
    let bounds = "document.\(column.rawValue) BETWEEN \(range.first) AND \(range.last)"
    return isExcluded ? "(\(bounds)) IS NOT TRUE" : bounds
  }
}
