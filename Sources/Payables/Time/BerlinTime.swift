package import Invoice

/// A time as clocks in Germany show it.
///
/// The rule of directive 2000/84/EC, in force since 1996: summer time from the last Sunday of March
/// to the last Sunday of October, each at 01:00 UTC. Earlier and later years are shown by the same
/// rule.
package struct BerlinTime: Hashable, Sendable {
  package let date: CalendarDate
  package let hour: Int
  package let minute: Int
  package let second: Int
  package let isSummerTime: Bool

  private static let secondsPerHour: Int64 = 3600
  private static let secondsPerDay: Int64 = 86_400

  init(secondsSince1970 seconds: Int64) {
    isSummerTime = Self.isSummerTime(secondsSince1970: seconds)
    let local = seconds + Self.offset(isSummerTime: isSummerTime)
    let (day, rest) = Self.dayAndRest(local)
    date = CalendarDate(daysSince1970: day)
    hour = rest / 3600
    minute = rest / 60 % 60
    second = rest % 60
  }

  /// Seconds that clocks in Germany are ahead of UTC.
  fileprivate static func offset(isSummerTime: Bool) -> Int64 {
    isSummerTime ? 2 * secondsPerHour : secondsPerHour
  }

  fileprivate static func isSummerTime(secondsSince1970 seconds: Int64) -> Bool {
    let (day, rest) = dayAndRest(seconds)
    let date = CalendarDate(daysSince1970: day)
    let isAfterChange = { (change: Int) in
      date.day > change || (date.day == change && rest >= Int(secondsPerHour))
    }
    switch date.month {
    case 4...9: return true
    case 3: return isAfterChange(lastSunday(of: date))
    case 10: return !isAfterChange(lastSunday(of: date))
    default: return false
    }
  }

  /// The day of the month of the last Sunday in the month of `date`, which has 31 days.
  private static func lastSunday(of date: CalendarDate) -> Int {
    let last = date.adding(days: 31 - date.day)
    return 31 - last.weekday.rawValue % 7
  }

  private static func dayAndRest(_ seconds: Int64) -> (day: Int, rest: Int) {
    let (quotient, remainder) = seconds.quotientAndRemainder(dividingBy: secondsPerDay)
    return remainder < 0
      ? (Int(quotient) - 1, Int(remainder + secondsPerDay)) : (Int(quotient), Int(remainder))
  }
}

extension Timestamp {
  /// The time in Germany.
  package var berlin: BerlinTime {
    let (seconds, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
    return BerlinTime(secondsSince1970: rest < 0 ? seconds - 1 : seconds)
  }

  /// The day in Germany.
  package var berlinDate: CalendarDate { berlin.date }

  /// The time in Germany as people read it: `22.11.2026 10:30`.
  package var berlinText: String {
    let time = berlin
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(twoDigits(time.date.day)).\(twoDigits(time.date.month)).\(time.date.year) "
      + "\(twoDigits(time.hour)):\(twoDigits(time.minute))"
  }

  /// The moment at which clocks in Germany show this time.
  ///
  /// Of the hour that comes twice in October it is the first; one in the hour that March leaves out
  /// is an hour later on the clock.
  package init(berlin date: CalendarDate, hour: Int, minute: Int = 0) {
    let local = Int64(date.daysSince1970) * 86_400 + Int64(hour) * 3600 + Int64(minute) * 60
    let inSummer = local - BerlinTime.offset(isSummerTime: true)
    self.init(
      seconds: BerlinTime.isSummerTime(secondsSince1970: inSummer)
        ? inSummer : local - BerlinTime.offset(isSummerTime: false))
  }
}
