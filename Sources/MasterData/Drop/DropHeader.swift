/// The header line of a file: which cell of a row belongs to which column.
struct DropHeader {
  /// The column of each cell; nil for one that is unknown.
  private(set) var columns: [MasterColumn?] = []
  /// Those that the table has and the file has not.
  private(set) var missing: [MasterColumn] = []
  private(set) var problems: [DropProblem] = []
  let delimiter: UInt8

  private static let delimiters = [UInt8](";,\t".utf8)

  /// Nil where there is no line at all.
  ///
  /// The delimiter is that which tells the most columns of the table.
  init?(_ text: [UInt8], of table: MasterTable) {
    let known = Set(table.columns.map(\.name))
    var best: (delimiter: UInt8, names: [String], line: Int, known: Int)?
    for delimiter in Self.delimiters {
      let records = CSVRecords(text, delimiter: delimiter)
      guard let record = records.first(where: { !$0.isEmpty }) else { return nil }
      let names = record.cells.map { $0.trimmedCell.lowercased() }
      let count = names.count(where: known.contains)
      if count > (best?.known ?? -1) { best = (delimiter, names, record.line, count) }
    }
    guard let best else { return nil }
    delimiter = best.delimiter
    take(best.names, line: best.line, table)
  }

  private mutating func take(_ names: [String], line: Int, _ table: MasterTable) {
    let byName = Dictionary(
      table.columns.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    if names.count > DropLimits.columns { problems.append(DropProblem(.tooManyColumns)) }
    for name in names.prefix(DropLimits.columns) {
      guard let column = byName[name] else {
        columns.append(nil)
        // A file may end its header with a delimiter.
        guard !name.isEmpty else { continue }
        let nearest = Spelling.nearest(to: name, among: table.columns.map(\.name))
        problems.append(DropProblem(.unknownColumn(nearest: nearest), line: line, column: name))
        continue
      }
      if !seen.insert(name).inserted {
        problems.append(DropProblem(.repeatedColumn, line: line, column: name))
      }
      columns.append(column)
    }
    missing = table.columns.filter { !seen.contains($0.name) }
    for column in missing where column.isRequired {
      problems.append(DropProblem(.missingColumn, column: column.name))
    }
  }
}
