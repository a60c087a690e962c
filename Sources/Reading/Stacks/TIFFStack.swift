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
      var page = try TIFFPage(at: places[turn.page - 1], in: bytes, order)
      if turn.quarters != 0 { page.turn(quarters: turn.quarters, order) }
      try writer.add(page, from: bytes)
    }
    return writer.bytes
  }

  static func failure(_ detail: String) -> ReadFailure {
    ReadFailure(.damaged, "the stack can't be taken apart: \(detail)")
  }
}

/// The fields of a page, their values as bytes.
private struct TIFFPage {
  struct Field {
    let tag: Int
    let type: Int
    let count: Int
    let value: [UInt8]
  }

  private(set) var fields: [Field] = []
  /// Where the strips or tiles stand.
  private(set) var strips: [Range<Int>] = []
  /// The tag of their places.
  private(set) var placesTag = Tag.stripPlaces

  enum Tag {
    static let compression = 259
    static let orientation = 274
    static let stripPlaces = 273
    static let stripCounts = 279
    static let tilePlaces = 324
    static let tileCounts = 325
    /// Directories of previews, of the camera and of its place, which stand elsewhere in the file.
    static let pointers: Set<Int> = [330, 34665, 34853, 40965]
  }

  /// The first edition of JPEG in TIFF, whose tables stand anywhere in the file.
  private static let oldJPEG = 6
  /// Bytes of a value, by type.
  private static let sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
  /// The types of 16-bit and 32-bit numbers.
  static let short = 3
  static let long = 4

  init(at offset: Int, in bytes: [UInt8], _ order: ByteOrder) throws(ReadFailure) {
    let broken = TIFFStack.failure("a damaged directory")
    guard let count = bytes.number(at: offset, width: 2, order) else { throw broken }
    for entry in (0..<count).map({ offset + 2 + $0 * 12 }) {
      guard let tag = bytes.number(at: entry, width: 2, order),
        let type = bytes.number(at: entry + 2, width: 2, order), Self.sizes.indices.contains(type),
        let count = bytes.number(at: entry + 4, width: 4, order)
      else { throw broken }
      let size = Self.sizes[type] * count
      guard let start = size <= 4 ? entry + 8 : bytes.number(at: entry + 8, width: 4, order),
        start + size <= bytes.count
      else { throw broken }
      guard !Tag.pointers.contains(tag) else { continue }
      let value = Array(bytes[start..<start + size])
      fields.append(Field(tag: tag, type: type, count: count, value: value))
    }
    guard number(Tag.compression, order) != Self.oldJPEG else {
      throw TIFFStack.failure("JPEG of the old kind")
    }
    try findStrips(in: bytes, order)
  }

  private mutating func findStrips(
    in bytes: [UInt8], _ order: ByteOrder
  ) throws(ReadFailure) {
    let isTiled = fields.contains { $0.tag == Tag.tilePlaces }
    placesTag = isTiled ? Tag.tilePlaces : Tag.stripPlaces
    let places = numbers(placesTag, order)
    let counts = numbers(isTiled ? Tag.tileCounts : Tag.stripCounts, order)
    guard !places.isEmpty, places.count == counts.count,
      zip(places, counts).allSatisfy({ $0 + $1 <= bytes.count })
    else { throw TIFFStack.failure("strips without a place") }
    strips = zip(places, counts).map { $0..<$0 + $1 }
  }

  private func numbers(_ tag: Int, _ order: ByteOrder) -> [Int] {
    guard let field = fields.first(where: { $0.tag == tag }) else { return [] }
    let width = field.type == Self.short ? 2 : 4
    return stride(from: 0, to: field.value.count, by: width).compactMap {
      field.value.number(at: $0, width: width, order)
    }
  }

  private func number(_ tag: Int, _ order: ByteOrder) -> Int? { numbers(tag, order).first }

  /// Says that the page is to be shown turned clockwise.
  mutating func turn(quarters: Int, _ order: ByteOrder) {
    // The orientations that are turns only, in quarters clockwise.
    let turns = [1, 6, 3, 8]
    guard let present = turns.firstIndex(of: number(Tag.orientation, order) ?? 1) else { return }
    let value = turns[(present + quarters) % 4]
    fields.removeAll { $0.tag == Tag.orientation }
    let place = fields.firstIndex { $0.tag > Tag.orientation } ?? fields.count
    fields.insert(
      Field(
        tag: Tag.orientation, type: Self.short, count: 1,
        value: TIFFWriter.bytes(value, width: 2, order)), at: place)
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

  static func bytes(_ value: Int, width: Int, _ order: ByteOrder) -> [UInt8] {
    let little = (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    return order == .littleEndian ? little : little.reversed()
  }

  /// Strips may lie upon each other, so that a small file says it has large pages.
  private static let growthMax = 2

  mutating func add(_ page: TIFFPage, from source: [UInt8]) throws(ReadFailure) {
    var places: [UInt8] = []
    for strip in page.strips {
      align()
      places += Self.bytes(bytes.count, width: 4, order)
      bytes += source[strip]
      guard bytes.count <= Self.growthMax * source.count else {
        throw TIFFStack.failure("strips that lie upon each other")
      }
    }
    var directory = Self.bytes(page.fields.count, width: 2, order)
    for field in page.fields {
      let isPlaces = field.tag == page.placesTag
      let value = isPlaces ? places : field.value
      directory += Self.bytes(field.tag, width: 2, order)
      directory += Self.bytes(isPlaces ? TIFFPage.long : field.type, width: 2, order)
      directory += Self.bytes(isPlaces ? page.strips.count : field.count, width: 4, order)
      if value.count <= 4 {
        directory += value + [UInt8](repeating: 0, count: 4 - value.count)
      } else {
        align()
        directory += Self.bytes(bytes.count, width: 4, order)
        bytes += value
      }
    }
    align()
    bytes.replaceSubrange(link..<link + 4, with: Self.bytes(bytes.count, width: 4, order))
    bytes += directory
    link = bytes.count
    bytes += [0, 0, 0, 0]
  }

  /// Directories and values begin at even places.
  private mutating func align() {
    if !bytes.count.isMultiple(of: 2) { bytes.append(0) }
  }
}
