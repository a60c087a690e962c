import JSON
import MasterData

/// A row of master data as it is stored: its columns as one JSON object, in the order of the
/// table, so that equal rows have equal texts.
enum MasterRowText {
  static func text(of record: MasterRecord) -> String {
    JSONObject.text { object in
      for column in record.table.columns {
        if let value = record.values[column.name] { object.add(column.name, value) }
      }
    }
  }

  static func text(of values: [String: String]) -> String {
    JSONObject.text { object in
      for (name, value) in values.sorted(by: { $0.key < $1.key }) { object.add(name, value) }
    }
  }

  static func record(_ table: MasterTable, _ text: String) throws(LedgerError) -> MasterRecord {
    MasterRecord(table, try values(text))
  }

  static func values(_ text: String) throws(LedgerError) -> [String: String] {
    try LedgerJSON.value(from: text, at: "a row of master data")
  }
}

extension MasterTable: Stored {}
extension MasterField: Stored {}
