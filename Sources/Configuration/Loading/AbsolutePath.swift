/// A path from the root, without `.`, `..` and doubled slashes; links are not followed.
struct AbsolutePath: Hashable, Sendable {
  /// From the root downwards.
  let parts: [String]

  static let root = AbsolutePath(parts: [])

  private init(parts: [String]) { self.parts = parts }

  /// Takes an absolute path, or a relative one from `folder`.
  init(_ path: String, below folder: AbsolutePath = .root) {
    var parts = path.hasPrefix("/") ? [] : folder.parts
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        _ = parts.popLast()
      } else {
        parts.append(String(part))
      }
    }
    self.parts = parts
  }

  var parent: AbsolutePath { AbsolutePath(parts: parts.dropLast()) }

  /// Whether `other` is this folder or lies in it.
  func contains(_ other: AbsolutePath) -> Bool { other.parts.starts(with: parts) }

  func overlaps(_ other: AbsolutePath) -> Bool { contains(other) || other.contains(self) }
}

extension AbsolutePath: Comparable, CustomStringConvertible {
  /// A folder comes directly before what is in it.
  static func < (left: AbsolutePath, right: AbsolutePath) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }

  var description: String { "/" + parts.joined(separator: "/") }
}
