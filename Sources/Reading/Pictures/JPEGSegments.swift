import ReadResult

/// The segments of a JPEG file (ITU-T T.81, annex B) up to the data of its picture.
struct JPEGSegments {
  /// A marker and what follows it; ``contents`` may reach beyond the end of a damaged file.
  struct Segment {
    let marker: Int
    let contents: Range<Int>
  }

  /// The last of them begins the picture's data where the file is whole.
  private(set) var all: [Segment] = []

  private static let scanMarker = 0xFFDA
  /// SOF0 to SOF15 without DHT, JPG and DAC, which share the range.
  private static let frameMarkers = Set(0xFFC0...0xFFCF).subtracting([0xFFC4, 0xFFC8, 0xFFCC])

  init(_ bytes: [UInt8]) {
    var offset = 2
    while let marker = bytes.number(at: offset, width: 2, .bigEndian) {
      if marker == 0xFFFF {  // a fill byte
        offset += 1
        continue
      }
      guard marker > 0xFF00, let length = bytes.number(at: offset + 2, width: 2, .bigEndian),
        length >= 2
      else { break }
      all.append(Segment(marker: marker, contents: offset + 4..<offset + 2 + length))
      if marker == Self.scanMarker { break }
      offset += 2 + length
    }
  }

  /// The header of the picture, which says its size.
  var frame: Segment? { all.last { Self.frameMarkers.contains($0.marker) } }

  /// The first segment of a marker whose contents begin with a name.
  func segment(_ marker: Int, _ name: String, in bytes: [UInt8]) -> Segment? {
    let name = Array(name.utf8)
    return all.first { $0.marker == marker && bytes.contains(name, at: $0.contents.lowerBound) }
  }

  /// The size from the frame header; throws where there is none or the end marker is missing.
  static func size(of bytes: [UInt8]) throws(ReadFailure) -> PixelSize {
    let segments = JPEGSegments(bytes)
    let size = try segments.frame.map { (frame) throws(ReadFailure) in
      try frameSize(of: bytes, at: frame.contents.lowerBound)
    }
    guard let scan = segments.all.last, scan.marker == scanMarker else {
      throw ReadFailure(.damaged, "JPEG breaks off before its picture")
    }
    return try endChecked(size, bytes, scanAt: scan.contents.upperBound)
  }

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
