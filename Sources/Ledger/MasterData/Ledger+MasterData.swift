import GRDB
package import MasterData
import Payables

/// Master data as they were committed last.
extension Ledger: MasterLookup {
  package func row<Row: MasterEntity>(_: Row.Type, _ key: String) throws(LedgerError) -> Row? {
    try read { try $0.masterRow(Row.table, key).flatMap(Row.init) }
  }

  package func rows<Row: MasterEntity>(
    _: Row.Type, where field: MasterField, is value: String, limit: Int
  ) throws(LedgerError) -> [Row] {
    try read {
      try $0.masterRows(Row.table, where: field, is: value, limit: limit)
        .compactMap(Row.init)
    }
  }

  package func rows<Row: MasterEntity>(_: Row.Type) throws(LedgerError) -> [Row] {
    try read {
      try $0.masterRows(Row.table, after: "", limit: masterRowsMax).compactMap(Row.init)
    }
  }

  package func hasRows(_ table: MasterTable) throws(LedgerError) -> Bool {
    try read { try !$0.masterRows(table, after: "", limit: 1).isEmpty }
  }

  /// Calls `body` with every row of a table, in the order of the keys; pages are read one by one.
  package func masterRows(of table: MasterTable, _ body: (MasterRecord) throws -> Void) throws {
    var key = ""
    while true {
      let page = try read { [key] in
        try $0.masterRows(table, after: key, limit: pageLength)
      }
      for record in page { try body(record) }
      guard let last = page.last, page.count == pageLength else { return }
      key = last.key
    }
  }

  /// The row with this key, or those whose keys have further parts behind it; at most
  /// ``masterRowsMax``.
  package func masterRows(
    _ table: MasterTable, under key: String
  ) throws(LedgerError) -> [MasterRecord] {
    try read { db in
      if let record = try db.masterRow(table, key) { return [record] }
      let rows = try db.masterRows(table, after: key + "|", limit: masterRowsMax)
      return Array(rows.prefix { $0.key.hasPrefix(key + "|") })
    }
  }
}

/// Master data as they are inside the transaction.
extension LedgerTransaction: MasterLookup {
  package func row<Row: MasterEntity>(_: Row.Type, _ key: String) throws(LedgerError) -> Row? {
    try reading { try db.masterRow(Row.table, key).flatMap(Row.init) }
  }

  package func rows<Row: MasterEntity>(
    _: Row.Type, where field: MasterField, is value: String, limit: Int
  ) throws(LedgerError) -> [Row] {
    try reading {
      try db.masterRows(Row.table, where: field, is: value, limit: limit)
        .compactMap(Row.init)
    }
  }

  package func rows<Row: MasterEntity>(_: Row.Type) throws(LedgerError) -> [Row] {
    try reading {
      try db.masterRows(Row.table, after: "", limit: masterRowsMax).compactMap(Row.init)
    }
  }

  package func hasRows(_ table: MasterTable) throws(LedgerError) -> Bool {
    try reading { try !db.masterRows(table, after: "", limit: 1).isEmpty }
  }
}
