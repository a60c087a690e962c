import Files
import Invoice
import Payables
import SystemPackage
import Zip

/// The ZIP archive of an export; its directory waits in a file of its own.
final class ExportArchive {
  private let path: FilePath
  private let file: ExportFile
  private let directory: ExportFile
  private var zip: ZipWriter?

  init(in folder: FilePath, at time: Timestamp) throws {
    path = folder.appending(".archive")
    let file = try ExportFile(path)
    let directory = try ExportFile(folder.appending(".directory"))
    self.file = file
    self.directory = directory
    let spill = ZipSpill(
      keep: { try directory.write($0) },
      giveBack: { sink in
        try directory.flush()
        try FilePieces.each(of: directory.path, sink)
      })
    let clock = time.berlin
    zip = ZipWriter(
      at: ZipTime(
        year: clock.date.year, month: clock.date.month, day: clock.date.day, hour: clock.hour,
        minute: clock.minute, second: clock.second), spill: spill)
  }

  func add(_ source: FilePath, _ measure: FilePieces.Measure, as name: String) throws {
    var reader = try FilePieces.Reader(source)
    try zip?.add(
      name, size: measure.size, measure.checksum, to: { try file.write($0) },
      next: { try reader.next() })
  }

  /// Writes the end of the archive and says where it lies.
  func finish() throws -> FilePath {
    if let zip = zip.take() { _ = try zip.finish { try file.write($0) } }
    try file.flush()
    return path
  }
}
