/// A file of master data, read: its rows in plain form, or why it is refused.
///
/// A file is taken whole or not at all: one row that is refused refuses the file.
package struct MasterDrop: Sendable {
  /// As the file is called.
  package let name: String
  /// Nil where the name tells none.
  package let table: MasterTable?
  package private(set) var records: [MasterRecord] = []
  /// The lines on which ``records`` begin.
  package private(set) var lines: [Int] = []
  /// Rows that were read, with those that are refused.
  package private(set) var rows = 0
  package private(set) var problems = DropProblems()
  /// Columns of the table that the file has not.
  package private(set) var missingColumns: Set<String> = []

  /// Whether it may be taken.
  package var isSound: Bool { problems.refusalCount == 0 }

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    table = MasterTable(fileName: name)
    do throws(DropFault) {
      try read(bytes)
    } catch {
      problems.add(DropProblem(error))
    }
    if !isSound { (records, lines) = ([], []) }
  }

  private mutating func read(_ bytes: [UInt8]) throws(DropFault) {
    guard let table else {
      let base = String(MasterTable.baseName(name).prefix { $0.isLetter || $0 == "_" })
      throw .unknownTable(
        nearest: Spelling.nearest(to: base, among: MasterTable.allCases.map(\.rawValue)))
    }
    if bytes.count > DropLimits.bytes { throw .tooLarge }
    guard let text = DropText.utf8(of: bytes) else { throw .notUTF8OrWindows }
    if text.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") { throw .notCSV }
    guard let header = DropHeader(text, of: table) else { throw .empty }
    header.problems.forEach { problems.add($0) }
    missingColumns = Set(header.missing.map(\.name))
    if isSound { read(text, header, table) }
  }

  private mutating func read(_ text: [UInt8], _ header: DropHeader, _ table: MasterTable) {
    var reader = RowReader(table, header.columns)
    var isHeader = true
    for record in CSVRecords(text, delimiter: header.delimiter) where !record.isEmpty {
      if isHeader {
        isHeader = false
        continue
      }
      rows += 1
      if rows > DropLimits.rows {
        problems.add(DropProblem(.tooManyRows))
        return
      }
      guard let row = reader.read(record, &problems) else { continue }
      records.append(row)
      lines.append(record.line)
    }
    for column in table.protectedColumns where missingColumns.contains(column) {
      problems.add(DropProblem(.keptColumn, column: column))
    }
  }

  /// Adds what is known of its rows only beside others.
  package mutating func add(_ problem: DropProblem) { problems.add(problem) }
}
