import Files
import Foundation
import SystemPackage

/// The sources of this package, and the corpora beside them.
enum SourceTree {
  static let root = FilePath(#filePath).removingLastComponent().removingLastComponent()
    .removingLastComponent().removingLastComponent()

  /// The public e-invoices, which are not part of the repository.
  static let invoices = root.removingLastComponent().appending("shared/corpus/einvoice")

  /// The public model company, which is not part of the repository.
  static let company = root.removingLastComponent().appending("shared/scenarios/wartburg")

  static func bytes(_ path: String) throws -> [UInt8] {
    try FileContents.read(root.appending(path))
  }
}
