import ReadResult

/// The segments of a JPEG file (ITU-T T.81, annex B).
enum JPEGSegments {
  /// The size from the frame header; throws where there is none or the end marker is missing.
  static func size(of bytes: [UInt8]) throws(ReadFailure) -> PixelSize {
    var size: PixelSize?
    var offset = 2
    while let marker = bytes.number(at: offset, width: 2, .bigEndian) {
      if marker == 0xFFFF {  // a fill byte
        offset += 1
        continue
      }
      guard marker > 0xFF00, let length = bytes.number(at: offset + 2, width: 2, .bigEndian),
        length >= 2
      else { break }
      if frameMarkers.contains(marker) {
        size = try frameSize(of: bytes, at: offset + 4)
      } else if marker == 0xFFDA {
        return try endChecked(size, bytes, scanAt: offset + 2 + length)
      }
      offset += 2 + length
    }
    throw ReadFailure(.damaged, "JPEG breaks off before its picture")
  }

  /// SOF0 to SOF15 without DHT, JPG and DAC, which share the range.
  private static let frameMarkers = Set(0xFFC0...0xFFCF).subtracting([0xFFC4, 0xFFC8, 0xFFCC])

  private static func frameSize(
    of bytes: [UInt8], at offset: Int
  ) throws(ReadFailure) -> PixelSize {
    guard let height = bytes.number(at: offset + 1, width: 2, .bigEndian),
      let width = bytes.number(at: offset + 3, width: 2, .bigEndian)
    else { throw ReadFailure(.damaged, "JPEG breaks off in its frame header") }
    return PixelSize(width: width, height: height)
  }

  private static func endChecked(
    _ size: PixelSize?, _ bytes: [UInt8], scanAt offset: Int
  ) throws(ReadFailure) -> PixelSize {
    guard let size else { throw ReadFailure(.damaged, "JPEG without a frame header") }
    guard bytes.firstIndex(of: [0xFF, 0xD9], in: offset..<max(offset, bytes.count)) != nil else {
      throw ReadFailure(.damaged, "JPEG without its end marker, cut off")
    }
    return size
  }
}
