import GRDB
import MasterData
import Payables

/// A row of master data with its place among its versions.
struct StoredMasterRow {
  let record: MasterRecord
  let text: String
  let version: Int
  let act: Int64
}

extension Database {
  func storedRow(_ table: MasterTable, _ key: String) throws -> StoredMasterRow? {
    guard let row = try row(.masterRow, table, key) else { return nil }
    let text: String = try row.value(0)
    return StoredMasterRow(
      record: try MasterRowText.record(table, text), text: text, version: try row.value(1),
      act: try row.value(2))
  }

  /// Notes an import or a confirmed change, and returns its number.
  func insertAct(at time: Timestamp, _ actor: String, source: String) throws -> Int64 {
    try run(.insertAct, time, actor, source)
    return lastInsertedRowID
  }

  /// Keeps a row that is new.
  func insert(_ record: MasterRecord, key: String, text: String, _ act: Int64) throws {
    try run(.keepMasterRow, record.table, key, 1, act, text)
    try updateLookups(of: record.table, key, from: nil, to: record)
  }

  /// Has the rows that are there found by fields that are new.
  func addLookups(_ fields: [MasterField], of table: MasterTable) throws {
    var key = ""
    while let last = try masterRows(table, after: key, limit: pageLength).map({ record in
      for field in fields {
        for value in field.values(in: record) {
          try run(.keepLookup, table, field, value, record.key)
        }
      }
      return record.key
    }).last {
      key = last
    }
  }

  /// Puts a row in the place of what it was, which its history keeps.
  func replace(_ old: StoredMasterRow, with record: MasterRecord, _ act: Int64) throws {
    let (table, key) = (record.table, record.key)
    try run(.keepMasterVersion, table, key, old.version, old.act, old.text)
    try run(
      .keepMasterRow, table, key, old.version + 1, act, MasterRowText.text(of: record))
    try updateLookups(of: table, key, from: old.record, to: record)
  }

  /// Has a row found by what it says now, and no more by what it said.
  func updateLookups(
    of table: MasterTable, _ key: String, from old: MasterRecord?, to new: MasterRecord
  ) throws {
    for field in MasterField.fields[table] ?? [] {
      let before = Set(old.map(field.values) ?? [])
      let after = Set(field.values(in: new))
      for value in before.subtracting(after) { try run(.dropLookup, table, field, value, key) }
      for value in after.subtracting(before) { try run(.keepLookup, table, field, value, key) }
    }
  }
}
