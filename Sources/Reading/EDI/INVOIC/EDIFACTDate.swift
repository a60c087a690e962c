import Invoice

/// The day or period of a DTM segment, by its format (code list 2379).
enum EDIFACTDate: Hashable, Sendable {
  case day(CalendarDate)
  case period(Period)

  /// Reads `137:20261122:102`; nil for formats that are not read here and for days that no
  /// calendar has.
  ///
  /// Without a format the number of digits tells it.
  init?(_ segment: EDIFACTSegment) {
    guard let value = segment[0, 1] else { return nil }
    let digits = value.filter { $0 != "-" }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    let format = segment[0, 2] ?? Self.formatsByLength[digits.utf8.count]
    switch format {
    case "101" where digits.utf8.count == 6:
      guard let day = CalendarDate("20" + digits) else { return nil }
      self = .day(day)
    case "102" where digits.utf8.count == 8, "203" where digits.utf8.count == 12,
      "204" where digits.utf8.count == 14:
      guard let day = CalendarDate(String(digits.prefix(8))) else { return nil }
      self = .day(day)
    case "718" where digits.utf8.count == 16, "719" where digits.utf8.count == 24:
      guard let start = CalendarDate(String(digits.prefix(8))),
        let end = CalendarDate(String(digits.dropFirst(digits.utf8.count / 2).prefix(8)))
      else { return nil }
      self = .period(Period(start: start, end: end))
    case "610" where digits.utf8.count == 6: self.init(month: digits)
    case "616" where digits.utf8.count == 6: self.init(week: digits)
    default: return nil
    }
  }

  private static let formatsByLength = [6: "101", 8: "102", 12: "203", 14: "204", 16: "718"]

  /// `202611`: a month.
  private init?(month text: String) {
    guard let first = CalendarDate(text + "01"),
      let last = CalendarDate(
        year: first.year, month: first.month,
        day: CalendarDate.days(inMonth: first.month, of: first.year))
    else { return nil }
    self = .period(Period(start: first, end: last))
  }

  /// `202647`: a calendar week (ISO 8601), Monday to Sunday; the first has 4 January in it.
  private init?(week text: String) {
    guard let year = Int(text.prefix(4)), let week = Int(text.suffix(2)), (1...53).contains(week),
      let fourth = CalendarDate(year: year, month: 1, day: 4)
    else { return nil }
    // 1 January 1970 was a Thursday.
    let weekday = ((fourth.daysSince1970 + 3) % 7 + 7) % 7
    let monday = fourth.adding(days: 7 * (week - 1) - weekday)
    self = .period(Period(start: monday, end: monday.adding(days: 6)))
  }

  var day: CalendarDate? {
    if case .day(let day) = self { return day }
    return nil
  }

  /// The period; a day is one of one day.
  var period: Period {
    switch self {
    case .day(let day): Period(start: day, end: day)
    case .period(let period): period
    }
  }
}
