import GRDB

/// Overwriting what was removed (GDPR Art. 17): the full text only marks a removal until its parts
/// are merged.
extension SearchIndex {
  /// Whether something was removed whose words are still in the file.
  package func needsPurging() throws(SearchError) -> Bool {
    try read { try String.fetchOne($0, sql: "SELECT purge FROM state") != "none" }
  }

  /// Merges some of the full text; afterwards nothing that was removed before the first step is
  /// left in the file.
  ///
  /// A step that was the last one also writes the log back and empties it.
  /// - Returns: Whether it is done.
  package func purgeStep(pages: Int = 2000) throws(SearchError) -> Bool {
    let isDone = try write { db in
      let state = try String.fetchOne(db, sql: "SELECT purge FROM state")
      if state == "none" { return true }
      // A negative number begins anew with all that there is, a positive one goes on with it.
      let isFirst = state == "wanted"
      var changed = 0
      for table in ["entry", "part"] {
        let before = db.totalChangesCount
        try db.execute(
          sql: "INSERT INTO \(table) (\(table), rank) VALUES ('merge', ?)",
          arguments: [isFirst ? -pages : pages])
        // Less than two changes: there was nothing left to merge.
        changed = max(changed, db.totalChangesCount - before)
      }
      let isDone = changed < 2 && !isFirst
      try db.execute(sql: "UPDATE state SET purge = ?", arguments: [isDone ? "none" : "begun"])
      return isDone
    }
    if isDone { try emptyLog() }
    return isDone
  }

  /// Takes all steps.
  package func purge() throws(SearchError) {
    while try !purgeStep() {}
  }

  /// Writes the log back into the file and cuts it off, so that no old page is left in it; while
  /// another process looks at an older state, the next time does it.
  private func emptyLog() throws(SearchError) {
    do {
      try queue.writeWithoutTransaction { db in
        _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch {
      throw SearchError(error)
    }
  }
}
