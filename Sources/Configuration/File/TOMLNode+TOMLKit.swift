import TOMLKit

/// A text that is no TOML, and where.
struct TOMLSyntaxError: Error {
  let line: Int
  let column: Int
  /// What the parser says, in English.
  let detail: String
}

extension TOMLNode {
  /// Parses a document; the root is a table.
  ///
  /// The text must not have a NUL: TOMLKit reads no further.
  init(parsing text: String) throws(TOMLSyntaxError) {
    do {
      let root = try TOMLTable(string: text)
      // The nodes point into the root's memory.
      self = withExtendedLifetime(root) { TOMLNode(root) }
    } catch let error as TOMLParseError {
      throw TOMLSyntaxError(
        line: error.source.begin.line, column: error.source.begin.column,
        detail: error.description)
    } catch {
      throw TOMLSyntaxError(line: 1, column: 1, detail: "\(error)")
    }
  }

  private init(_ table: TOMLTable) {
    // Keys and values are in the same order; looking a key up would miss one with a NUL.
    self = .table(
      Dictionary(
        zip(table.keys, table.values.map { TOMLNode($0) }), uniquingKeysWith: { first, _ in first }
      ))
  }

  private init(_ value: TOMLValue) {
    switch value.type {
    case .string: self = .string(value.string ?? "")
    case .int: self = .integer(value.int ?? 0)
    case .double: self = .float(value.double.map { "\($0)" } ?? "")
    case .bool: self = .boolean(value.bool ?? false)
    case .date, .time, .dateTime: self = .moment(value.debugDescription)
    case .array: self = .array(value.array.map { $0.map { TOMLNode($0.tomlValue) } } ?? [])
    case .table: self = value.table.map { TOMLNode($0) } ?? .table([:])
    }
  }
}
