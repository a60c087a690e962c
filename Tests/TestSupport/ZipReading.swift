/// Reads an archive by its directory, as programs that open ZIP files do.
package struct ZipReading {
  package struct Entry {
    package let name: String
    package let bytes: [UInt8]
    package let crc: Int
    package let time: Int
  }

  package private(set) var entries: [Entry] = []

  /// Nil where anything does not hold together.
  package init?(_ bytes: [UInt8]) {
    func number(_ place: Int, _ count: Int) -> Int {
      guard place >= 0, place + count <= bytes.count else { return -1 }
      return (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    guard number(end, 4) == 0x0605_4B50, number(end + 8, 2) == number(end + 10, 2) else {
      return nil
    }
    var place = number(end + 16, 4)
    guard place + number(end + 12, 4) == end else { return nil }
    var next = 0
    for _ in 0..<number(end + 10, 2) {
      guard number(place, 4) == 0x0201_4B50 else { return nil }
      let (size, local, length) = (
        number(place + 24, 4), number(place + 42, 4), number(place + 28, 2)
      )
      let shared = bytes[(place + 6)..<(place + 32)]
      guard local == next, number(local, 4) == 0x0403_4B50, number(place + 20, 4) == size,
        number(place + 10, 2) == 0, shared.elementsEqual(bytes[(local + 4)..<(local + 30)])
      else { return nil }
      let name = bytes[(place + 46)..<(place + 46 + length)]
      guard name.elementsEqual(bytes[(local + 30)..<(local + 30 + length)]) else { return nil }
      let start = local + 30 + length
      entries.append(
        Entry(
          name: String(decoding: name, as: UTF8.self), bytes: Array(bytes[start..<(start + size)]),
          crc: number(place + 16, 4), time: number(place + 12, 4)))
      place += 46 + length
      next = start + size
    }
    guard place == end, next == number(end + 16, 4) else { return nil }
  }

  /// The checksum bit by bit.
  package static func crc(_ bytes: [UInt8]) -> Int {
    var rest: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      for bit in 0..<8 {
        let isSet = (rest ^ UInt32(byte >> bit)) & 1 == 1
        rest >>= 1
        if isSet { rest ^= 0xEDB8_8320 }
      }
    }
    return Int(~rest)
  }
}
