import Invoice

/// Weeks of the calendar (ISO 8601), and what is written without its year.
extension DateReading {
  private static let weekWords: Set<String> = ["kw", "kalenderwoche", "week"]

  /// `KW 45/2026`, `Kalenderwoche 45 2026`, `KW 44–46/2026`: Monday to Sunday.
  static func calendarWeek(_ scanner: inout Scanner) -> (CalendarDate, CalendarDate)? {
    guard let weeks = weeks(&scanner), let year = yearOfWeek(&scanner) else { return nil }
    return span(of: weeks, year)
  }

  /// `45. KW 2026`.
  static func ordinalWeek(_ scanner: inout Scanner) -> (CalendarDate, CalendarDate)? {
    guard let weeks = ordinal(&scanner), let year = yearOfWeek(&scanner) else { return nil }
    return span(of: weeks, year)
  }

  private static func weeks(_ scanner: inout Scanner) -> ClosedRange<Int>? {
    guard weekWords.contains(scanner.word()) else { return nil }
    scanner.skip([".", " ", "\u{A0}"])
    guard let first = scanner.number(1...2)?.value else { return nil }
    let end = scanner.position
    scanner.skip([" "])
    if ["-", "–", "+"].contains(where: { scanner.take($0) })
      || ["bis", "und"].contains(scanner.word())
    {
      scanner.skip([" "])
      if weekWords.contains(scanner.word()) { scanner.skip([".", " "]) }
      if let last = scanner.number(1...2)?.value, last > first { return first...last }
    }
    scanner.position = end
    return first...first
  }

  private static func ordinal(_ scanner: inout Scanner) -> ClosedRange<Int>? {
    guard let week = scanner.number(1...2)?.value, scanner.take(".") else { return nil }
    scanner.skip([" "])
    return weekWords.contains(scanner.word()) ? week...week : nil
  }

  private static func yearOfWeek(_ scanner: inout Scanner) -> Int? {
    let isMarked = scanner.current == "/"
    scanner.skip([" ", "/", "."])
    guard let (year, length) = scanner.number(2...4), length == 4 || length == 2 && isMarked
    else { return nil }
    return length == 2 ? 2000 + year : year
  }

  private static func span(
    of weeks: ClosedRange<Int>, _ year: Int
  ) -> (CalendarDate, CalendarDate)? {
    guard (1950...2099).contains(year), (1...53).contains(weeks.lowerBound), weeks.upperBound <= 53,
      // The fourth of January is always in the first week; day 0, 1 January 1970, was a Thursday.
      let fourth = CalendarDate(year: year, month: 1, day: 4)
    else { return nil }
    let monday = fourth.adding(days: -((fourth.daysSince1970 % 7 + 10) % 7))
    return (
      monday.adding(days: 7 * (weeks.lowerBound - 1)),
      monday.adding(days: 7 * weeks.upperBound - 1)
    )
  }
}

extension DateReading {
  typealias YearlessNotation =
    @Sendable (inout Scanner, CalendarDate) -> (CalendarDate, CalendarDate)?

  static let yearless: [YearlessNotation] = [weekOfYear, dayOfYear, namedDayOfYear, monthOfYear]

  /// What is told without its year lies before the day of the letter, or not long after it.
  private static let daysAhead = 31

  private static func latest(
    before near: CalendarDate, _ read: (Int) -> (CalendarDate, CalendarDate)?
  ) -> (CalendarDate, CalendarDate)? {
    guard let found = read(near.year) else { return nil }
    return near.days(until: found.0) > daysAhead ? read(near.year - 1) : found
  }

  private static func weekOfYear(
    _ scanner: inout Scanner, _ near: CalendarDate
  ) -> (CalendarDate, CalendarDate)? {
    let start = scanner.position
    var found = weeks(&scanner)
    if found == nil {
      scanner.position = start
      found = ordinal(&scanner)
    }
    return found.flatMap { weeks in latest(before: near) { span(of: weeks, $0) } }
  }

  /// A day such as `05.11.` in a sentence.
  private static func dayOfYear(
    _ scanner: inout Scanner, _ near: CalendarDate
  ) -> (CalendarDate, CalendarDate)? {
    guard let day = scanner.number(1...2)?.value, scanner.take("."),
      let month = scanner.number(1...2)?.value, scanner.take(".")
    else { return nil }
    return latest(before: near) { date($0, month, day) }
  }

  /// A day such as `5. November` in a sentence.
  private static func namedDayOfYear(
    _ scanner: inout Scanner, _ near: CalendarDate
  ) -> (CalendarDate, CalendarDate)? {
    guard let day = scanner.number(1...2)?.value, scanner.take(".") else { return nil }
    scanner.skip([" "])
    guard let month = MonthName.number(scanner.word()) else { return nil }
    return latest(before: near) { date($0, month, day) }
  }

  /// `Oktober`; short names are words as well.
  private static func monthOfYear(
    _ scanner: inout Scanner, _ near: CalendarDate
  ) -> (CalendarDate, CalendarDate)? {
    let word = scanner.word()
    guard word.count > 4 || ["mai", "juni", "juli", "märz"].contains(word),
      let month = MonthName.number(word)
    else { return nil }
    return latest(before: near) { wholeMonth($0, month) }
  }
}
