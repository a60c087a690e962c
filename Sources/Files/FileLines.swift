package import SystemPackage

/// The lines of a file, one at a time.
package enum FileLines {
  /// Bytes that are read at a time.
  private static let chunk = 256 << 10
  /// Bytes of a line, at most; a longer one is a failure with `EFBIG`.
  private static let lineMax = 256 << 20

  /// Calls `body` with each line, without its line feed, and the offset behind it; from `offset`
  /// on and up to `end`.
  ///
  /// Bytes behind the last line feed are no line. Returns the offset behind the last line.
  @discardableResult
  package static func forEach(
    in path: FilePath, from offset: Int64 = 0, upTo end: Int64 = .max,
    _ body: (_ line: ArraySlice<UInt8>, _ end: Int64) throws -> Void
  ) throws -> Int64 {
    let file = try OpenFile(path, .reading)
    var (place, done) = (offset, offset)
    var rest: [UInt8] = []
    while place < end {
      let bytes = try file.bytes(at: place, count: Int(min(Int64(chunk), end - place)))
      if bytes.isEmpty { break }
      place += Int64(bytes.count)
      // Only what is new is searched.
      var searched = rest.count
      rest += bytes
      var start = 0
      while let feed = rest[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        done += Int64(feed + 1 - start)
        try body(rest[start..<feed], done)
        start = feed + 1
        searched = start
      }
      rest.removeFirst(start)
      guard rest.count <= lineMax else {
        throw FileFailure("read", path, errno: Errno.fileTooLarge.rawValue)
      }
    }
    return done
  }
}
