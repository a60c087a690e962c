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

  deinit { try? FileOperations.removeTree(path) }

  package func file(_ name: String, _ text: String) throws -> FilePath {
    let file = path.appending(name)
    try FileContents.write(Array(text.utf8), to: file)
    return file
  }
}
