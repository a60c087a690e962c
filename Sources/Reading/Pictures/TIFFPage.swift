import ReadResult

/// A page of a TIFF file (TIFF 6.0, section 2): its fields, their values as bytes.
struct TIFFPage {
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
  private let order: ByteOrder

  enum Tag {
    static let width = 256
    static let height = 257
    static let bitsOfSample = 258
    static let compression = 259
    static let photometric = 262
    static let fillOrder = 266
    static let orientation = 274
    static let stripPlaces = 273
    static let samplesOfPixel = 277
    static let stripCounts = 279
    static let resolutionX = 282
    static let resolutionY = 283
    static let resolutionUnit = 296
    static let jpegTables = 347
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
    self.order = order
    let broken = ReadFailure(.damaged, "a damaged directory")
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
    guard number(Tag.compression) != Self.oldJPEG else {
      throw ReadFailure(.damaged, "JPEG of the old kind")
    }
    try findStrips(in: bytes)
  }

  private mutating func findStrips(in bytes: [UInt8]) throws(ReadFailure) {
    let isTiled = fields.contains { $0.tag == Tag.tilePlaces }
    placesTag = isTiled ? Tag.tilePlaces : Tag.stripPlaces
    let places = numbers(placesTag)
    let counts = numbers(isTiled ? Tag.tileCounts : Tag.stripCounts)
    guard !places.isEmpty, places.count == counts.count,
      zip(places, counts).allSatisfy({ $0 + $1 <= bytes.count })
    else { throw ReadFailure(.damaged, "strips without a place") }
    strips = zip(places, counts).map { $0..<$0 + $1 }
  }

  /// The values of a field of 16-bit or 32-bit numbers; of a fraction its two numbers.
  private func numbers(_ tag: Int) -> [Int] {
    guard let field = fields.first(where: { $0.tag == tag }) else { return [] }
    let width = field.type == Self.short ? 2 : 4
    return stride(from: 0, to: field.value.count, by: width).compactMap {
      field.value.number(at: $0, width: width, order)
    }
  }

  /// The bytes of a field's value.
  func field(_ tag: Int) -> [UInt8]? { fields.first { $0.tag == tag }?.value }

  func number(_ tag: Int) -> Int? { numbers(tag).first }

  /// The value of a field that is a fraction.
  func fraction(_ tag: Int) -> Double? {
    let numbers = numbers(tag)
    guard numbers.count == 2, numbers[1] > 0 else { return nil }
    return Double(numbers[0]) / Double(numbers[1])
  }

  /// Says that the page is to be shown turned clockwise.
  mutating func turn(quarters: Int) {
    // The orientations that are turns only, in quarters clockwise.
    let turns = [1, 6, 3, 8]
    guard let present = turns.firstIndex(of: number(Tag.orientation) ?? 1) else { return }
    let value = turns[(present + quarters) % 4]
    fields.removeAll { $0.tag == Tag.orientation }
    let place = fields.firstIndex { $0.tag > Tag.orientation } ?? fields.count
    fields.insert(
      Field(
        tag: Tag.orientation, type: Self.short, count: 1,
        value: order.bytes(of: value, width: 2)), at: place)
  }
}
