package import Files
package import SystemPackage

/// The records of what was erased (L3): `archive/erasures/2034/L34-0001.json`, and the same for
/// people to read beside it.
package struct ErasureFiles: Sendable {
  /// Below the spool.
  package static let root = "archive/erasures"

  private let spool: FilePath

  package init(spool: FilePath) { self.spool = spool }

  /// The path of a record below the spool, without the ending.
  package static func stem(of list: some CustomStringConvertible, in year: Int) -> String {
    "\(root)/\(year)/\(list)"
  }

  package func location(of path: String) -> FilePath { spool.appending(path) }

  /// Writes a file; durable when it returns.
  package func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    let target = location(of: path)
    try FileOperations.makeDirectory(target.removingLastComponent())
    try FileContents.replace(target, with: bytes)
    try FileOperations.syncFileSystem(of: target.removingLastComponent())
  }

  /// All files below the root, with their paths below the spool.
  package func paths() throws(FileFailure) -> [String] {
    var paths: [String] = []
    for year in try names(in: Self.root) {
      for file in try names(in: "\(Self.root)/\(year)") {
        paths.append("\(Self.root)/\(year)/\(file)")
      }
    }
    return paths.sorted()
  }

  private func names(in folder: String) throws(FileFailure) -> [String] {
    let path = location(of: folder)
    guard try FileStatus.ifExists(path)?.kind == .directory else { return [] }
    return try FileOperations.names(in: path).map(\.string)
  }
}
