/// A row of `deploy/installed`: what is installed where.
struct InstalledFile: Equatable {
  static let table = "deploy/installed"

  /// Octal, as in the table: `0644`.
  let mode: String
  /// A file or folder of the package, or below `built/`.
  let source: String
  let target: String

  static func rows(of text: String) -> [InstalledFile] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let words = line.split(separator: " ").map(String.init)
      return InstalledFile(
        mode: words.first ?? "", source: words.dropFirst().first ?? "",
        target: words.dropFirst(2).joined(separator: " "))
    }
  }

  /// Where a file of the package lies when it is installed, nil where it is not.
  static func target(of path: String, in rows: [InstalledFile]) -> String? {
    for row in rows {
      if path == row.source { return row.target }
      if path.hasPrefix(row.source + "/") { return row.target + path.dropFirst(row.source.count) }
    }
    return nil
  }
}
