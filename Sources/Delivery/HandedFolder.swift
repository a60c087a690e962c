package import Files
package import SystemPackage

/// A folder below `output/` from which another system takes folders away, each a whole:
/// `output/postings/P26-0000012/`.
///
/// A folder is written under a hidden name and then shown. Who was interrupted in between knows by
/// the hidden one that it was not shown; where neither is there, the other side has taken it.
package struct HandedFolder: Sendable {
  private let root: FilePath

  package static func postings(spool: FilePath) -> HandedFolder {
    HandedFolder(root: spool.appending("output/postings"))
  }

  package static func payments(spool: FilePath) -> HandedFolder {
    HandedFolder(root: spool.appending("output/payments"))
  }

  /// Writes a folder that nobody sees yet, in place of an unfinished one; durable when it returns.
  package func prepare(
    _ name: String, _ write: (_ folder: FilePath) throws -> Void
  ) throws {
    let hidden = hidden(name)
    if try FileStatus.ifExists(hidden) != nil { try FileOperations.removeTree(hidden) }
    try FileOperations.makeDirectory(hidden)
    try write(hidden)
    try FileOperations.syncFileSystem(of: root)
  }

  /// Shows a folder; one that was shown before stays as it is, or gone where it was taken.
  package func show(_ name: String) throws(FileFailure) {
    let hidden = hidden(name)
    guard try FileStatus.ifExists(hidden) != nil else { return }
    try FileOperations.move(hidden, to: root.appending(name))
    try FileOperations.syncDirectory(root)
  }

  private func hidden(_ name: String) -> FilePath { root.appending(".\(name).part") }
}
