import Files
import Foundation
import SystemPackage

/// A folder of its own for one test, removed at the end.
final class TemporaryFolder: Sendable {
  let path: FilePath

  init() throws {
    path = FilePath(NSTemporaryDirectory()).appending("rohrpost-\(UUID().uuidString)")
    try FileOperations.makeDirectory(path)
  }

  deinit { try? FileOperations.removeTree(path) }

  func file(_ name: String, _ text: String) throws -> FilePath {
    let file = path.appending(name)
    try FileContents.write(Array(text.utf8), to: file)
    return file
  }
}
