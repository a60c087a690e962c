package import Files
package import Hashing
package import Payables
import SystemPackage

/// The files that master data came in: `archive/masterdata/2026/11/suppliers-3f2a….csv`.
extension ArchiveTree {
  static let masterDataRoot = Voucher.archiveRoot + "/masterdata"
  /// Characters of the hash in the name: the same file of a month is kept once.
  private static let digestLength = 16

  /// Where the copy of a file lies, below the spool; the month is that in UTC.
  package static func masterDataPath(
    of name: String, _ digest: SHA256Digest, at time: Timestamp
  ) -> String {
    let day = time.description
    let stored = CleanName.forStoring(name)
    let dot = stored.lastIndex(of: ".") ?? stored.endIndex
    return [
      masterDataRoot, String(day.prefix(4)), String(day.dropFirst(5).prefix(2)),
      "\(stored[..<dot])-\(digest.description.prefix(digestLength))\(stored[dot...])",
    ].joined(separator: "/")
  }

  /// Keeps the bytes of a file; durable when it returns.
  ///
  /// The same file again changes nothing.
  package func keep(masterData bytes: [UInt8], at path: String) throws(FileFailure) {
    let target = spool.appending(path)
    if try FileStatus.ifExists(target) != nil,
      try FileContents.fingerprint(of: target).sha256 == SHA256Digest(of: bytes)
    {
      return
    }
    try FileOperations.makeDirectory(target.removingLastComponent())
    try FileContents.replace(target, with: bytes, permissions: Permissions.original)
    try FileOperations.syncFileSystem(of: target.removingLastComponent())
  }
}
