import Foundation
import ReadResult

/// Reads the index file that a scan station puts beside a scan: names and values (A2).
///
/// JSON objects, XML with one element a value, and CSV with a line of names above a line of values
/// or with one pair a line.
enum IndexFileReader {
  /// Names that are taken from one file; more are left out.
  private static let fieldsMax = 200
  /// Characters of a name or value that are kept.
  private static let lengthMax = 500

  static func read(
    _ bytes: [UInt8], limits: ReadingLimits
  ) throws(ReadFailure) -> [String: String] {
    guard let first = bytes.first(where: { $0 > 0x20 }) else {
      throw ReadFailure(.empty, "no bytes")
    }
    let pairs: [(String, String)] =
      switch first {
      case UInt8(ascii: "{"), UInt8(ascii: "["): try json(bytes)
      case UInt8(ascii: "<"): try xml(bytes, limits: limits)
      default: csv(bytes)
      }
    var fields: [String: String] = [:]
    for (name, value) in pairs.prefix(fieldsMax) where !name.isEmpty && !value.isEmpty {
      fields[String(name.prefix(lengthMax))] = String(value.prefix(lengthMax))
    }
    return fields
  }

  // MARK: - JSON

  private static func json(_ bytes: [UInt8]) throws(ReadFailure) -> [(String, String)] {
    let value: Any
    do {
      value = try JSONSerialization.jsonObject(with: Data(bytes))
    } catch {
      throw ReadFailure(.notWellFormed, "the index file is no JSON")
    }
    return flattened(value, name: "")
  }

  /// Nested objects become names with a point: `batch.number`.
  private static func flattened(_ value: Any, name: String) -> [(String, String)] {
    switch value {
    case let object as [String: Any]:
      object.sorted { $0.key < $1.key }.flatMap { key, value in
        flattened(value, name: name.isEmpty ? key : "\(name).\(key)")
      }
    case let list as [Any]:
      list.enumerated().flatMap { index, value in
        flattened(value, name: name.isEmpty ? "\(index + 1)" : "\(name).\(index + 1)")
      }
    case let text as String: [(name, text)]
    case let number as NSNumber: [(name, number.stringValue)]
    default: []
    }
  }

  // MARK: - CSV

  private static func csv(_ bytes: [UInt8]) -> [(String, String)] {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline)
      .filter { !$0.allSatisfy(\.isWhitespace) }
    guard let head = lines.first,
      let separator = [";", "\t", ",", "="].first(where: { head.contains($0) })
    else { return [] }
    let rows = lines.map { line in
      line.split(separator: Character(separator), omittingEmptySubsequences: false).map(cleaned)
    }
    if rows.count == 2, rows[0].count == rows[1].count, rows[0].count > 2 {
      return Array(zip(rows[0], rows[1]))
    }
    if rows.allSatisfy({ $0.count == 2 }) { return rows.map { ($0[0], $0[1]) } }
    guard rows.count > 1 else { return [] }
    return Array(zip(rows[0], rows[1]))
  }

  private static func cleaned(_ field: Substring) -> String {
    field.trimmingCharacters(in: CharacterSet(charactersIn: "\" \u{FEFF}"))
  }

  // MARK: - XML

  private static func xml(
    _ bytes: [UInt8], limits: ReadingLimits
  ) throws(ReadFailure) -> [(String, String)] {
    let tree = try XMLTree(parsing: bytes, limits: limits)
    return tree.nodes.indices.filter { tree.nodes[$0].firstChild < 0 }.map { index in
      let element = XMLElement(tree: tree, index: Int32(index))
      return (element.name.local, element.value.trimmed)
    }
  }
}
