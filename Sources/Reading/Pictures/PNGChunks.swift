import ReadResult

/// The chunks of a PNG file (ISO/IEC 15948).
struct PNGChunks {
  /// The chunks by their kinds and where their contents are, up to the end chunk.
  private var all: [(kind: String, contents: Range<Int>)] = []

  /// Finds all chunks that are in the file.
  init(_ bytes: [UInt8]) {
    var offset = 8
    while let length = bytes.number(at: offset, width: 4, .bigEndian),
      offset + 12 + length <= bytes.count
    {
      let kind = String(decoding: bytes[offset + 4..<offset + 8], as: UTF8.self)
      if kind == "IEND" { return }
      all.append((kind, offset + 8..<offset + 8 + length))
      offset += 12 + length
    }
  }

  /// What the first chunk of a kind holds.
  func contents(_ kind: String, in bytes: [UInt8]) -> [UInt8]? {
    all.first { $0.kind == kind }.map { Array(bytes[$0.contents]) }
  }

  /// The compressed rows, which may be in several chunks.
  func data(in bytes: [UInt8]) -> [UInt8] {
    all.lazy.filter { $0.kind == "IDAT" }.reduce(into: []) { $0 += bytes[$1.contents] }
  }

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
