package import Files
package import Payables
import SystemPackage

extension ArchiveTree {
  /// Removes the folder of a voucher that was erased from both archives, with all its versions, and
  /// the folders of its month and year where they are empty then.
  ///
  /// May be called again: what is gone is fine.
  package func removeFolder(of erasure: VoucherErasure) throws(FileFailure) {
    for path in erasure.archiveFolders {
      let folder = spool.appending(path)
      guard try FileStatus.ifExists(folder) != nil else { continue }
      try FileOperations.removeTree(folder)
      let month = folder.removingLastComponent()
      for directory in [month, month.removingLastComponent()] {
        do {
          try FileOperations.removeDirectory(directory)
        } catch {
          guard error.isExisting else { throw error }
        }
      }
    }
  }
}
