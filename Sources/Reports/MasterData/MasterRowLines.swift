import InvoiceRules
package import JSON
package import MasterData

/// Rows of master data as people and scripts see them.
package enum MasterRowLines {
  /// One JSON object with all columns of the table, `null` where one is empty.
  package static func json(_ record: MasterRecord) -> String {
    JSONObject.text { add(record, to: &$0) }
  }

  /// Adds all columns of the row to an object.
  package static func add(_ record: MasterRecord, to object: inout JSONObject) {
    for column in record.table.columns { object.add(column.name, record.values[column.name]) }
  }

  /// The columns that are not empty, on one line.
  package static func short(_ record: MasterRecord) -> String {
    record.table.columns.compactMap { record.values[$0.name]?.onOneLine }.joined(separator: "  ")
  }

  /// A column a line.
  package static func long(_ record: MasterRecord) -> [String] {
    let width = (record.table.columns.map(\.name.count).max() ?? 0) + 2
    return record.table.columns.compactMap { column in
      record.values[column.name].map { value in
        "\(column.name):" + String(repeating: " ", count: width - column.name.count - 1)
          + value.onOneLine
      }
    }
  }

  /// What differs between two versions of a row: `iban: DE… → DE…`.
  package static func differences(_ old: MasterRecord, _ new: MasterRecord) -> [String] {
    new.table.columns.compactMap { column in
      let (before, after) = (old.values[column.name], new.values[column.name])
      return before == after
        ? nil : "\(column.name): \(before?.onOneLine ?? "–") → \(after?.onOneLine ?? "–")"
    }
  }
}
