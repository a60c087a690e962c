import GRDB

/// Rows that refer to something which a damaged chronicle has lost.
extension Database {
  /// Removes them, until every reference leads somewhere, and tells of each.
  func dropStrays(_ dropped: (String) -> Void) throws {
    while true {
      var references: Set<Reference> = []
      let violations = try foreignKeyViolations()
      while let violation = try violations.next() {
        references.insert(Reference(table: violation.originTable, key: violation.foreignKeyId))
      }
      if references.isEmpty { return }
      for reference in references.sorted() { try drop(reference, dropped) }
    }
  }

  private struct Reference: Hashable, Comparable {
    let table: String
    let key: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.table, left.key) < (right.table, right.key)
    }
  }

  private func drop(_ reference: Reference, _ dropped: (String) -> Void) throws {
    let table = reference.table
    let parts = try Row.fetchAll(
      self, sql: "SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?) WHERE id = ?",
      arguments: [table, reference.key])
    guard let part = parts.first, parts.count == 1 else { return try checkForeignKeys() }
    let (parent, from): (String, String) = (part[0], part[1])
    let to: String = part[2] ?? "rowid"
    let stray = "NOT EXISTS (SELECT 1 FROM \(parent) p WHERE p.\(to) = t.\(from))"
    let keys = try String.fetchAll(
      self, sql: "SELECT t.\(from) FROM \(table) t WHERE t.\(from) IS NOT NULL AND \(stray)")
    for key in keys { dropped("\(table): refers to \(parent) \(key), which is lost") }
    try execute(
      sql: "DELETE FROM \(table) AS t WHERE t.\(from) IS NOT NULL AND \(stray)")
  }
}
