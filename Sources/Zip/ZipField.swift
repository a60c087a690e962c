/// The numbers of the format, the least byte first (APPNOTE 6.3.10, 4.3 to 4.5).
enum ZipField {
  /// From these on a field says that the number stands in the ZIP64 part.
  static let countsBelow16 = 0xFFFF
  static let countsBelow32: Int64 = 0xFFFF_FFFF

  static func little<Number: FixedWidthInteger>(_ value: Number) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  /// The number, or all bits where it stands elsewhere.
  static func short(_ value: Int64, _ isElsewhere: Bool) -> [UInt8] {
    little(isElsewhere ? UInt32.max : UInt32(truncatingIfNeeded: value))
  }
}
