import Glibc

/// In which order a file writes the bytes of a number.
enum ByteOrder {
  case littleEndian
  case bigEndian

  /// The lower bytes of a number.
  func bytes(of value: Int, width: Int) -> [UInt8] {
    let little = (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    return self == .littleEndian ? little : little.reversed()
  }
}

/// Reads that can't leave the bytes: past the end there is nil or false, never a trap.
extension [UInt8] {
  /// The unsigned number of at most four bytes at `offset`.
  func number(at offset: Int, width: Int, _ order: ByteOrder) -> Int? {
    guard offset >= 0, width <= 4, offset <= count - width else { return nil }
    var value = 0
    for index in 0..<width {
      let byte = Int(self[offset + index])
      value |= byte << (8 * (order == .littleEndian ? index : width - 1 - index))
    }
    return value
  }

  /// Whether `pattern` stands at `offset`.
  func contains(_ pattern: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, offset <= count - pattern.count else { return false }
    return self[offset..<offset + pattern.count].elementsEqual(pattern)
  }

  /// The first place of `pattern` within `range`, clamped to the bytes.
  func firstIndex(of pattern: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = pattern.first else { return nil }
    let bounded = range.clamped(to: 0..<Swift.max(0, count - pattern.count + 1))
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var next = bounded.lowerBound
      while next < bounded.upperBound,
        let found = memchr(base + next, Int32(first), bounded.upperBound - next)
      {
        next = UnsafeRawPointer(found) - base
        if bytes[next..<next + pattern.count].elementsEqual(pattern) { return next }
        next += 1
      }
      return nil
    }
  }

  /// The last place of `pattern`.
  func lastIndex(of pattern: [UInt8]) -> Int? {
    guard let first = pattern.first else { return nil }
    return withUnsafeBufferPointer { bytes in
      (0..<Swift.max(0, count - pattern.count + 1)).last { at in
        bytes[at] == first && pattern.indices.allSatisfy { bytes[at + $0] == pattern[$0] }
      }
    }
  }
}
