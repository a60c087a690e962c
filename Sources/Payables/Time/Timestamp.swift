package import Invoice

/// A moment in UTC with microseconds, as the journal keeps it.
package struct Timestamp: Hashable, Sendable, Comparable {
  /// Microseconds since 1970-01-01T00:00:00Z.
  package let microseconds: Int64

  package init(microseconds: Int64) { self.microseconds = microseconds }

  package init(seconds: Int64) { microseconds = seconds * 1_000_000 }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.microseconds < right.microseconds
  }

  package func adding(seconds: Int64) -> Timestamp {
    Timestamp(microseconds: microseconds + seconds * 1_000_000)
  }
}

extension Timestamp: TextValue {
  private static let microsecondsPerDay: Int64 = 86_400_000_000

  /// RFC 3339 in UTC with six decimals: `2026-11-22T09:30:00.000000Z`.
  package var description: String {
    let (day, rest) = dayAndRest
    let seconds = rest / 1_000_000
    var text = CalendarDate(daysSince1970: Int(day)).description
    func append(_ mark: Character, _ number: Int64, digits: Int64) {
      text.append(mark)
      var place = digits
      while place > 0 {
        text.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "0") + UInt8(number / place % 10)))
        place /= 10
      }
    }
    append("T", seconds / 3600, digits: 10)
    append(":", seconds / 60 % 60, digits: 10)
    append(":", seconds % 60, digits: 10)
    append(".", rest % 1_000_000, digits: 100_000)
    text.append("Z")
    return text
  }

  /// The day in UTC.
  package var utcDate: CalendarDate { CalendarDate(daysSince1970: Int(dayAndRest.day)) }

  private var dayAndRest: (day: Int64, rest: Int64) {
    let (quotient, remainder) = microseconds.quotientAndRemainder(
      dividingBy: Self.microsecondsPerDay)
    return remainder < 0
      ? (quotient - 1, remainder + Self.microsecondsPerDay) : (quotient, remainder)
  }

  /// Reads what ``description`` writes.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 27, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."),
      bytes[26] == UInt8(ascii: "Z"),
      let date = CalendarDate(String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = Int64(String(decoding: bytes[11..<13], as: UTF8.self)), (0..<24).contains(hour),
      let minute = Int64(String(decoding: bytes[14..<16], as: UTF8.self)),
      (0..<60).contains(minute),
      let second = Int64(String(decoding: bytes[17..<19], as: UTF8.self)),
      (0..<60).contains(second),
      let fraction = Int64(String(decoding: bytes[20..<26], as: UTF8.self)), fraction >= 0
    else { return nil }
    let clock = (hour * 3600 + minute * 60 + second) * 1_000_000 + fraction
    microseconds = Int64(date.daysSince1970) * Self.microsecondsPerDay + clock
  }
}
