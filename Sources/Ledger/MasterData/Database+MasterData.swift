import GRDB
import MasterData

/// Looking up rows of master data.
extension Database {
  func masterRow(_ table: MasterTable, _ key: String) throws -> MasterRecord? {
    guard let row = try row(.masterRow, table, key) else { return nil }
    return try MasterRowText.record(table, try row.value(0))
  }

  func masterRows(
    _ table: MasterTable, where field: MasterField, is value: String, limit: Int
  ) throws -> [MasterRecord] {
    let rows = try rows(.masterRowsWithValue, table, field, field.folded(value), limit)
    return try records(rows, table)
  }

  /// The rows behind a key, in the order of their keys.
  func masterRows(_ table: MasterTable, after key: String, limit: Int) throws -> [MasterRecord] {
    try records(rows(.masterRows, table, key, limit), table)
  }

  private func records(_ rows: RowCursor, _ table: MasterTable) throws -> [MasterRecord] {
    var records: [MasterRecord] = []
    while let row = try rows.next() {
      records.append(try MasterRowText.record(table, try row.value(1)))
    }
    return records
  }
}
