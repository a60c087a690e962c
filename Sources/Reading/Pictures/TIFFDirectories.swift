import ReadResult

/// The chain of directories of a TIFF file (TIFF 6.0, section 2): one a page.
struct TIFFDirectories {
  /// Directories that are pages; previews are left out where there is anything else.
  private(set) var pages = 0
  /// Where the directories stand, previews included.
  private(set) var places: [Int] = []

  /// How many strips and tiles of all directories are looked at.
  static let stripLimit = 1_000_000

  private let bytes: [UInt8]
  private let order: ByteOrder
  private let limits: ReadingLimits
  private var strips = 0

  /// Walks the chain; throws on a loop, a directory or strip outside the file, too many pages.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadFailure) {
    self.bytes = bytes
    self.limits = limits
    order = bytes.first == 0x49 ? .littleEndian : .bigEndian
    var offset = bytes.number(at: 4, width: 4, order) ?? 0
    var visited: Set<Int> = []
    var previews = 0
    while offset != 0 {
      guard visited.insert(offset).inserted else {
        throw ReadFailure(.damaged, "TIFF directories form a loop")
      }
      guard visited.count <= limits.pages else {
        throw ReadFailure(.limitExceeded, "more than \(limits.pages) pages")
      }
      places.append(offset)
      let directory = try readDirectory(at: offset)
      if directory.isPreview { previews += 1 } else { pages += 1 }
      offset = directory.next
    }
    if pages == 0 { pages = previews }
    guard pages > 0 else { throw ReadFailure(.damaged, "TIFF without a directory") }
  }

  private struct Directory {
    let next: Int
    let isPreview: Bool
  }

  private enum Tag {
    static let subfileType = 254
    static let width = 256
    static let height = 257
    static let places = [273, 324]
    static let byteCounts = [279, 325]
  }

  /// Bit 0 of the subfile type marks a reduced picture of another page.
  private static let reducedPicture = 1

  private mutating func readDirectory(at offset: Int) throws(ReadFailure) -> Directory {
    guard let count = bytes.number(at: offset, width: 2, order), count > 0,
      let next = bytes.number(at: offset + 2 + count * 12, width: 4, order)
    else { throw ReadFailure(.damaged, "TIFF directory outside the file") }
    var entries: [Int: Int] = [:]
    for entry in (0..<count).map({ offset + 2 + $0 * 12 }) {
      if let tag = bytes.number(at: entry, width: 2, order) { entries[tag] = entry }
    }
    try PixelSize(
      width: values(of: entries[Tag.width]).first ?? 0,
      height: values(of: entries[Tag.height]).first ?? 0
    ).check(limits)
    try checkStrips(entries)
    let subfileType = try values(of: entries[Tag.subfileType]).first ?? 0
    return Directory(next: next, isPreview: subfileType & Self.reducedPicture != 0)
  }

  /// Each strip or tile must lie in the file: a scan that was cut off lacks its last ones.
  private mutating func checkStrips(_ entries: [Int: Int]) throws(ReadFailure) {
    let places = try values(of: Tag.places.lazy.compactMap { entries[$0] }.first)
    let byteCounts = try values(of: Tag.byteCounts.lazy.compactMap { entries[$0] }.first)
    strips += places.count
    guard strips <= Self.stripLimit else {
      throw ReadFailure(.limitExceeded, "more than \(Self.stripLimit) strips")
    }
    guard !places.isEmpty, zip(places, byteCounts).allSatisfy({ $0 + $1 <= bytes.count }) else {
      throw ReadFailure(.damaged, "TIFF picture data outside the file, cut off")
    }
  }

  /// The values of an entry of 16-bit or 32-bit numbers; empty for an absent one.
  private func values(of entry: Int?) throws(ReadFailure) -> [Int] {
    guard let entry else { return [] }
    let outside = ReadFailure(.damaged, "TIFF value outside the file")
    guard let type = bytes.number(at: entry + 2, width: 2, order),
      let count = bytes.number(at: entry + 4, width: 4, order)
    else { throw outside }
    let width = type == 3 ? 2 : 4
    let isInline = count * width <= 4
    guard let start = isInline ? entry + 8 : bytes.number(at: entry + 8, width: 4, order),
      start + count * width <= bytes.count
    else { throw outside }
    guard count <= Self.stripLimit else {
      throw ReadFailure(.limitExceeded, "more than \(Self.stripLimit) strips")
    }
    return (0..<count).compactMap { bytes.number(at: start + $0 * width, width: width, order) }
  }
}
