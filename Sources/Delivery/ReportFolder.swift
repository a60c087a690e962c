package import Files
package import SystemPackage

/// The folder of reports: `output/reports`.
package struct ReportFolder: Sendable {
  package let path: FilePath

  package init(spool: FilePath) { self.init(at: spool.appending("output/reports")) }

  package init(at root: FilePath) { path = root }

  package func has(_ name: String) throws(FileFailure) -> Bool {
    try FileStatus.ifExists(path.appending(name)) != nil
  }

  package func write(_ name: String, _ bytes: [UInt8]) throws(FileFailure) {
    try FileOperations.makeDirectory(path)
    try FileContents.replace(path.appending(name), with: bytes)
  }
}
