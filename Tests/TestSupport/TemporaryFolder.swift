import Files
import Foundation
package import SystemPackage

/// A folder of its own for one test, removed at the end.
package final class TemporaryFolder: Sendable {
  package let path: FilePath

  package init() throws {
    path = FilePath(NSTemporaryDirectory()).appending("rohrpost-\(UUID().uuidString)")
    try FileOperations.makeDirectory(path)
  }

  /// By Foundation: a spool is some hundred files, which ours names one by one, at length in a
  /// build that checks itself.
  deinit { try? FileManager.default.removeItem(atPath: path.string) }

  package func file(_ name: String, _ text: String) throws -> FilePath {
    let file = path.appending(name)
    try FileContents.write(Array(text.utf8), to: file)
    return file
  }
}
