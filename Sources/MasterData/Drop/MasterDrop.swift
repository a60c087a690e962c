/// A file of master data, read: its rows in plain form, or why it is refused.
///
/// A file is taken whole or not at all: one row that is refused refuses the file.
package struct MasterDrop: Sendable {
  /// As the file is called.
  package let name: String
  /// Nil where the name tells none.
  package let table: MasterTable?
  package private(set) var records: [MasterRecord] = []
  /// Where ``records`` begin.
  package private(set) var places: [DropPlace] = []
  /// Rows that were read, with those that are refused.
  package private(set) var rows = 0
  package private(set) var problems = DropProblems()
  /// Columns of the table that the file has not.
  package private(set) var missingColumns: Set<String> = []

  /// Whether it may be taken.
  package var isSound: Bool { problems.refusalCount == 0 }

  /// Reads a file in CSV.
  package init(name: String, bytes: [UInt8]) {
    self.init(name: name) { drop, table throws(DropFault) in try drop.read(bytes, table) }
  }

  init(
    name: String, _ read: (inout MasterDrop, MasterTable) throws(DropFault) -> Void
  ) {
    self.name = name
    table = MasterTable(fileName: name)
    do throws(DropFault) {
      try read(&self, try knownTable())
    } catch {
      problems.add(DropProblem(error))
    }
    if !isSound { (records, places) = ([], []) }
  }

  private func knownTable() throws(DropFault) -> MasterTable {
    if let table { return table }
    let base = String(MasterTable.baseName(name).prefix { $0.isLetter || $0 == "_" })
    throw .unknownTable(
      nearest: Spelling.nearest(to: base, among: MasterTable.allCases.map(\.rawValue)))
  }

  private mutating func read(_ bytes: [UInt8], _ table: MasterTable) throws(DropFault) {
    if bytes.count > DropLimits.bytes { throw .tooLarge }
    guard let text = DropText.utf8(of: bytes) else { throw .notUTF8OrWindows }
    if text.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") { throw .notCSV }
    guard let (header, delimiter) = DropHeader.csv(text, of: table) else { throw .empty }
    let records = CSVRecords(text, delimiter: delimiter).lazy.filter { !$0.isEmpty }
    take(header, records.dropFirst(), table)
  }

  /// Takes the rows where the header is sound; says whether there were any that are not empty.
  @discardableResult
  mutating func take(
    _ header: DropHeader, _ rows: some Sequence<DropRecord>, _ table: MasterTable
  ) -> Bool {
    header.problems.forEach { problems.add($0) }
    missingColumns = Set(header.missing.map(\.name))
    if !isSound { return true }
    var reader = RowReader(table, header.columns)
    for record in rows where !record.isEmpty {
      self.rows += 1
      if self.rows > DropLimits.rows {
        problems.add(DropProblem(.tooManyRows))
        return true
      }
      guard let row = reader.read(record, &problems) else { continue }
      records.append(row)
      places.append(record.place)
    }
    for column in table.protectedColumns where missingColumns.contains(column) {
      problems.add(DropProblem(.keptColumn, column: column))
    }
    return self.rows > 0
  }

  /// Adds what is known of its rows only beside others.
  package mutating func add(_ problem: DropProblem) { problems.add(problem) }
}
