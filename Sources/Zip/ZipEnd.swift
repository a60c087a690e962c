/// The end of an archive, which finds its directory.
struct ZipEnd {
  let entries: Int
  let directoryBytes: Int64
  let directoryOffset: Int64
  let longFrom: Int64

  private static let longVersion: UInt16 = 45

  var bytes: [UInt8] {
    let isManyEntries = entries >= ZipField.countsBelow16
    let isLongSize = directoryBytes >= longFrom
    let isLongOffset = directoryOffset >= longFrom
    let isLong = isManyEntries || isLongSize || isLongOffset
    let count = ZipField.little(isManyEntries ? UInt16.max : UInt16(entries))
    return (isLong ? long : []) + ZipField.little(UInt32(0x0605_4B50)) + [0, 0, 0, 0] + count
      + count
      + ZipField.short(directoryBytes, isLongSize) + ZipField.short(directoryOffset, isLongOffset)
      + [0, 0]
  }

  /// The end of ZIP64 and what finds it.
  private var long: [UInt8] {
    let version = ZipField.little(Self.longVersion)
    // What follows the length of itself.
    let restBytes: Int64 = 44
    let count = ZipField.little(Int64(entries))
    let end =
      ZipField.little(UInt32(0x0606_4B50)) + ZipField.little(restBytes) + version + version
      + [UInt8](repeating: 0, count: 8) + count + count + ZipField.little(directoryBytes)
      + ZipField.little(directoryOffset)
    return end + ZipField.little(UInt32(0x0706_4B50)) + [0, 0, 0, 0]
      + ZipField.little(directoryOffset + directoryBytes) + ZipField.little(UInt32(1))
  }
}
