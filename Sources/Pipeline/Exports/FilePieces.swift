import Files
import Hashing
import SystemPackage
import Zip

/// Files of any size, a piece at a time.
enum FilePieces {
  private static let pieceBytes = 1 << 20

  /// A file that is read from its beginning to its end.
  struct Reader: ~Copyable {
    private let file: OpenFile
    private var offset: Int64 = 0

    init(_ path: FilePath) throws { file = try OpenFile(path, .reading) }

    /// The next bytes; none at the end.
    mutating func next() throws -> [UInt8] {
      let piece = try file.bytes(at: offset, count: pieceBytes)
      offset += Int64(piece.count)
      return piece
    }
  }

  /// Calls `body` with the bytes of a file.
  static func each(of path: FilePath, _ body: ([UInt8]) throws -> Void) throws {
    var reader = try Reader(path)
    while true {
      let piece = try reader.next()
      if piece.isEmpty { return }
      try body(piece)
    }
  }

  /// What one pass over a file tells.
  struct Measure {
    let size: Int64
    let sha256: SHA256Digest
    let checksum: ZipChecksum
  }

  static func measure(_ path: FilePath) throws -> Measure {
    var hasher = SHA256Hasher()
    var checksum = ZipChecksum()
    var size: Int64 = 0
    try each(of: path) { piece in
      hasher.update(piece)
      piece.withUnsafeBytes { checksum.update($0) }
      size += Int64(piece.count)
    }
    return Measure(size: size, sha256: hasher.finalize(), checksum: checksum)
  }
}
