/// The strips of a TIFF page that are JPEGs of their own, as one JPEG of the same data.
///
/// A decoder begins anew at each strip as it does at a restart marker (ITU-T T.81, F.2.1.3.1), so
/// the strips only need such markers between them and one header before them.
struct JPEGStrips {
  /// The bytes of the JPEG file.
  private(set) var joined: [UInt8] = [0xFF, 0xD8]

  private enum Marker {
    static let baseline = [0xFFC0, 0xFFC1]
    static let restartInterval = 0xFFDD
    static let scan = 0xFFDA
    static let end: [UInt8] = [0xFF, 0xD9]
  }

  /// A restart interval has two bytes.
  private static let intervalMax = 0xFFFF

  /// Nil where the strips are not all of one kind, or break off.
  init?(of page: TIFFPage, in bytes: [UInt8]) {
    var strips: [Strip] = []
    for range in page.strips {
      guard let strip = Strip(Array(bytes[range])), strip.kind == strips.first?.kind ?? strip.kind
      else { return nil }
      strips.append(strip)
    }
    guard let first = strips.first, let height = page.number(TIFFPage.Tag.height),
      strips.dropLast().allSatisfy({ $0.height == first.height }),
      strips.reduce(0, { $0 + $1.height }) == height
    else { return nil }
    if let tables = page.field(TIFFPage.Tag.jpegTables) {
      // Without the markers of its start and end.
      joined += tables.dropFirst(2).dropLast(2)
    }
    joined += first.header(height: height)
    if strips.count > 1 {
      let interval = first.unitsOfRow * (first.height / first.unitHeight)
      guard first.height.isMultiple(of: first.unitHeight), interval <= Self.intervalMax else {
        return nil
      }
      joined += [0xFF, 0xDD, 0, 4] + ByteOrder.bigEndian.bytes(of: interval, width: 2)
    }
    joined += first.scan
    for (index, strip) in strips.enumerated() {
      if index > 0 { joined += [0xFF, 0xD0 + UInt8((index - 1) % 8)] }
      joined += strip.data
    }
    joined += Marker.end
  }

  /// One of the strips.
  private struct Strip {
    /// What must be the same for all: tables, colours and width.
    private(set) var kind: [UInt8] = []
    private(set) var height = 0
    private(set) var unitsOfRow = 0
    /// The lines of the blocks that are coded together.
    private(set) var unitHeight = 8
    /// The segment that begins the data, with its marker.
    private(set) var scan: [UInt8] = []
    private(set) var data: [UInt8] = []
    /// Where in ``kind`` the height stands.
    private var heightPlace = 0

    init?(_ bytes: [UInt8]) {
      for segment in JPEGSegments(bytes).all where segment.contents.upperBound <= bytes.count {
        let whole = Array(bytes[segment.contents.lowerBound - 4..<segment.contents.upperBound])
        switch segment.marker {
        case Marker.restartInterval: return nil
        case Marker.scan:
          scan = whole
          guard let end = Self.end(of: bytes), segment.contents.upperBound <= end else {
            return nil
          }
          data = Array(bytes[segment.contents.upperBound..<end])
        default:
          if Marker.baseline.contains(segment.marker) {
            guard takeFrame(whole, at: kind.count) else { return nil }
          }
          kind += whole
        }
      }
      guard !data.isEmpty, height > 0, heightPlace > 0 else { return nil }
      kind.replaceSubrange(heightPlace..<heightPlace + 2, with: [0, 0])
    }

    /// Marker and length, bits, height, width, then number, factors and table of each component.
    private mutating func takeFrame(_ frame: [UInt8], at place: Int) -> Bool {
      guard heightPlace == 0, let height = frame.number(at: 5, width: 2, .bigEndian),
        let width = frame.number(at: 7, width: 2, .bigEndian), frame.count > 9,
        frame.count == 10 + 3 * Int(frame[9]), frame[9] > 0
      else { return false }
      self.height = height
      heightPlace = place + 5
      // One component alone is coded block by block, whatever its factors are.
      let factors =
        frame[9] == 1 ? [0x11] : stride(from: 11, to: frame.count, by: 3).map { frame[$0] }
      unitHeight = 8 * Int(factors.map { $0 & 15 }.max() ?? 1)
      let unitWidth = 8 * Int(factors.map { $0 >> 4 }.max() ?? 1)
      guard unitHeight > 0, unitWidth > 0 else { return false }
      unitsOfRow = (width + unitWidth - 1) / unitWidth
      return true
    }

    /// The tables and the frame of a picture of another height.
    func header(height: Int) -> [UInt8] {
      var header = kind
      header.replaceSubrange(
        heightPlace..<heightPlace + 2, with: ByteOrder.bigEndian.bytes(of: height, width: 2))
      return header
    }

    /// Where the data end; a strip may have a byte more to fill it up.
    private static func end(of bytes: [UInt8]) -> Int? {
      [2, 3].map { bytes.count - $0 }.first { bytes.contains(Marker.end, at: $0) }
    }
  }
}
