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
    FilePath(root: nil, [name]).withPlatformString(contains)
  }

  /// The same of a name as the file system gives it.
  func contains(_ name: UnsafePointer<CChar>) -> Bool {
    patterns.contains { fnmatch($0, name, Self.ignoringCase) == 0 }
  }

  /// `FNM_CASEFOLD`, which glibc declares under `_GNU_SOURCE` only.
  private static let ignoringCase: CInt = 16
}
