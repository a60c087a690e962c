import Invoice

extension CalendarDate {
  /// `2411`: day and month (TTMM).
  var dayMonth: String { Digits.padded(day, 2) + Digits.padded(month, 2) }
  /// `241126` (TTMMJJ).
  var dayMonthShortYear: String { dayMonth + Digits.padded(year % 100, 2) }
  /// `24112026` (TTMMJJJJ).
  var dayMonthYear: String { dayMonth + Digits.padded(year, 4) }
  /// `20261124`.
  var compact: String { Digits.padded(year, 4) + Digits.padded(month, 2) + Digits.padded(day, 2) }
  /// `24.11.2026`.
  var german: String { "\(Digits.padded(day, 2)).\(Digits.padded(month, 2)).\(year)" }
}

enum Digits {
  /// The number with zeros before it.
  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  static func areAll(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
  }
}
