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
    if let values = plainValues(text) { return values }
    return try LedgerJSON.value(from: text, at: "a row of master data")
  }

  /// The values of an object without escapes, as ``text(of:)`` writes nearly every row; nil for
  /// all else.
  ///
  /// Deciding looks up many rows, and Foundation's decoder takes ten times as long.
  private static func plainValues(_ text: String) -> [String: String]? {
    var text = text
    return text.withUTF8 { bytes in
      if bytes.contains(UInt8(ascii: "\\")) { return nil }
      // Between quotation marks stand names and values in turn, and nothing but `{:,}` between.
      let parts = bytes.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
      guard parts.count % 4 == 1, parts.count > 1 else { return nil }
      var values: [String: String] = [:]
      values.reserveCapacity(parts.count / 4)
      for index in stride(from: 0, to: parts.count - 1, by: 4) {
        let before = UInt8(ascii: index == 0 ? "{" : ",")
        guard parts[index].elementsEqual([before]),
          parts[index + 2].elementsEqual([UInt8(ascii: ":")])
        else { return nil }
        values[String(decoding: parts[index + 1], as: UTF8.self)] =
          String(decoding: parts[index + 3], as: UTF8.self)
      }
      return parts[parts.count - 1].elementsEqual([UInt8(ascii: "}")]) ? values : nil
    }
  }
}

extension MasterTable: Stored {}
extension MasterField: Stored {}
