package import Files
package import Payables
package import SystemPackage

/// The open cases as pages for people: `output/cases/B26-0000123.html`, there as long as somebody
/// is waited for.
package struct OpenCases: Sendable {
  private let root: FilePath

  package init(spool: FilePath) { root = spool.appending("output/cases") }

  package func prepare() throws(FileFailure) { try FileOperations.makeDirectory(root) }

  /// Makes the folder agree with the voucher: its page while it waits for a person, else nothing.
  package func write(_ voucher: Voucher, page: @autoclosure () -> [UInt8]) throws(FileFailure) {
    let path = root.appending("\(voucher.id).html")
    if voucher.waitingFor != nil, !voucher.isSensitive {
      try FileContents.replace(path, with: page())
    } else {
      try FileOperations.removeFile(path)
    }
  }
}
