import GRDB

/// The tables of the index.
///
/// `entry` is the full text: without contents of its own, so that what is deleted must be said
/// again word by word; `content` has the words for that, for the marks in a hit and for the rank.
/// `document` is apart from it and so small that the bounds of amounts are compared in memory.
/// `word` has the words of all documents, each once, and `part` what the long ones are made of,
/// three letters at a time: so parts of compounds, and the words that begin like a longer
/// beginning, are found in the vocabulary and not in every text. Short beginnings stand for too
/// many words and have a list of their own (`prefix`).
enum SearchSchema {
  /// Raise it with each change of the tables, of ``Facet`` or of the way words are folded and
  /// stemmed: the index is then made anew.
  static let version = 2

  /// Letters of the beginnings that have a list of their own.
  static let listedBeginnings = 3...4

  static let tables = """
    CREATE TABLE state (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      position INTEGER NOT NULL,
      documents INTEGER NOT NULL,
      words INTEGER NOT NULL,
      purge TEXT NOT NULL CHECK (purge IN ('none', 'wanted', 'begun')),
      plan TEXT NOT NULL
    ) STRICT;
    INSERT INTO state (id, position, documents, words, purge, plan)
      VALUES (1, 0, 0, 0, 'none', '');
    CREATE TABLE document (
      key INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      restricted INTEGER NOT NULL,
      gross INTEGER,
      net INTEGER,
      length INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE content (
      key INTEGER PRIMARY KEY,
      supplier TEXT NOT NULL,
      numbers TEXT NOT NULL,
      facets TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE entry USING fts5 (
      supplier, number, words, joined, facets,
      content='', columnsize=0, prefix='3 4', tokenize="ascii tokenchars '_'"
    );
    CREATE TABLE word (id INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE) STRICT;
    CREATE VIRTUAL TABLE part USING fts5 (
      term, content='word', content_rowid='id', columnsize=0, detail='none', tokenize='trigram'
    );
    """

  static func make(_ db: Database) throws {
    try db.execute(sql: tables)
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Whether the tables are there as this version wants them; nil where there are none yet.
  static func isCurrent(_ db: Database) throws -> Bool? {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if found == version { return true }
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    return found == 0 && tables == 0 ? nil : false
  }
}
