/// Master data made of values: no database.
package struct ListedMasterData: MasterLookup, Sendable {
  private let records: [MasterTable: [MasterRecord]]

  package init(_ records: [MasterRecord] = []) {
    self.records = Dictionary(grouping: records, by: \.table)
      .mapValues { $0.sorted { $0.key < $1.key } }
  }

  package func row<Row: MasterEntity>(_: Row.Type, _ key: String) -> Row? {
    records[Row.table]?.first { $0.key == key }.flatMap { Row($0) }
  }

  package func rows<Row: MasterEntity>(
    _: Row.Type, where field: MasterField, is value: String, limit: Int
  ) -> [Row] {
    let value = field.folded(value)
    return (records[Row.table] ?? []).filter { field.values(in: $0).contains(value) }
      .prefix(limit).compactMap { Row($0) }
  }

  package func hasRows(_ table: MasterTable) -> Bool { records[table]?.isEmpty == false }

  package func rows<Row: MasterEntity>(_: Row.Type) -> [Row] {
    (records[Row.table] ?? []).compactMap { Row($0) }
  }
}
