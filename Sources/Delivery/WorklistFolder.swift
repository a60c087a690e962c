package import Files
package import SystemPackage

/// The worklists of roles and people: `output/tasks`; there as long as somebody has something to
/// do.
package struct WorklistFolder: Sendable {
  private let root: FilePath

  package init(spool: FilePath) { root = spool.appending("output/tasks") }

  package func prepare() throws(FileFailure) { try FileOperations.makeDirectory(root) }

  /// Replaces a file as a whole.
  package func write(_ name: String, _ bytes: [UInt8]) throws(FileFailure) {
    try FileContents.replace(root.appending(name), with: bytes)
  }

  /// Removes the lists of those who have nothing to do any more or have left; what others put
  /// there stays.
  package func removeLists(except kept: Set<String>) throws(FileFailure) {
    for name in try FileOperations.names(in: root)
    where Self.isList(name.string) && !kept.contains(name.string) {
      try FileOperations.removeFile(root.child(name))
    }
  }

  private static func isList(_ name: String) -> Bool {
    (name.hasPrefix("role-") || name.hasPrefix("user-"))
      && (name.hasSuffix(".html") || name.hasSuffix(".csv"))
  }
}
