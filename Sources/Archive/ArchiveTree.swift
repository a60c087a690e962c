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

  package func path(of file: StoredFile, in voucher: Voucher) -> FilePath {
    folder(of: voucher).appending(file.path)
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
    try FileOperations.makeDirectory(target.removingLastComponent())
    do {
      try FileOperations.move(work, to: target)
    } catch {
      if error.isOtherFileSystem { return try bring(work, to: target) }
      guard error.isExisting else { throw error }
      for copy in [target, work] {
        guard try FileContents.fingerprint(of: copy).sha256 == original.sha256 else { throw error }
      }
      try FileOperations.removeFile(work)
    }
  }

  /// Moves across file systems: the copy is on the disk before the source goes.
  private func bring(_ work: FilePath, to target: FilePath) throws(FileFailure) {
    let temporary = target.removingLastComponent().appending(".arriving")
    try FileOperations.removeFile(temporary)
    _ = try FileContents.copy(work, to: temporary, permissions: Permissions.original)
    try FileOperations.syncFileSystem(of: target.removingLastComponent())
    try FileOperations.replace(target, with: temporary)
    try FileOperations.removeFile(work)
  }

  /// Moves the folder of a voucher that turned out to be sensitive into the restricted archive.
  package func restrict(_ voucher: Voucher) throws(FileFailure) {
    guard voucher.isSensitive else { return }
    let open = spool.appending(voucher.archivePath(restricted: false))
    guard try FileStatus.ifExists(open) != nil else { return }
    let target = folder(of: voucher)
    try FileOperations.makeDirectory(
      target.removingLastComponent(), permissions: Permissions.restrictedDirectory)
    try FileOperations.move(open, to: target)
  }
}
