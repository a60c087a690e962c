extension [UInt8] {
  /// Adds bytes behind their length, four bytes from the lowest.
  package mutating func appendPart(_ part: [UInt8]) {
    for shift in stride(from: 0, to: 32, by: 8) {
      append(UInt8(truncatingIfNeeded: part.count >> shift))
    }
    append(contentsOf: part)
  }
}

extension ArraySlice<UInt8> {
  /// Takes the bytes behind their length; fails where there are fewer.
  package mutating func takePart() throws(FrameFault) -> [UInt8] {
    let length = prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    guard count >= 4, count - 4 >= length else { throw .malformed("a part is cut off") }
    let part = dropFirst(4).prefix(length)
    self = dropFirst(4 + length)
    return Array(part)
  }
}
