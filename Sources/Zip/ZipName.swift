/// Names of entries that no unpacking program writes elsewhere than below its folder.
enum ZipName {
  static let bytesMax = 1024

  /// A path without empty parts, `.` or `..`, without `\`, `:` and control characters, not longer
  /// than ``bytesMax`` in UTF-8.
  static func isSafe(_ name: String) -> Bool {
    guard name.utf8.count <= bytesMax, !name.utf8.contains(where: isForbidden) else { return false }
    return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part != "." && part != ".."
    }
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ":")
  }
}
