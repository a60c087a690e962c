import MasterData
import ReadResult
package import ReadingClient

/// Reads files of master data: CSV here, XML in a reader process, since nothing here may parse it.
package struct MasterFileReader: Sendable {
  private let readers: ReaderPool

  package init(_ readers: ReaderPool) { self.readers = readers }

  /// The rows of a file, or why it is refused; throws only what is our fault.
  package func read(
    name: String, bytes: [UInt8]
  ) async throws(ReaderFault) -> MasterImporter.HandedIn {
    guard Self.isForReader(name: name, bytes: bytes) else {
      return MasterImporter.HandedIn(MasterDrop(name: name, bytes: bytes), bytes: bytes)
    }
    let reply = try await readers.read(Self.job(name), bytes)
    return MasterImporter.HandedIn(Self.drop(name, reply), bytes: bytes)
  }

  /// Whether a file needs a reader process: of one that is too large or tells no table nothing is
  /// read.
  package static func isForReader(name: String, bytes: [UInt8]) -> Bool {
    MasterDrop.isMarkup(bytes) && bytes.count <= DropLimits.bytes
      && MasterTable(fileName: name) != nil
  }

  private static func job(_ name: String) -> Job {
    var limits = ReadingLimits()
    limits.tableRows = DropLimits.rows
    limits.tableColumns = DropLimits.columns
    limits.tableCellBytes = DropLimits.cellBytes
    limits.xmlElements = DropLimits.elements
    return Job(name: name, limits: limits, role: .table)
  }

  private static func drop(_ name: String, _ reply: ReadReply) -> MasterDrop {
    switch reply.outcome {
    case .success(let result):
      guard let table = result.table else {
        return MasterDrop(
          name: name, unreadable: .unreadable("the reader gave no table"), line: nil)
      }
      let rows = ReadRows(columns: table.columns, rows: TableRows(table, reply.blobs[table.blob]))
      return MasterDrop(name: name, columns: table.columns, rows: rows)
    case .failure(let failure):
      return MasterDrop(name: name, unreadable: failure.dropFault, line: failure.line)
    }
  }
}

/// The rows that a reader gave as those of a file; bytes that are no rows are a row that says so.
private struct ReadRows: Sequence, IteratorProtocol {
  let columns: [String]
  var rows: TableRows
  private var number = 0
  private var isBroken = false

  init(columns: [String], rows: TableRows) {
    self.columns = columns
    self.rows = rows
  }

  mutating func next() -> DropRecord? {
    if isBroken { return nil }
    number += 1
    do throws(FrameFault) {
      return try rows.next().map(record)
    } catch {
      isBroken = true
      return DropRecord(
        place: DropPlace(line: 1, row: number), fault: .unreadable("the reader gave no rows"))
    }
  }

  private func record(_ row: TableRow) -> DropRecord {
    var record = DropRecord(
      cells: [String](repeating: "", count: columns.count),
      place: DropPlace(line: row.line, row: number), fault: row.fault.map(\.dropFault),
      faultColumn: row.faultColumn.map { columns[$0] })
    for cell in row.cells {
      if cell.text.utf8.count > DropLimits.cellBytes, record.fault == nil {
        (record.fault, record.faultColumn) = (.tooLong, columns[cell.column])
      }
      record.cells[cell.column] = cell.text
    }
    return record
  }
}

extension TableRow.Fault {
  fileprivate var dropFault: DropFault {
    switch self {
    case .strayText: .strayText
    case .repeatedColumn: .repeatedCell
    case .severalLists: .severalLists
    case .noColumns: .noColumns
    }
  }
}

extension ReadFailure {
  fileprivate var dropFault: DropFault {
    switch reason {
    case .notWellFormed: .malformedXML(detail)
    case .documentTypeDeclaration: .documentType
    case .limitExceeded: .beyondLimit(detail)
    case .empty: .empty
    case .damaged, .encrypted, .readerLost, .infected, .unchecked: .unreadable(detail)
    }
  }
}
