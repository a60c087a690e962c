import ReadResult
import TestSupport
import Testing

@Suite struct TableFormTests {
  private static let rows = [
    TableRow(
      line: 3, cells: [.init(column: 0, text: "S1"), .init(column: 2, text: "Müller & Söhne")]),
    TableRow(line: 3, fault: .strayText),
    TableRow(line: 400_000, fault: .repeatedColumn, faultColumn: 1, cells: []),
    TableRow(line: 400_001, cells: [.init(column: 1, text: String(repeating: "ä", count: 300))]),
    TableRow(line: 400_001, cells: [.init(column: 1, text: "")]),
  ]

  private static func bytes() -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows {
      TableForm.append(
        rowAt: row.line, fault: row.fault, column: row.faultColumn, cells: row.cells.count,
        to: &bytes)
      for cell in row.cells {
        TableForm.append(cell: cell.column, Array(cell.text.utf8), to: &bytes)
      }
    }
    return bytes
  }

  private static func walk(_ bytes: [UInt8], rows: Int = rows.count) throws -> [TableRow] {
    let table = RowTable(columns: ["a", "b", "c"], rows: rows, blob: 0)
    var walk = TableRows(table, bytes)
    var found: [TableRow] = []
    while let row = try walk.next() { found.append(row) }
    return found
  }

  @Test func `rows come back as they were written`() throws {
    #expect(try Self.walk(Self.bytes()) == Self.rows)
  }

  @Test func `bytes that end too early or too late are no rows`() {
    let bytes = Self.bytes()
    for length in 0..<bytes.count {
      #expect(throws: FrameFault.self) { try Self.walk(Array(bytes.prefix(length))) }
    }
    #expect(throws: FrameFault.self) { try Self.walk(bytes + [0]) }
    #expect(throws: FrameFault.self) { try Self.walk(bytes, rows: Self.rows.count + 1) }
  }

  @Test func `a cell of a column that is not there and an unknown fault are refused`() {
    for bytes: [UInt8] in [
      [1, 0, 0, 1, 3, 0], [1, 9, 0, 0], [1, 0, 5, 0], [1, 0, 0, 1, 0, 0xFF],
    ] {
      #expect(throws: FrameFault.self) { try Self.walk(bytes, rows: 1) }
    }
  }

  @Test func `changed bytes never trap`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<3000 {
      var bytes = Self.bytes()
      for _ in 0..<3 {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: .min ... .max, using: &generator)
      }
      let rows = try? Self.walk(bytes)
      let columns = (rows ?? []).flatMap { $0.cells.map(\.column) }
      #expect(columns.allSatisfy { $0 < 3 })
    }
  }
}
