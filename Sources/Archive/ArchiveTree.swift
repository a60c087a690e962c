package import Files
import Hashing
package import Payables
package import SystemPackage

/// The archive below the spool: `archive/2026/11/B26-0000123/` and its restricted twin.
package struct ArchiveTree: Sendable {
  package static let manifestName = "MANIFEST"

  package let spool: FilePath

  package init(spool: FilePath) { self.spool = spool }

  package var root: FilePath { spool.appending(Voucher.archiveRoot) }
  package var restrictedRoot: FilePath { spool.appending(Voucher.restrictedArchiveRoot) }

  /// Makes the two roots; the restricted one is closed to everybody else (A7).
  package func prepare() throws(FileFailure) {
    try FileOperations.makeDirectory(root)
    try FileOperations.makeDirectory(
      restrictedRoot, permissions: Permissions.restrictedDirectory)
  }

  package func folder(of voucher: Voucher) -> FilePath {
    spool.appending(voucher.archivePath)
  }

  /// The folders of all vouchers, below the spool.
  package func voucherPaths() throws(FileFailure) -> [FilePath] {
    var paths: [FilePath] = []
    for root in [Voucher.archiveRoot, Voucher.restrictedArchiveRoot] {
      for year in try folders(in: FilePath(root)) {
        for month in try folders(in: year) {
          for folder in try folders(in: month)
          where VoucherID(folder.lastComponent?.string ?? "") != nil {
            paths.append(folder)
          }
        }
      }
    }
    return paths.sorted { $0.string < $1.string }
  }

  private func folders(in path: FilePath) throws(FileFailure) -> [FilePath] {
    guard try FileStatus.ifExists(spool.pushing(path)) != nil else { return [] }
    var folders: [FilePath] = []
    for name in try FileOperations.names(in: spool.pushing(path)) {
      let child = path.child(name)
      if try FileStatus(of: spool.pushing(child)).kind == .directory { folders.append(child) }
    }
    return folders
  }

  package func path(of file: StoredFile, in voucher: Voucher) -> FilePath {
    folder(of: voucher).appending(file.path)
  }

  /// Makes a folder in that of a voucher.
  ///
  /// Nobody but the daemon looks into the voucher's folder until its first record is written: only
  /// then it is known that the document is not sensitive (A7).
  func makeFolder(_ path: FilePath, of voucher: Voucher) throws(FileFailure) {
    let folder = folder(of: voucher)
    let permissions = Self.permissions(for: voucher)
    if try FileStatus.ifExists(folder) == nil {
      try FileOperations.makeDirectory(folder.removingLastComponent(), permissions: permissions)
      try FileOperations.makeDirectory(folder, permissions: Permissions.restrictedDirectory)
    }
    try FileOperations.makeDirectory(path, permissions: permissions)
  }

  static func permissions(for voucher: Voucher) -> UInt32 {
    voucher.isSensitive ? Permissions.restrictedDirectory : Permissions.directory
  }

  /// Moves the bytes of an original from the work folder to their place.
  ///
  /// May be called again after a crash: an original that lies in its place already stays, and a
  /// second copy of it in the work folder is removed.
  package func place(
    _ original: StoredFile, of voucher: Voucher, from work: FilePath
  ) throws(FileFailure) {
    let target = path(of: original, in: voucher)
    guard try FileStatus.ifExists(work) != nil else {
      guard try FileStatus.ifExists(target) != nil else {
        throw FileFailure("find", work, errno: 2)
      }
      return
    }
    try makeFolder(target.removingLastComponent(), of: voucher)
    do {
      try bring(work, to: target)
    } catch {
      guard error.isExisting else { throw error }
      for copy in [target, work] {
        guard try FileContents.fingerprint(of: copy).sha256 == original.sha256 else { throw error }
      }
      try FileOperations.removeFile(work)
    }
  }

  /// Moves a file to a name that is free, also across file systems: then the copy is on the disk
  /// before the source goes.
  func bring(_ source: FilePath, to target: FilePath) throws(FileFailure) {
    do {
      return try FileOperations.move(source, to: target)
    } catch {
      guard error.isOtherFileSystem else { throw error }
    }
    let temporary = target.removingLastComponent().appending(".arriving")
    try FileOperations.removeFile(temporary)
    _ = try FileContents.copy(source, to: temporary, permissions: Permissions.original)
    try FileOperations.syncFileSystem(of: target.removingLastComponent())
    try FileOperations.replace(target, with: temporary)
    try FileOperations.removeFile(source)
  }
}
