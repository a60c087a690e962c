import GRDB

/// The fixed statements about what is exported; those about a selection are in ``ExportSelection``.
enum ExportStatement: String, CaseIterable {
  case lastEntryUpTo = """
    SELECT seq, time, voucher, actor, kind, details, previous, hash FROM journal
    WHERE seq <= $1 ORDER BY seq DESC LIMIT 1
    """
  case duplicatesOf = "SELECT id FROM voucher WHERE duplicate_of = $1"
  case childrenOf = "SELECT id FROM voucher WHERE parent = $1"
}

extension Database {
  func row(_ statement: ExportStatement, _ values: (any Stored)?...) throws -> Row? {
    try firstRow(sql: statement.rawValue, values)
  }

  func rows(_ statement: ExportStatement, _ values: (any Stored)?...) throws -> RowCursor {
    try rows(sql: statement.rawValue, values.map { $0?.stored ?? .null })
  }
}
