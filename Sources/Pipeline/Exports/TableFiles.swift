import Exports

/// The tables of a data carrier while they are written, each in its file.
final class TableFiles {
  private final class Part {
    var text: TableText
    let file: ExportFile

    init(_ schema: TableSchema, _ carrier: ExportCarrier) throws {
      text = TableText(schema)
      file = try carrier.open(schema.fileName)
      try file.write(text.header)
    }
  }

  private let carrier: ExportCarrier
  private var parts: [String: Part] = [:]

  init(on carrier: ExportCarrier) throws {
    self.carrier = carrier
    for schema in ExportTables.schemas { parts[schema.name] = try Part(schema, carrier) }
  }

  func add<Item>(_ item: Item, to table: ExportTable<Item>) throws {
    guard let part = parts[table.schema.name] else {
      preconditionFailure("a table that is not on the carrier")
    }
    let row = table.row(of: item)
    try part.file.write { part.text.append(row, to: &$0) }
  }

  func add<Item>(_ items: [Item], to table: ExportTable<Item>) throws {
    for item in items { try add(item, to: table) }
  }

  /// Ends the files, in the order of the index.
  func finish() throws -> [(schema: TableSchema, tally: TableTally, file: ExportedFile)] {
    try ExportTables.schemas.compactMap { schema in
      guard let part = parts.removeValue(forKey: schema.name) else { return nil }
      return (schema, part.text.tally, try carrier.take(part.file, as: schema.fileName))
    }
  }
}
