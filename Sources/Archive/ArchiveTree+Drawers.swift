package import Files
package import Hashing
package import Payables
import SystemPackage

/// A place in the archive for files that are no vouchers'.
package enum Drawer: CaseIterable, Sendable {
  case masterData
  /// Files in which people decided.
  case decisions
  /// What accounting answered.
  case acknowledgements
  /// Statements and answers of banks: they tell of everything that is paid.
  case bank
  /// Versions of the documentation of the procedure.
  case procedure

  /// Below the spool.
  var root: String {
    switch self {
    case .masterData: Voucher.archiveRoot + "/masterdata"
    case .decisions: Voucher.archiveRoot + "/decisions"
    case .acknowledgements: Voucher.archiveRoot + "/acknowledgements"
    case .bank: Voucher.restrictedArchiveRoot + "/bank"
    case .procedure: Voucher.archiveRoot + "/procedure"
    }
  }

  /// Characters of the hash in a name: the same file of a month is kept once.
  private static let digestLength = 16

  /// Where the copy of a file lies, below the spool:
  /// `archive/masterdata/2026/11/suppliers-3f2a….csv`; the month is that in UTC.
  package func path(of name: String, _ digest: SHA256Digest, at time: Timestamp) -> String {
    let day = time.description
    let stored = CleanName.forStoring(name)
    let dot = stored.lastIndex(of: ".") ?? stored.endIndex
    return [
      root, String(day.prefix(4)), String(day.dropFirst(5).prefix(2)),
      "\(stored[..<dot])-\(digest.description.prefix(Self.digestLength))\(stored[dot...])",
    ].joined(separator: "/")
  }
}

extension ArchiveTree {
  /// Keeps the bytes of a file at its place in a drawer; durable when it returns.
  ///
  /// The same file again changes nothing.
  package func keep(_ bytes: [UInt8], at path: String) throws(FileFailure) {
    let target = spool.appending(path)
    if try FileStatus.ifExists(target) != nil,
      try FileContents.fingerprint(of: target).sha256 == SHA256Digest(of: bytes)
    {
      return
    }
    let isRestricted = path.hasPrefix(Voucher.restrictedArchiveRoot)
    try FileOperations.makeDirectory(
      target.removingLastComponent(),
      permissions: isRestricted ? Permissions.restrictedDirectory : Permissions.directory)
    try FileContents.replace(target, with: bytes, permissions: Permissions.original)
    try FileOperations.syncFileSystem(of: target.removingLastComponent())
  }
}
