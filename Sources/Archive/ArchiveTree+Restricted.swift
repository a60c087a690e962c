package import Files
package import Payables
import SystemPackage

/// The way of a document that turned out to be sensitive into the restricted archive (A7).
extension ArchiveTree {
  /// Moves the folder of a sensitive voucher where it lies in the open archive, and leaves nothing
  /// of it there.
  ///
  /// The folder is closed to everybody else before it moves, and one rename moves it. Where parts
  /// of it are in the restricted archive already (a reading that came too late, growth) or that
  /// is another file system, the files move one by one; called again after a crash, the rest does.
  package func restrict(_ voucher: Voucher) throws(FileFailure) {
    guard voucher.isSensitive else { return }
    let open = openFolder(of: voucher)
    guard try FileStatus.ifExists(open) != nil else { return }
    try close(open)
    let target = folder(of: voucher)
    try FileOperations.makeDirectory(
      target.removingLastComponent(), permissions: Permissions.restrictedDirectory)
    do {
      try FileOperations.move(open, to: target)
    } catch {
      guard error.isExisting || error.isOtherFileSystem else { throw error }
      try merge(open, into: target)
    }
  }

  /// Where the folder of a voucher lies as long as nobody knows that it is sensitive.
  func openFolder(of voucher: Voucher) -> FilePath {
    spool.appending(voucher.archivePath(restricted: false))
  }

  /// Takes the folder from the eyes of others, the outermost first.
  private func close(_ folder: FilePath) throws(FileFailure) {
    try FileOperations.setPermissions(Permissions.restrictedDirectory, of: folder)
    for name in try FileOperations.names(in: folder) {
      let path = folder.child(name)
      if try FileStatus(of: path).kind == .directory { try close(path) }
    }
  }

  /// Moves all files of `source`; where `target` has one of the name, that one counts.
  private func merge(_ source: FilePath, into target: FilePath) throws(FileFailure) {
    try FileOperations.makeDirectory(target, permissions: Permissions.restrictedDirectory)
    for name in try FileOperations.names(in: source) {
      let (from, to) = (source.child(name), target.child(name))
      if try FileStatus(of: from).kind == .directory {
        try merge(from, into: to)
      } else if try FileStatus.ifExists(to) != nil {
        try FileOperations.removeFile(from)
      } else {
        try bring(from, to: to)
      }
    }
    try FileOperations.removeDirectory(source)
  }
}
