import ReadResult

/// A TIFF file whose pages are copied into new ones: their fields and strips as they are, with new
/// places (TIFF 6.0, section 2).
struct TIFFStack: StackCutting {
  private let bytes: [UInt8]
  private let order: ByteOrder
  private let places: [Int]

  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadFailure) {
    let directories = try TIFFDirectories(bytes, limits: limits)
    self.bytes = bytes
    order = bytes.first == 0x49 ? .littleEndian : .bigEndian
    places = directories.places
  }

  func document(of pages: [StackPageTurn]) throws(ReadFailure) -> [UInt8] {
    var writer = TIFFWriter(order: order)
    for turn in pages {
      guard places.indices.contains(turn.page - 1) else { throw Self.failure("no such page") }
      var page: TIFFPage
      do throws(ReadFailure) {
        page = try TIFFPage(at: places[turn.page - 1], in: bytes, order)
      } catch {
        throw Self.failure(error.detail)
      }
      if turn.quarters != 0 { page.turn(quarters: turn.quarters) }
      try writer.add(page, from: bytes)
    }
    return writer.bytes
  }

  fileprivate static func failure(_ detail: String) -> ReadFailure {
    ReadFailure(.damaged, "the stack can't be taken apart: \(detail)")
  }
}

/// Writes pages one after the other: strips, long values, then the directory.
private struct TIFFWriter {
  private(set) var bytes: [UInt8]
  private let order: ByteOrder
  /// Where the place of the next directory is to be written.
  private var link = 4

  init(order: ByteOrder) {
    self.order = order
    bytes = order == .littleEndian ? [0x49, 0x49, 42, 0] : [0x4D, 0x4D, 0, 42]
    bytes += [0, 0, 0, 0]
  }

  /// Strips may lie upon each other, so that a small file says it has large pages.
  private static let growthMax = 2

  mutating func add(_ page: TIFFPage, from source: [UInt8]) throws(ReadFailure) {
    var places: [UInt8] = []
    for strip in page.strips {
      align()
      places += order.bytes(of: bytes.count, width: 4)
      bytes += source[strip]
      guard bytes.count <= Self.growthMax * source.count else {
        throw TIFFStack.failure("strips that lie upon each other")
      }
    }
    var directory = order.bytes(of: page.fields.count, width: 2)
    for field in page.fields {
      let isPlaces = field.tag == page.placesTag
      let value = isPlaces ? places : field.value
      directory += order.bytes(of: field.tag, width: 2)
      directory += order.bytes(of: isPlaces ? TIFFPage.long : field.type, width: 2)
      directory += order.bytes(of: isPlaces ? page.strips.count : field.count, width: 4)
      if value.count <= 4 {
        directory += value + [UInt8](repeating: 0, count: 4 - value.count)
      } else {
        align()
        directory += order.bytes(of: bytes.count, width: 4)
        bytes += value
      }
    }
    align()
    bytes.replaceSubrange(link..<link + 4, with: order.bytes(of: bytes.count, width: 4))
    bytes += directory
    link = bytes.count
    bytes += [0, 0, 0, 0]
  }

  /// Directories and values begin at even places.
  private mutating func align() {
    if !bytes.count.isMultiple(of: 2) { bytes.append(0) }
  }
}
