import Files
import Foundation
import SystemPackage
import TestSupport

extension TestSpool {
  /// The links of the filing tree, each with the file that it leads to, below the spool.
  func filed() throws -> [String: String] { try Self.filed(below: path) }

  static func filed(below spool: FilePath) throws -> [String: String] {
    let root = spool.appending("filing").string
    var filed: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      let link = FilePath(root).appending(name)
      guard !name.hasPrefix("."), try FileStatus(of: link).kind == .symbolicLink else { continue }
      let target = link.removingLastComponent()
        .pushing(FilePath(try FileOperations.linkTarget(of: link))).lexicallyNormalized()
      filed[name] = String(target.string.dropFirst(spool.string.count + 1))
    }
    return filed
  }

  /// The bytes of every file in the folders of documents.
  func archivedBytes() throws -> [String: [UInt8]] {
    var bytes: [String: [UInt8]] = [:]
    for line in try list() {
      let folder = path.appending(line.archivePath)
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder.string) {
        let file = folder.appending(name)
        guard try FileStatus(of: file).kind == .regular else { continue }
        bytes["\(line.archivePath)/\(name)"] = try FileContents.read(file)
      }
    }
    return bytes
  }

  /// Adds lines to the configuration.
  func configure(adding lines: String) throws { try configure(try configured + "\n" + lines) }
}
