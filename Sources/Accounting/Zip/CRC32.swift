/// The checksum of ZIP entries (ISO 3309, polynomial 0x04C11DB7, bits in reverse).
enum CRC32 {
  static func value(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { value, byte in
      table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ value >> 8
    }
  }

  private static let polynomial: UInt32 = 0xEDB8_8320

  private static let table: [UInt32] = (0..<UInt32(256)).map { index in
    (0..<8).reduce(index) { value, _ in value & 1 == 1 ? polynomial ^ value >> 1 : value >> 1 }
  }
}
