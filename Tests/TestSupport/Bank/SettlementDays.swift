/// Days of settlement, told without the calendar of the program: Zeller's congruence and Meeus's
/// rule for Easter.
package enum SettlementDays {
  package static func isOpen(_ text: String) -> Bool {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return false }
    let (year, month, day) = (parts[0], parts[1], parts[2])
    let isWeekend = weekday(year, month, day) < 2
    let fixed = [(1, 1), (5, 1), (12, 25), (12, 26)]
    return !isWeekend && !fixed.contains { $0 == (month, day) }
      && ![-2, 1].contains(daysBehindEaster(year, month, day))
  }

  /// 0 for Saturday, 1 for Sunday.
  private static func weekday(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let (year, month) = month < 3 ? (year - 1, month + 12) : (year, month)
    return (day + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400) % 7
  }

  /// Right for days of March and April.
  private static func daysBehindEaster(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let easter = (month: (h + l - 7 * m + 114) / 31, day: (h + l - 7 * m + 114) % 31 + 1)
    guard (3...4).contains(month) else { return 100 }
    return (month * 31 + day) - (easter.month * 31 + easter.day)
  }
}
