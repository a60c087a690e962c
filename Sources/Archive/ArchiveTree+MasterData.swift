package import Files
package import Hashing
package import Payables
import SystemPackage

/// The files that master data came in, `archive/masterdata/2026/11/suppliers-3f2a….csv`, and those
/// in which people decided, `archive/decisions/2026/11/….txt`.
extension ArchiveTree {
  static let masterDataRoot = Voucher.archiveRoot + "/masterdata"
  static let decisionsRoot = Voucher.archiveRoot + "/decisions"
  /// Where files lie that are no vouchers'.
  static let droppedRoots = [masterDataRoot, decisionsRoot]
  /// Characters of the hash in the name: the same file of a month is kept once.
  private static let digestLength = 16

  /// Where the copy of a file lies, below the spool; the month is that in UTC.
  package static func masterDataPath(
    of name: String, _ digest: SHA256Digest, at time: Timestamp
  ) -> String {
    path(of: name, digest, at: time, below: masterDataRoot)
  }

  /// The same of a file with decisions.
  package static func decisionsPath(
    of name: String, _ digest: SHA256Digest, at time: Timestamp
  ) -> String {
    path(of: name, digest, at: time, below: decisionsRoot)
  }

  private static func path(
    of name: String, _ digest: SHA256Digest, at time: Timestamp, below root: String
  ) -> String {
    let day = time.description
    let stored = CleanName.forStoring(name)
    let dot = stored.lastIndex(of: ".") ?? stored.endIndex
    return [
      root, String(day.prefix(4)), String(day.dropFirst(5).prefix(2)),
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
