import GRDB
package import Payables

/// What became of a document since the index saw it last.
package enum IndexChange: Hashable, Sendable {
  case keep(IndexedDocument)
  case remove(VoucherID)
}

extension SearchIndex {
  /// Takes changes up to the journal's entry `position` over, all or none of them.
  package func take(_ changes: [IndexChange], upTo position: Int64) throws(SearchError) {
    try write { db in
      // Somebody else emptied it: the vocabulary is empty as well.
      if try Int64.fetchOne(db, sql: "SELECT position FROM state") != lastPosition {
        knownWords.removeAll()
      }
      for change in changes {
        switch change {
        case .keep(let document): try put(DocumentRow(document), db)
        case .remove(let id):
          if let old = try row(DocumentRow.key(of: id), db) { try erase(old, db) }
        }
      }
      try db.cachedStatement(sql: "UPDATE state SET position = ?").execute(arguments: [position])
    }
    lastPosition = position
  }

  /// Removes a document; ``purge()`` overwrites what is left of its words.
  package func remove(_ id: VoucherID) throws(SearchError) {
    try write { db in
      if let old = try row(DocumentRow.key(of: id), db) { try erase(old, db) }
    }
  }

  /// The version in which the index has a document; nil where it has none.
  package func version(of id: VoucherID) throws(SearchError) -> Int? {
    try read { db in
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT version FROM document WHERE key = ?"),
        arguments: [DocumentRow.key(of: id)])
    }
  }

  private func put(_ new: DocumentRow, _ db: Database) throws {
    let old = try row(new.key, db)
    if let old {
      guard old != new else { return }
      if old.hasSameTerms(as: new) { return try update(new, db) }
      try erase(old, keeping: new, db)
    }
    let text = AnalysedText(new.text, forms)
    try db.cachedStatement(
      sql: """
        INSERT INTO document (key, version, restricted, gross, net, length)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      new.key, new.version, new.isRestricted, new.gross, new.net, text.terms.count,
    ])
    try db.cachedStatement(
      sql: "INSERT INTO content (key, supplier, numbers, facets, text) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [new.key, new.supplier, new.numbers, new.facets, new.text])
    try db.cachedStatement(
      sql: """
        INSERT INTO entry (rowid, supplier, number, words, joined, facets)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: columns(of: new, text))
    try count(documents: 1, words: text.terms.count, db)
    try addWords(words(of: new, text), db)
  }

  private func update(_ row: DocumentRow, _ db: Database) throws {
    try db.cachedStatement(
      sql: "UPDATE document SET version = ?, gross = ?, net = ? WHERE key = ?"
    ).execute(arguments: [row.version, row.gross, row.net, row.key])
  }

  /// Takes a document out of all tables; where another takes its place, its words stay known.
  private func erase(_ old: DocumentRow, keeping new: DocumentRow? = nil, _ db: Database) throws {
    let text = AnalysedText(old.text, forms)
    try db.cachedStatement(
      sql: """
        INSERT INTO entry (entry, rowid, supplier, number, words, joined, facets)
        VALUES ('delete', ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: columns(of: old, text))
    for table in ["document", "content"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE key = ?")
        .execute(arguments: [old.key])
    }
    try count(documents: -1, words: -text.terms.count, db)
    let kept = new.map { words(of: $0, AnalysedText($0.text, forms)) } ?? []
    try dropWords(words(of: old, text).subtracting(kept), db)
    // What is only said in other words need not be overwritten.
    guard new.map(\.isRestricted) ?? true else { return }
    try db.cachedStatement(sql: "UPDATE state SET purge = 'wanted'").execute()
  }

  private func columns(of row: DocumentRow, _ text: AnalysedText) -> StatementArguments {
    [
      row.key, AnalysedText(row.supplier, forms).column, row.numbers, text.column,
      text.numberColumn, row.facets,
    ]
  }

  private func words(of row: DocumentRow, _ text: AnalysedText) -> Set<String> {
    Set(text.terms).union(AnalysedText(row.supplier, forms).terms)
  }

  private func count(documents: Int, words: Int, _ db: Database) throws {
    try db.cachedStatement(
      sql: "UPDATE state SET documents = documents + ?, words = words + ?"
    ).execute(arguments: [documents, words])
  }

  func row(_ key: Int64, _ db: Database) throws -> DocumentRow? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT d.key, d.version, d.restricted, d.gross, d.net, c.text, c.supplier, c.numbers,
            c.facets
          FROM document d JOIN content c ON c.key = d.key WHERE d.key = ?
          """), arguments: [key]
    ).map { row in
      DocumentRow(
        key: row[0], version: row[1], isRestricted: row[2], gross: row[3], net: row[4],
        text: row[5], supplier: row[6], numbers: row[7], facets: row[8])
    }
  }
}

extension DocumentRow {
  /// Whether only what is beside the full text differs.
  fileprivate func hasSameTerms(as other: DocumentRow) -> Bool {
    text == other.text && supplier == other.supplier && numbers == other.numbers
      && facets == other.facets && isRestricted == other.isRestricted
  }
}
