package import Files
package import Payables
package import SystemPackage

/// The open cases as pages for people: `output/cases/B26-0000123.html`, there as long as somebody
/// is waited for.
///
/// Suspicions of fraud are in `output/compliance`, so that a folder can be kept from others (M6).
package struct OpenCases: Sendable {
  private let root: FilePath
  private let confidential: FilePath

  package init(spool: FilePath) {
    root = spool.appending("output/cases")
    confidential = spool.appending("output/compliance")
  }

  package func prepare() throws(FileFailure) {
    try FileOperations.makeDirectory(root)
    try FileOperations.makeDirectory(confidential)
  }

  /// Makes the folders agree with the voucher: its page while it waits for a person, else nothing.
  package func write(_ voucher: Voucher, page: @autoclosure () -> [UInt8]) throws(FileFailure) {
    let isOpen = voucher.waitingFor != nil && !voucher.isSensitive
    let isConfidential = voucher.tasks.contains(where: \.isConfidential)
    for (folder, isHere) in [
      (root, isOpen && !isConfidential), (confidential, isOpen && isConfidential),
    ] {
      let path = folder.appending("\(voucher.id).html")
      if isHere {
        try FileContents.replace(path, with: page())
      } else {
        try FileOperations.removeFile(path)
      }
    }
  }
}
