import Hashing
import Invoice
import Payables

/// Writes a ZIP archive piece by piece: entries are stored as they are, so that one entry at a time
/// is in memory and the same entries give the same bytes.
struct ZipWriter: ~Copyable {
  typealias Sink = ([UInt8]) throws -> Void

  /// An archive beyond these needs ZIP64, which not every reader knows.
  static let entriesMax = 65_535
  static let bytesMax = 0xFFFF_FFFF
  static let nameBytesMax = 255

  private let time: UInt32
  private var directory: [UInt8] = []
  private var names: Set<String> = []
  private var offset = 0
  private var hasher = SHA256Hasher()
  private let bytesMax: Int

  /// All entries get the time of `closing` as clocks in Germany show it.
  init(closing: Timestamp, bytesMax: Int = Self.bytesMax) {
    time = Self.dosTime(closing.berlin)
    self.bytesMax = min(bytesMax, Self.bytesMax)
  }

  /// Adds a file in the top folder of the archive.
  mutating func add(_ name: String, _ bytes: [UInt8], to sink: Sink) throws {
    guard Self.isSafe(name) else { throw ZipFault.unsafeName(name) }
    guard names.count < Self.entriesMax else { throw ZipFault.tooManyEntries }
    guard names.insert(name.lowercased()).inserted else { throw ZipFault.repeatedName(name) }
    let common = Self.common(name, bytes, time)
    let local = Self.little(0x0403_4B50, 4) + common + Array(name.utf8)
    guard offset + local.count + bytes.count + directory.count <= bytesMax else {
      throw ZipFault.tooLarge
    }
    directory += Self.little(0x0201_4B50, 4) + Self.little(Self.version, 2) + common
    // No comment, on the first disk, without attributes.
    directory += [UInt8](repeating: 0, count: 10) + Self.little(offset, 4) + Array(name.utf8)
    try deliver(local, to: sink)
    try deliver(bytes, to: sink)
  }

  private mutating func deliver(_ piece: [UInt8], to sink: Sink) throws {
    hasher.update(piece)
    offset += piece.count
    try sink(piece)
  }

  /// Writes the directory and returns the SHA-256 of the whole archive.
  consuming func finish(to sink: Sink) throws -> SHA256Digest {
    guard offset + directory.count <= bytesMax else { throw ZipFault.tooLarge }
    let count = Self.little(names.count, 2)
    let end =
      Self.little(0x0605_4B50, 4) + [0, 0, 0, 0] + count + count
      + Self.little(directory.count, 4) + Self.little(offset, 4) + [0, 0]
    try deliver(directory + end, to: sink)
    return hasher.finalize()
  }

  /// 1.0: stored files in one folder.
  private static let version = 10

  /// What the entry's header and its line in the directory share: version, flags, method, time,
  /// checksum, both sizes, length of the name, no extra field.
  private static func common(_ name: String, _ bytes: [UInt8], _ time: UInt32) -> [UInt8] {
    little(version, 2) + [0, 0, 0, 0] + little(Int(time), 4)
      + little(Int(CRC32.value(of: bytes)), 4) + little(bytes.count, 4) + little(bytes.count, 4)
      + little(name.utf8.count, 2) + [0, 0]
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// Letters, digits, `.`, `_` and `-`, not beginning with a point.
  private static func isSafe(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= nameBytesMax && name.first != "."
      && name.allSatisfy { character in
        character.isASCII && (character.isLetter || character.isNumber || "._-".contains(character))
      }
  }

  /// Seconds in steps of two, years from 1980 to 2107.
  private static func dosTime(_ time: BerlinTime) -> UInt32 {
    let year = min(max(time.date.year, 1980), 2107) - 1980
    let date = year << 9 | time.date.month << 5 | time.date.day
    let clock = time.hour << 11 | time.minute << 5 | time.second / 2
    return UInt32(date) << 16 | UInt32(clock)
  }
}

/// Why an entry can't be put into an archive.
enum ZipFault: Error, Hashable {
  case unsafeName(String)
  case repeatedName(String)
  case tooManyEntries
  case tooLarge
}
