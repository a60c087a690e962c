/// What an archive says of one stored file, before its bytes and in its directory.
struct ZipEntry {
  let name: String
  let size: Int64
  let checksum: UInt32
  let time: ZipTime
  /// Of the file's head from the start of the archive.
  let offset: Int64
  /// From this number on sizes and offsets stand in the ZIP64 part; smaller ones only in tests.
  let longFrom: Int64

  private static let plainVersion: UInt16 = 20
  private static let longVersion: UInt16 = 45
  /// Names are UTF-8 (bit 11), said only where it matters.
  private static let utf8: UInt16 = 1 << 11
  private static let longField: UInt16 = 1
  /// Made on Unix: programs for other systems take names apart by old character sets.
  private static let unix: UInt16 = 3 << 8
  /// A regular file that its owner writes and all read.
  private static let attributes: UInt32 = 0o100644 << 16

  private var isLongSize: Bool { size >= longFrom }
  private var isLongOffset: Bool { offset >= longFrom }

  /// What stands before the bytes.
  var local: [UInt8] {
    // Before the bytes both sizes are there or none.
    let extra = isLongSize ? Self.long([size, size]) : []
    return ZipField.little(UInt32(0x0403_4B50)) + version(isLongSize) + common
      + ZipField.little(UInt16(extra.count)) + name.utf8 + extra
  }

  /// The line of the directory.
  var central: [UInt8] {
    let numbers = (isLongSize ? [size, size] : []) + (isLongOffset ? [offset] : [])
    let extra = numbers.isEmpty ? [] : Self.long(numbers)
    let maker = ZipField.little(Self.unix | Self.longVersion)
    let head = ZipField.little(UInt32(0x0201_4B50)) + maker + version(!numbers.isEmpty) + common
    // No comment, on the first disk, of no kind of text.
    return head + ZipField.little(UInt16(extra.count)) + [UInt8](repeating: 0, count: 6)
      + ZipField.little(Self.attributes) + ZipField.short(offset, isLongOffset) + name.utf8 + extra
  }

  private func version(_ isLong: Bool) -> [UInt8] {
    ZipField.little(isLong ? Self.longVersion : Self.plainVersion)
  }

  /// Flags, method, time, checksum, both sizes, length of the name.
  private var common: [UInt8] {
    let flags = name.utf8.allSatisfy { $0 < 0x80 } ? 0 : Self.utf8
    let sizes = ZipField.short(size, isLongSize)
    return ZipField.little(flags) + [0, 0] + ZipField.little(time.value)
      + ZipField.little(checksum) + sizes + sizes + ZipField.little(UInt16(name.utf8.count))
  }

  private static func long(_ numbers: [Int64]) -> [UInt8] {
    ZipField.little(longField) + ZipField.little(UInt16(8 * numbers.count))
      + numbers.flatMap { ZipField.little($0) }
  }
}
