import Glibc
import SystemPackage

/// Names that are never documents: half-written files and what systems leave lying about.
struct IgnoredNames: Sendable {
  private static let always = [
    ".*", "*.tmp", "*.part", "*.filepart", "*.crdownload", "*~", "Thumbs.db", "desktop.ini",
  ]

  private let patterns: [String]

  init(_ further: [String] = []) { patterns = Self.always + further }

  func contains(_ name: FilePath.Component) -> Bool {
    let path = FilePath(root: nil, [name])
    return patterns.contains { pattern in
      path.withPlatformString { fnmatch(pattern, $0, Self.ignoringCase) == 0 }
    }
  }

  /// `FNM_CASEFOLD`, which glibc declares under `_GNU_SOURCE` only.
  private static let ignoringCase: CInt = 16
}
