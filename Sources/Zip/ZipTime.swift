/// A time as ZIP keeps it: of a clock on the wall, in steps of two seconds, from 1980 to 2107.
package struct ZipTime: Hashable, Sendable {
  /// Date in the upper, time in the lower 16 bits.
  let value: UInt32

  /// Years before and behind the range are its ends.
  package init(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
  ) {
    let date = (min(max(year, 1980), 2107) - 1980) << 9 | month << 5 | day
    value = UInt32(date) << 16 | UInt32(hour << 11 | minute << 5 | second / 2)
  }
}
