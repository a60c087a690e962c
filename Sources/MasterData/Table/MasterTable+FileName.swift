extension MasterTable {
  /// The table of a file: its base name, of which something else may follow (`orders-2026-11.csv`).
  package init?(fileName: String) {
    let base = Self.baseName(fileName)
    let matches = Self.allCases.filter { table in
      guard base.hasPrefix(table.rawValue) else { return false }
      let next = base.dropFirst(table.rawValue.count).first
      return next?.isLetter != true
    }
    guard let table = matches.max(by: { $0.rawValue.count < $1.rawValue.count }) else { return nil }
    self = table
  }

  /// The name without folders and ending, in small letters; words are joined by `_`.
  static func baseName(_ fileName: String) -> String {
    let name = fileName.split(separator: "/").last ?? ""
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    return stem.lowercased().replacing(" ", with: "_")
  }
}
