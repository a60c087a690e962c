package import Files
import Invoice
package import Payables
package import SystemPackage

/// One result a document for other systems: `output/results/2026-11-22/B26-0000123.json`.
package struct ResultFile: Sendable {
  private let root: FilePath

  package init(spool: FilePath) { root = spool.appending("output/results") }

  package func prepare() throws(FileFailure) { try FileOperations.makeDirectory(root) }

  /// The file of a voucher, by the day of its arrival.
  package func path(of voucher: Voucher) -> FilePath {
    root.appending(voucher.submission.receivedAt.berlinDate.description)
      .appending("\(voucher.id).json")
  }

  package func write(_ voucher: Voucher, json: String) throws(FileFailure) {
    let path = path(of: voucher)
    try FileOperations.makeDirectory(path.removingLastComponent())
    try FileContents.replace(path, with: Array(json.utf8))
  }

  /// Waits until everything written is on the disk.
  package func sync() throws(FileFailure) { try FileOperations.syncFileSystem(of: root) }
}
