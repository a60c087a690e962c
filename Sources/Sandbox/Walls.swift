internal import CSandbox
internal import Glibc

/// The walls around a process that reads foreign bytes: what it may use, and nothing else.
///
/// Behind them there is no network, no file that can be written or made, no other program, no
/// second process and no signal to others; memory is bounded, and files can be read only below
/// ``readablePaths``.
package struct Walls: Sendable {
  /// Bytes of address space; the process dies when it asks for more.
  package var memoryBytes: Int
  /// Folders and files that the libraries need, all else is unreadable; missing ones are left out.
  package var readablePaths: [String]
  /// Open files at one time; the walls themselves need a handful.
  package static let openFiles = 64

  package init(memoryBytes: Int, readablePaths: [String] = Walls.libraryData) {
    self.memoryBytes = memoryBytes
    self.readablePaths = readablePaths
  }

  /// What the C library loads when a character set or the locale is asked for.
  package static let characterSets = [
    "/usr/lib/x86_64-linux-gnu/gconv", "/usr/lib/aarch64-linux-gnu/gconv", "/usr/lib64/gconv",
    "/usr/lib/gconv", "/usr/lib/locale",
  ]

  /// The models of tesseract, and the fonts with which poppler draws what a PDF does not embed.
  private static let modelsAndFonts = [
    "/usr/share/tesseract-ocr", "/usr/share/poppler", "/etc/fonts", "/usr/share/fonts",
    "/usr/local/share/fonts", "/usr/share/fontconfig", "/var/cache/fontconfig",
  ]

  /// All that the libraries of the reader load when a document needs it.
  package static let libraryData = characterSets + modelsAndFonts

  /// Closes the walls around this process, for ever.
  ///
  /// To be called before the first foreign byte, while there is one thread. Where the kernel has no
  /// Landlock, no file can be opened at all: the walls are never lower, the process knows fewer
  /// character sets then.
  ///
  /// - Returns: Landlock's version, nil where the kernel has none.
  package func close() throws(WallFailure) -> Int? {
    let threads = rohrpost_thread_count()
    try Self.check(threads, "counting threads")
    guard threads == 1 else { throw WallFailure(step: "counting threads", reason: "\(threads)") }
    try Self.check(
      rohrpost_limit_resources(UInt64(clamping: memoryBytes), UInt64(Self.openFiles)),
      "limiting resources")
    try Self.check(rohrpost_drop_privileges(), "dropping privileges")
    let landlock = try restrictPaths()
    try Self.check(
      rohrpost_restrict_calls(landlock == nil || readablePaths.isEmpty ? 0 : 1),
      "restricting system calls")
    return landlock
  }

  private func restrictPaths() throws(WallFailure) -> Int? {
    let paths = readablePaths.map { strdup($0) }
    defer { for path in paths { free(path) } }
    let version = paths.map { UnsafePointer($0) }.withUnsafeBufferPointer {
      rohrpost_restrict_paths($0.baseAddress, $0.count)
    }
    if version == -ENOSYS || version == -EOPNOTSUPP { return nil }
    try Self.check(version, "restricting paths")
    return Int(version)
  }

  private static func check(_ result: Int32, _ step: String) throws(WallFailure) {
    guard result >= 0 else {
      throw WallFailure(step: step, reason: String(cString: strerror(-result)))
    }
  }
}

/// A wall that could not be closed; the process must not read a foreign byte then.
package struct WallFailure: Error, Hashable, Sendable, CustomStringConvertible {
  package let step: String
  package let reason: String
  package var description: String { "the walls could not be closed, \(step): \(reason)" }
}
