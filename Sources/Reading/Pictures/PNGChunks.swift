import ReadResult

/// The chunks of a PNG file (ISO/IEC 15948).
enum PNGChunks {
  /// The size from the header chunk; throws where the chunks don't reach the end chunk.
  static func size(of bytes: [UInt8]) throws(ReadFailure) -> PixelSize {
    guard bytes.contains(Array("IHDR".utf8), at: 12),
      let width = bytes.number(at: 16, width: 4, .bigEndian),
      let height = bytes.number(at: 20, width: 4, .bigEndian)
    else { throw ReadFailure(.damaged, "PNG without a header chunk") }
    var offset = 8
    while let length = bytes.number(at: offset, width: 4, .bigEndian) {
      if bytes.contains(Array("IEND".utf8), at: offset + 4) {
        return PixelSize(width: width, height: height)
      }
      offset += 12 + length
    }
    throw ReadFailure(.damaged, "PNG without its end chunk, cut off")
  }
}
