/// What a table is called and what stands in it: all that `index.xml` says.
package struct TableSchema: Hashable, Sendable {
  package let name: String
  /// In German.
  package let description: String
  package let columns: [ExportColumn]
  /// The first columns, by which a row is told from the others.
  package let keyLength: Int
  package let foreignKeys: [ForeignKey]
  package let sums: [Sum]

  /// Columns whose values are the key of another table.
  package struct ForeignKey: Hashable, Sendable {
    package let columns: [String]
    package let table: String

    package init(_ columns: [String], of table: String) {
      self.columns = columns
      self.table = table
    }
  }

  /// A column of amounts that is added up, apart for each text of another column.
  package struct Sum: Hashable, Sendable {
    package let column: String
    package let group: String

    package init(_ column: String, by group: String) {
      self.column = column
      self.group = group
    }
  }

  package var fileName: String { name + ".csv" }

  package func place(of column: String) -> Int? {
    columns.firstIndex { $0.name == column }
  }
}

/// A table with what its columns take from an item; each item is a row.
package struct ExportTable<Item>: Sendable {
  package let schema: TableSchema
  private let values: [@Sendable (Item) -> ExportValue]

  /// A column with its value.
  package struct Field: Sendable {
    let column: ExportColumn
    let value: @Sendable (Item) -> ExportValue

    package init(
      _ name: String, _ kind: ExportColumn.Kind, _ description: String,
      _ value: @escaping @Sendable (Item) -> ExportValue
    ) {
      column = ExportColumn(name, kind, description)
      self.value = value
    }
  }

  /// `key` is the number of columns, from the first on, that tell rows apart.
  package init(
    _ name: String, _ description: String, key: Int, foreignKeys: [TableSchema.ForeignKey] = [],
    sums: [TableSchema.Sum] = [], _ fields: [Field]
  ) {
    schema = TableSchema(
      name: name, description: description, columns: fields.map(\.column), keyLength: key,
      foreignKeys: foreignKeys, sums: sums)
    values = fields.map(\.value)
  }

  package func row(of item: Item) -> [ExportValue] { values.map { $0(item) } }
}
