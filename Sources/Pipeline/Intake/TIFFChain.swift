import Files

/// Follows the chain of image directories of a TIFF without decoding anything.
struct TIFFChain {
  /// Directories looked at; a longer chain or a loop is left to the reader to judge.
  private static let limit = 10_000

  private let isLittleEndian: Bool
  private let first: Int64

  /// Nil where the bytes are no TIFF.
  init?(head: [UInt8]) {
    if head.starts(with: [0x49, 0x49, 0x2A, 0x00]) {
      isLittleEndian = true
    } else if head.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) {
      isLittleEndian = false
    } else {
      return nil
    }
    first = head.count >= 8 ? Self.number(head[4..<8], isLittleEndian) : .max
  }

  /// Whether every directory and the last strip of each lies inside the file.
  func isWhole(_ file: borrowing OpenFile, size: Int64) throws(FileFailure) -> Bool {
    var offset = first
    var seen = 0
    while offset != 0, seen < Self.limit {
      seen += 1
      guard offset + 2 <= size else { return false }
      let count = Self.number(try file.bytes(at: offset, count: 2)[...], isLittleEndian)
      let length = Int(count) * 12 + 4
      guard offset + 2 + Int64(length) <= size else { return false }
      let directory = try file.bytes(at: offset + 2, count: length)
      guard try stripsLieInside(directory, file, size: size) else { return false }
      offset = Self.number(directory.suffix(4), isLittleEndian)
    }
    return true
  }

  /// Checks the last strip or tile: offsets in tag 273 or 324, byte counts in 279 or 325.
  private func stripsLieInside(
    _ directory: [UInt8], _ file: borrowing OpenFile, size: Int64
  ) throws(FileFailure) -> Bool {
    var values: [Int64: Int64] = [:]
    for start in stride(from: 0, to: directory.count - 4, by: 12) {
      let entry = directory[start..<start + 12]
      let tag = number(entry, 0, 2)
      guard [273, 279, 324, 325].contains(tag) else { continue }
      let width = number(entry, 2, 2) == 3 ? 2 : 4
      let count = number(entry, 4, 4)
      guard count > 0 else { continue }
      let last = (count - 1) * Int64(width)
      if count * Int64(width) <= 4 {
        values[tag] = number(entry, 8 + Int(last), width)
      } else {
        let place = number(entry, 8, 4) + last
        guard place + Int64(width) <= size else { return false }
        values[tag] = Self.number(try file.bytes(at: place, count: width)[...], isLittleEndian)
      }
    }
    for (offsets, counts) in [(Int64(273), Int64(279)), (324, 325)] {
      if let offset = values[offsets], let count = values[counts], offset + count > size {
        return false
      }
    }
    return true
  }

  private func number(_ entry: ArraySlice<UInt8>, _ offset: Int, _ width: Int) -> Int64 {
    let start = entry.startIndex + offset
    return Self.number(entry[start..<start + width], isLittleEndian)
  }

  private static func number(_ bytes: ArraySlice<UInt8>, _ isLittleEndian: Bool) -> Int64 {
    let ordered = isLittleEndian ? Array(bytes.reversed()) : Array(bytes)
    return ordered.reduce(0) { $0 << 8 | Int64($1) }
  }
}
