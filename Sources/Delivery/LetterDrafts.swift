package import Files
package import Payables
package import SystemPackage

/// Drafts of letters about open cases: `output/letters/B26-0000123.eml`, which mail programs open
/// for writing; there as long as there is something to write.
package struct LetterDrafts: Sendable {
  private let root: FilePath

  package init(spool: FilePath) { root = spool.appending("output/letters") }

  package func prepare() throws(FileFailure) { try FileOperations.makeDirectory(root) }

  /// Makes the folder agree with the voucher; nil removes its draft.
  package func write(_ voucher: Voucher, message: [UInt8]?) throws(FileFailure) {
    let path = root.appending("\(voucher.id).eml")
    if let message {
      try FileContents.replace(path, with: message)
    } else {
      try FileOperations.removeFile(path)
    }
  }
}
