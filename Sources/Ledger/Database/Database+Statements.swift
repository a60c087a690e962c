import GRDB

/// Running statements; GRDB's types and errors stay behind these functions and ``Ledger``.
extension Database {
  /// Runs a statement and returns how many rows it changed.
  ///
  /// Its parameters are `$1`, `$2` … in the order of `values`; it is prepared once a connection.
  @discardableResult
  func run(_ statement: LedgerStatement, _ values: (any Stored)?...) throws -> Int {
    try execute(sql: statement.rawValue, values.map { $0?.stored ?? .null })
  }

  @discardableResult
  func execute(sql: String, _ values: [DatabaseValue]) throws -> Int {
    try cachedStatement(sql: sql).execute(arguments: StatementArguments(binding: values))
    return changesCount
  }

  /// The first row of an answer.
  func row(_ statement: LedgerStatement, _ values: (any Stored)?...) throws -> Row? {
    try firstRow(sql: statement.rawValue, values)
  }

  /// The first row's first column; nil where there is no row or the column is null.
  func value<Value: Stored>(
    _ statement: LedgerStatement, _ values: (any Stored)?..., as _: Value.Type = Value.self
  ) throws -> Value? {
    try firstRow(sql: statement.rawValue, values)?.optional(0)
  }

  /// A row that stays as it is when the statement runs again.
  func firstRow(sql: String, _ values: [(any Stored)?]) throws -> Row? {
    try Row.fetchOne(
      cachedStatement(sql: sql),
      arguments: StatementArguments(binding: values.map { $0?.stored ?? .null }))
  }

  /// The rows of an answer, each valid until the next is asked for.
  func rows(_ statement: LedgerStatement, _ values: (any Stored)?...) throws -> RowCursor {
    try rows(sql: statement.rawValue, values.map { $0?.stored ?? .null })
  }

  func rows(sql: String, _ values: [DatabaseValue]) throws -> RowCursor {
    try Row.fetchCursor(cachedStatement(sql: sql), arguments: StatementArguments(binding: values))
  }
}

extension StatementArguments {
  /// Through existentials: GRDB's way for values of one type makes a key path each time, which
  /// takes longer than the binding.
  fileprivate init(binding values: [DatabaseValue]) {
    self.init(values.map { $0 as (any DatabaseValueConvertible)? })
  }
}

extension Row {
  /// The value of a column that is never null.
  func value<Value: Stored>(_ column: Int) throws -> Value {
    guard let value: Value = try optional(column) else { throw unreadable(column) }
    return value
  }

  func optional<Value: Stored>(_ column: Int) throws -> Value? {
    let stored = stored(column)
    if stored.isNull { return nil }
    guard let value = Value(stored: stored) else { throw unreadable(column) }
    return value
  }

  private func unreadable(_ column: Int) -> LedgerError {
    let name = columnNames[columnNames.index(columnNames.startIndex, offsetBy: column)]
    return .damaged("column \(name) of row \(first?.1.description ?? "")")
  }
}
