import Archive
import Files
package import Payables
package import ReadResult
import SystemPackage

/// What the restricted archive keeps of a sensitive document, for a person who may look at it.
package struct RestrictedPapers {
  /// Its true name.
  package let name: String?
  package let result: ReadResult?

  /// Where a sensitive document's true name is kept.
  private static let namePath = "index/name.txt"

  package init(of voucher: Voucher, spool: String) throws {
    let archive = ArchiveTree(spool: FilePath(spool))
    let file = archive.folder(of: voucher).appending(Self.namePath)
    if try FileStatus.ifExists(file) != nil {
      name = String(decoding: try FileContents.read(file), as: UTF8.self)
    } else {
      name = nil
    }
    result = try StoredReading.load(of: voucher, from: archive)
  }
}
