import Exports
import Files
import Hashing
import Payables
import SystemPackage
import Zip

/// A folder or an archive in the making: it is written beside its place under a hidden name, and
/// gets its name when it is whole.
final class ExportCarrier {
  private let target: FilePath
  private let isArchive: Bool
  /// Where it is made; of an archive what goes into it at the end lies here.
  private let folder: FilePath
  private let archive: ExportArchive?

  static let archiveEnding = ".zip"

  /// `path` ends in `.zip` for an archive, whose files get the time of `time`; what lies there
  /// already must be an empty folder.
  init(at target: FilePath, time: Timestamp) throws {
    self.target = target
    guard let name = target.lastComponent, name.kind == .regular else {
      throw ExportFault.occupied(target)
    }
    isArchive = name.string.lowercased().hasSuffix(Self.archiveEnding)
    try Self.checkFree(target, isArchive: isArchive)
    folder = target.removingLastComponent().appending(".\(name.string).unvollstaendig")
    // What an export that was broken off left.
    try FileOperations.removeTree(folder)
    try FileOperations.makeDirectory(folder)
    archive = isArchive ? try ExportArchive(in: folder, at: time) : nil
  }

  private static func checkFree(_ target: FilePath, isArchive: Bool) throws {
    guard let status = try FileStatus.ifExists(target) else { return }
    guard !isArchive, status.kind == .directory, try FileOperations.names(in: target).isEmpty
    else { throw ExportFault.occupied(target) }
  }

  /// Opens a file that is written piece by piece, and is handed to ``take(_:as:)`` at the end.
  func open(_ path: String) throws -> ExportFile {
    let place = folder.appending(path)
    try FileOperations.makeDirectory(place.removingLastComponent())
    return try ExportFile(place)
  }

  /// Takes a file that is written whole.
  func take(_ file: ExportFile, as path: String) throws -> ExportedFile {
    try file.flush()
    let measure = try FilePieces.measure(file.path)
    if let archive {
      try archive.add(file.path, measure, as: path)
      try FileOperations.removeFile(file.path)
    }
    return ExportedFile(path, size: measure.size, sha256: measure.sha256)
  }

  func write(_ bytes: [UInt8], as path: String) throws -> ExportedFile {
    let file = try open(path)
    try file.write(bytes)
    return try take(file, as: path)
  }

  /// Copies a file that is kept elsewhere, or returns nil where it is not as `digest` says.
  func copy(
    _ source: FilePath, _ digest: SHA256Digest, as path: String
  ) throws -> ExportedFile? {
    if let archive {
      let measure = try FilePieces.measure(source)
      guard measure.sha256 == digest else { return nil }
      try archive.add(source, measure, as: path)
      return ExportedFile(path, size: measure.size, sha256: digest)
    }
    let place = folder.appending(path)
    try FileOperations.makeDirectory(place.removingLastComponent())
    let copied = try FileContents.copy(source, to: place)
    guard copied.sha256 == digest else { return nil }
    return ExportedFile(path, size: copied.size, sha256: digest)
  }

  /// Gives it its name; durable when it returns.
  func publish() throws {
    let made = try archive?.finish() ?? folder
    let above = target.removingLastComponent()
    try FileOperations.syncFileSystem(of: folder)
    if !isArchive { try FileOperations.removeDirectory(target) }
    try FileOperations.move(made, to: target)
    if isArchive { try FileOperations.removeTree(folder) }
    try FileOperations.syncDirectory(above.isEmpty ? "." : above)
  }

  /// Leaves nothing of it.
  func discard() { try? FileOperations.removeTree(folder) }
}
