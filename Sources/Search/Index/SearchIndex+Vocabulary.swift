import GRDB

/// The words of all documents, in which beginnings and parts of compounds are looked for.
extension SearchIndex {
  /// Letters of a word in the vocabulary.
  private static let lengths = 3...64
  /// Letters of a word that may be a compound, at least.
  private static let compoundMin = 7
  /// Words that are remembered as known.
  private static let knownMax = 400_000

  /// Whether it is a word and no code.
  private static func isWord(_ term: String) -> Bool {
    lengths.contains(term.utf8.count) && !term.utf8.contains { $0 < 0x61 }
  }

  func addWords(_ terms: Set<String>, _ db: Database) throws {
    for term in terms where Self.isWord(term) && !knownWords.contains(term) {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO word (term) VALUES (?)")
        .execute(arguments: [term])
      if db.changesCount > 0, term.utf8.count >= Self.compoundMin {
        try db.cachedStatement(sql: "INSERT INTO part (rowid, term) VALUES (?, ?)")
          .execute(arguments: [db.lastInsertedRowID, term])
      }
      if knownWords.count >= Self.knownMax { knownWords.removeAll(keepingCapacity: true) }
      knownWords.insert(term)
    }
  }

  /// Forgets those of the words that no document has any more.
  func dropWords(_ terms: Set<String>, _ db: Database) throws {
    for term in terms where Self.isWord(term) {
      let isUsed = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT 1 FROM entry WHERE entry MATCH ? LIMIT 1"),
        arguments: [Expression().text(of: .term(term))])
      guard isUsed == nil,
        let id = try Int64.fetchOne(
          db.cachedStatement(sql: "SELECT id FROM word WHERE term = ?"), arguments: [term])
      else { continue }
      if term.utf8.count >= Self.compoundMin {
        try db.cachedStatement(sql: "INSERT INTO part (part, rowid, term) VALUES ('delete', ?, ?)")
          .execute(arguments: [id, term])
      }
      try db.cachedStatement(sql: "DELETE FROM word WHERE id = ?").execute(arguments: [id])
      knownWords.remove(term)
    }
  }

  /// Words that a beginning stands for, at most; more are left to the full text.
  private static let beginningsMax = 300

  /// The words that begin like this; nil where the full text has a list of its own, or there are
  /// too many.
  func words(beginningWith start: String, _ db: Database) throws -> [String]? {
    guard start.utf8.count > SearchSchema.listedBeginnings.upperBound, Self.isWord(start) else {
      return nil
    }
    let words = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT term FROM word WHERE term >= ?1 AND term < ?1 || '\u{10FFFF}'
          LIMIT \(Self.beginningsMax + 1)
          """), arguments: [start])
    return words.count > Self.beginningsMax ? nil : words
  }

  /// Letters of a part of a compound, at least.
  static let partMin = 3
  /// Compounds that a part stands for, at most: the shortest.
  static let compoundsMax = 64
  /// Compounds that are looked at.
  private static let compoundsSeen = 5000

  /// The long words that hold a term.
  func compounds(of term: String, _ db: Database) throws -> [String] {
    guard term.utf8.count >= Self.partMin, !term.utf8.contains(where: { $0 < 0x61 }) else {
      return []
    }
    // Letters only, so nothing in it is a pattern.
    return try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT term FROM (SELECT term FROM part WHERE term LIKE ? LIMIT \(Self.compoundsSeen))
          WHERE term <> ? ORDER BY length(term), term LIMIT \(Self.compoundsMax)
          """), arguments: ["%\(term)%", term])
  }
}
