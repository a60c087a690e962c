/// The header line of a file: which cell of a row belongs to which column.
struct DropHeader {
  /// The column of each cell; nil for one that is unknown.
  private(set) var columns: [MasterColumn?] = []
  /// Those that the table has and the file has not.
  private(set) var missing: [MasterColumn] = []
  private(set) var problems: [DropProblem] = []

  private static let delimiters = [UInt8](";,\t".utf8)

  /// Takes the names of a file's columns; `line` is where they stand, if in one line.
  init(_ names: [String], line: Int?, of table: MasterTable) {
    take(names.map { $0.trimmedCell.lowercased() }, at: line.map { DropPlace(line: $0) }, table)
  }

  /// The header of a CSV text and its delimiter, which is that which tells the most columns of the
  /// table; nil where there is no line at all.
  static func csv(
    _ text: [UInt8], of table: MasterTable
  ) -> (header: DropHeader, delimiter: UInt8)? {
    let known = Set(table.columns.map(\.name))
    var best: (delimiter: UInt8, names: [String], line: Int, known: Int)?
    for delimiter in delimiters {
      let records = CSVRecords(text, delimiter: delimiter)
      guard let record = records.first(where: { !$0.isEmpty }) else { return nil }
      let names = record.cells.map { $0.trimmedCell.lowercased() }
      let count = names.count(where: known.contains)
      if count > (best?.known ?? -1) { best = (delimiter, names, record.place.line, count) }
    }
    return best.map { (DropHeader($0.names, line: $0.line, of: table), $0.delimiter) }
  }

  private mutating func take(_ names: [String], at place: DropPlace?, _ table: MasterTable) {
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
        problems.append(DropProblem(.unknownColumn(nearest: nearest), at: place, column: name))
        continue
      }
      if !seen.insert(name).inserted {
        problems.append(DropProblem(.repeatedColumn, at: place, column: name))
      }
      columns.append(column)
    }
    missing = table.columns.filter { !seen.contains($0.name) }
    for column in missing where column.isRequired {
      problems.append(DropProblem(.missingColumn, column: column.name))
    }
  }
}
