import Files
import Foundation
import SystemPackage

/// The files below a folder, by their paths.
struct Tree {
  let root: FilePath

  init(_ root: FilePath) { self.root = root }

  /// Paths and bytes of all files; names that begin with a dot are left out with what is below.
  var visible: [String: [UInt8]] { files { !$0.hasPrefix(".") } }

  /// Paths and bytes of all files.
  var all: [String: [UInt8]] { files { _ in true } }

  /// A file that is being renamed away meanwhile is left out.
  private func files(where isWanted: (String) -> Bool) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    var folders = [""]
    while let below = folders.popLast() {
      let names = (try? FileOperations.names(in: root.pushing(FilePath(below)))) ?? []
      for name in names.map(\.string) where isWanted(name) {
        let path = below.isEmpty ? name : "\(below)/\(name)"
        let full = root.pushing(FilePath(path))
        switch try? FileStatus(of: full).kind {
        case .directory: folders.append(path)
        case .regular: found[path] = try? FileContents.read(full)
        default: break
        }
      }
    }
    return found
  }

  /// Puts a file there that was changed `age` seconds ago.
  func put(_ path: String, _ bytes: [UInt8], age: Int = 3600) throws {
    let full = root.pushing(FilePath(path))
    try FileOperations.makeDirectory(full.removingLastComponent(), permissions: 0o755)
    try FileContents.write(bytes, to: full)
    let changed = Date(timeIntervalSinceNow: -TimeInterval(age))
    try FileManager.default.setAttributes([.modificationDate: changed], ofItemAtPath: full.string)
  }

  func put(_ files: [String: [UInt8]]) throws {
    for (path, bytes) in files { try put(path, bytes) }
  }

  func remove(_ path: String) throws {
    try FileOperations.removeFile(root.pushing(FilePath(path)))
  }
}
