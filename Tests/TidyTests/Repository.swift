import Foundation

/// The package as it lies on disk.
enum Repository {
  static let root: URL = {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
      precondition(folder.path != "/", "no Package.swift above \(#filePath)")
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// The Swift and C files below `Sources` and `Tests`.
  static let sources: [SourceFile] = files(below: ["Sources", "Tests"])
    .filter { ["swift", "c", "h"].contains(($0 as NSString).pathExtension) }
    .compactMap { path in text(of: path).map { SourceFile(path: path, text: SourceText($0)) } }

  /// Every file of the package that is text, apart from what was built or tried out.
  static let textFiles: [String] = files(
    below: ["Sources", "Tests", "deploy", "docs", "inbox-samples", ".ci"]
      + names(in: "").filter { !$0.hasPrefix(".") || $0 == ".swift-format" })

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// The text of a file, or nil where there is none or it is no UTF-8.
  static func text(of path: String) -> String? {
    try? String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The names in a folder, sorted, without what is hidden from `git`.
  static func names(in folder: String) -> [String] {
    let path = root.appending(path: folder).path
    return (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted() ?? []
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(
      atPath: root.appending(path: path).path, isDirectory: &isFolder)
    return exists && isFolder.boolValue
  }

  private static let neverRead: Set<String> = [".build", ".git", "spool"]

  private static func files(below paths: [String]) -> [String] {
    var found: Set<String> = []
    var waiting = paths
    while let path = waiting.popLast() {
      let name = (path as NSString).lastPathComponent
      if neverRead.contains(name) || name.hasPrefix(".build") { continue }
      if isFolder(path) {
        waiting += names(in: path).map { "\(path)/\($0)" }
      } else if exists(path) {
        found.insert(path)
      }
    }
    return found.sorted()
  }
}

/// A source file: where it lies and what it says.
struct SourceFile {
  /// Below the package: `Sources/Invoice/Invoice.swift`.
  let path: String
  let text: SourceText

  var isSwift: Bool { path.hasSuffix(".swift") }

  var isTest: Bool { path.hasPrefix("Tests/") }

  /// The name without folder and extension.
  var stem: String { ((path as NSString).lastPathComponent as NSString).deletingPathExtension }

  /// The target it belongs to.
  var room: String {
    let parts = path.split(separator: "/")
    return parts.count > 1 ? String(parts[1]) : ""
  }
}
