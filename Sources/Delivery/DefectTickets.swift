package import Files
package import SystemPackage
import Threads

/// Tickets for the facility management system (CAFM): `output/cafm/B26-0000123-D1.json`, and a line
/// of `output/cafm/defects.csv` beside (G2).
///
/// The system takes the files away; each is written once, and again only where nobody could note
/// that it was.
package final class DefectTickets: Sendable {
  private static let tableName = "defects.csv"
  /// Bytes of the table; a system that takes lines away must do so before.
  private static let tableMax: Int64 = 64 << 20

  private let root: FilePath
  /// Held by who changes the table: vouchers are delivered side by side.
  private let table = Lock(())

  package init(spool: FilePath) { root = spool.appending("output/cafm") }

  package func prepare() throws(FileFailure) { try FileOperations.makeDirectory(root) }

  /// Writes a ticket; `line` is added to the table, below `header`, where it is not there yet.
  package func write(
    _ key: String, json: String, line: String, header: String
  ) throws(FileFailure) {
    try FileContents.replace(root.appending("\(key).json"), with: Array(json.utf8))
    try table.withLock { _ throws(FileFailure) in
      try add(line, of: key, below: header)
    }
  }

  private func add(_ line: String, of key: String, below header: String) throws(FileFailure) {
    let path = root.appending(Self.tableName)
    var table: [UInt8]
    do {
      table = try FileContents.read(path, limit: Self.tableMax)
    } catch {
      guard error.isNotFound else { throw error }
      table = Array(header.utf8)
    }
    let known = Array("\(key);".utf8)
    let lines = table.split(separator: UInt8(ascii: "\n"))
    guard !lines.contains(where: { $0.starts(with: known) }) else { return }
    try FileContents.replace(path, with: table + Array(line.utf8))
  }
}
