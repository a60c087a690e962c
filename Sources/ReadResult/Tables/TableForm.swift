/// The form in which the rows of a ``RowTable`` travel: one behind the other, numbers as varints.
///
///     row     line, fault, column of the fault + 1, number of cells, cells
///     cell    column, length, UTF-8
///
/// A `Codable` form would make a value of every cell twice; a file has millions of them.
package enum TableForm {
  /// Adds the head of a row; as many calls of ``append(cell:_:to:)`` follow as it says.
  ///
  /// Returns where the fault stands, in one byte.
  @discardableResult
  package static func append(
    rowAt line: Int, fault: TableRow.Fault?, column: Int?, cells: Int, to bytes: inout [UInt8]
  ) -> Int {
    append(line, to: &bytes)
    let place = bytes.count
    bytes.append(fault?.rawValue ?? 0)
    append((column ?? -1) + 1, to: &bytes)
    append(cells, to: &bytes)
    return place
  }

  package static func append(
    cell column: Int, _ text: some Collection<UInt8>, to bytes: inout [UInt8]
  ) {
    append(column, to: &bytes)
    append(text.count, to: &bytes)
    bytes.append(contentsOf: text)
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = UInt(number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

/// Walks over the rows of a ``RowTable``.
///
/// The bytes come from a process that reads foreign files: everything is checked against its bounds
/// before it is touched.
package struct TableRows: Sendable {
  private let bytes: [UInt8]
  private let columns: Int
  private var place = 0
  private var rowsLeft: Int

  package init(_ table: RowTable, _ bytes: [UInt8]) {
    self.bytes = bytes
    columns = table.columns.count
    rowsLeft = table.rows
  }

  /// The next row, nil behind the last.
  package mutating func next() throws(FrameFault) -> TableRow? {
    guard rowsLeft > 0 else {
      guard place == bytes.count else { throw .malformed("bytes behind the rows") }
      return nil
    }
    rowsLeft -= 1
    var row = TableRow(line: try number(atMost: .max))
    let fault = try byte()
    row.fault = TableRow.Fault(rawValue: fault)
    guard fault == 0 || row.fault != nil else { throw .malformed("an unknown fault of a row") }
    let column = try number(atMost: columns)
    row.faultColumn = column > 0 ? column - 1 : nil
    let count = try number(atMost: columns)
    row.cells.reserveCapacity(count)
    for _ in 0..<count { row.cells.append(try cell()) }
    return row
  }

  private mutating func cell() throws(FrameFault) -> TableRow.Cell {
    guard columns > 0 else { throw .malformed("a cell without a column") }
    let column = try number(atMost: columns - 1)
    let length = try number(atMost: bytes.count - place)
    guard length <= bytes.count - place else { throw .truncated }
    defer { place += length }
    return TableRow.Cell(
      column: column, text: String(decoding: bytes[place..<place + length], as: UTF8.self))
  }

  private mutating func byte() throws(FrameFault) -> UInt8 {
    guard place < bytes.count else { throw .truncated }
    defer { place += 1 }
    return bytes[place]
  }

  /// Bits of the largest number that a varint holds here.
  private static let bits = 56

  private mutating func number(atMost limit: Int) throws(FrameFault) -> Int {
    var value = 0
    for shift in stride(from: 0, to: Self.bits, by: 7) {
      let next = try byte()
      value |= Int(next & 0x7F) << shift
      if next < 0x80 {
        guard value <= limit else { throw .malformed("a number beyond its bound") }
        return value
      }
    }
    throw .malformed("a number without end")
  }
}
