import Invoice

/// A row of a table: the texts of its columns in plain form; a column that is empty is absent.
package struct MasterRecord: Hashable, Sendable {
  package let table: MasterTable
  package let values: [String: String]

  /// Takes texts that are in plain form already (see ``MasterColumn/Kind``).
  package init(_ table: MasterTable, _ values: [String: String]) {
    self.table = table
    self.values = values.filter { !$0.value.isEmpty }
  }

  /// What tells it from the other rows of its table: the key columns, separated by `|`.
  package var key: String {
    table.columns.filter(\.isKey).map { values[$0.name] ?? "" }.joined(separator: "|")
  }
}

/// Columns by their kinds; nil where the column is empty.
extension MasterRecord {
  func text(_ column: String) -> String? { values[column] }

  func decimal(_ column: String) -> ExactDecimal? { values[column].flatMap { ExactDecimal($0) } }

  func count(_ column: String) -> Int? { values[column].flatMap { Int($0) } }

  func date(_ column: String) -> CalendarDate? { values[column].flatMap { CalendarDate($0) } }

  func flag(_ column: String) -> Bool? { values[column].map { $0 == "yes" } }

  func list(_ column: String) -> [String] {
    (values[column] ?? "").split(separator: ",").map(String.init)
  }

  func word<Word: RawRepresentable<String>>(_ column: String) -> Word? {
    values[column].flatMap { Word(rawValue: $0) }
  }
}

/// A row as a typed value.
package protocol MasterEntity: Hashable, Sendable {
  static var table: MasterTable { get }
  /// Nil where a column that can't be done without is empty.
  init?(_ record: MasterRecord)
}
