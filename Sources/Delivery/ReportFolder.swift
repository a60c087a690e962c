package import Files
package import SystemPackage

/// Reports that are written once and kept: `output/reports`.
package struct ReportFolder: Sendable {
  private let root: FilePath

  package init(spool: FilePath) { root = spool.appending("output/reports") }

  package func has(_ name: String) throws(FileFailure) -> Bool {
    try FileStatus.ifExists(root.appending(name)) != nil
  }

  package func write(_ name: String, _ bytes: [UInt8]) throws(FileFailure) {
    try FileOperations.makeDirectory(root)
    try FileContents.replace(root.appending(name), with: bytes)
  }
}
