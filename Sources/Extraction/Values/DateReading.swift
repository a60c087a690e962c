import Invoice

/// Reads one date in any of the notations of German and English letters.
struct DateReading {
  private(set) var mention: DateMention?

  /// With `near`, a day of about the same time, notations without a year are read as well.
  init(_ characters: [Character], at start: Int, near: CalendarDate? = nil) {
    for notation in Self.notations {
      var scanner = Scanner(characters: characters, position: start)
      if let found = notation(&scanner) { take(found, from: start, to: scanner) }
      if mention != nil { return }
    }
    guard let near else { return }
    for notation in Self.yearless {
      var scanner = Scanner(characters: characters, position: start)
      if let found = notation(&scanner, near) { take(found, from: start, to: scanner) }
      if mention != nil { return }
    }
  }

  private mutating func take(
    _ found: (first: CalendarDate, last: CalendarDate), from start: Int, to scanner: Scanner
  ) {
    // A date ends where something else begins: 12.03.2026 is none in 12.03.20261.
    if let next = scanner.current, next.isNumber || next.isLetter { return }
    mention = DateMention(
      first: found.first, last: found.last, range: start..<scanner.position,
      form: found.first == found.last ? .day : .month)
  }

  private typealias Notation = @Sendable (inout Scanner) -> (CalendarDate, CalendarDate)?

  /// The more specific before those that are a part of them.
  private static let notations: [Notation] = [
    yearFirst, dayFirst, dayBeforeRange, dayAndMonthName, monthNameAndDay, monthNameAndYear,
    monthNumberAndYear, calendarWeek, ordinalWeek,
  ]

  /// 2026-03-12, 2026/03/12.
  private static func yearFirst(_ scanner: inout Scanner) -> (CalendarDate, CalendarDate)? {
    guard let year = scanner.number(4...4)?.value, let separator = scanner.current,
      "-/.".contains(separator), scanner.take(separator),
      let month = scanner.number(1...2)?.value, scanner.take(separator),
      let day = scanner.number(1...2)?.value
    else { return nil }
    return date(year, month, day)
  }

  /// `12.03.2026`, `12.3.26`, `12/03/2026`, also with blanks.
  private static func dayFirst(_ scanner: inout Scanner) -> (CalendarDate, CalendarDate)? {
    guard let day = scanner.number(1...2)?.value, let separator = scanner.current,
      "./-".contains(separator), scanner.take(separator)
    else { return nil }
    scanner.skip([" "])
    guard let month = scanner.number(1...2)?.value, scanner.take(separator) else { return nil }
    scanner.skip([" "])
    guard let year = year(&scanner) else { return nil }
    // A month over twelve is a day in the American order.
    return date(year, month, day) ?? (separator == "/" ? date(year, day, month) : nil)
  }

  /// The first half of `01.03.–31.03.2026` takes its year from the second.
  private static func dayBeforeRange(_ scanner: inout Scanner) -> (CalendarDate, CalendarDate)? {
    guard let day = scanner.number(1...2)?.value, scanner.take(".") else { return nil }
    var end = scanner.position
    scanner.skip([" "])
    let month = scanner.number(1...2)?.value
    if month != nil {
      guard scanner.take(".") else { return nil }
      end = scanner.position
    }
    scanner.skip([" "])
    let isJoined =
      ["-", "–", "—"].contains(where: { scanner.take($0) })
      || (month == nil && scanner.take("/")) || ["bis", "und"].contains(scanner.word())
    guard isJoined else { return nil }
    scanner.skip([" "])
    let start = scanner.position
    var read = dayFirst(&scanner)
    if read == nil {
      scanner.position = start
      read = dayAndMonthName(&scanner)
    }
    guard let (second, _) = read else { return nil }
    scanner.position = end
    let monthOrSame = month ?? second.month
    let year = monthOrSame > second.month ? second.year - 1 : second.year
    return date(year, monthOrSame, day)
  }

  /// `12. März 2026`, `12 Mar 2026`.
  private static func dayAndMonthName(_ scanner: inout Scanner) -> (CalendarDate, CalendarDate)? {
    let start = scanner.position
    guard let day = scanner.number(1...2)?.value else { return nil }
    scanner.skip([".", " ", "-"])
    guard let month = MonthName.number(scanner.word()) else {
      scanner.position = start
      return nil
    }
    scanner.skip([".", " ", ",", "-"])
    guard let year = year(&scanner) else { return nil }
    return date(year, month, day)
  }

  /// March 12, 2026.
  private static func monthNameAndDay(_ scanner: inout Scanner) -> (CalendarDate, CalendarDate)? {
    guard let month = MonthName.number(scanner.word()) else { return nil }
    scanner.skip([".", " "])
    guard let day = scanner.number(1...2)?.value else { return nil }
    _ = scanner.word()
    scanner.skip([",", " "])
    guard let year = scanner.number(4...4)?.value else { return nil }
    return date(year, month, day)
  }

  /// `März 2026`.
  private static func monthNameAndYear(_ scanner: inout Scanner) -> (CalendarDate, CalendarDate)? {
    guard let month = MonthName.number(scanner.word()) else { return nil }
    scanner.skip([".", " ", "/", "-"])
    guard let year = scanner.number(4...4)?.value else { return nil }
    return wholeMonth(year, month)
  }

  /// 03/2026, 03.2026.
  private static func monthNumberAndYear(_ scanner: inout Scanner) -> (CalendarDate, CalendarDate)?
  {
    guard let month = scanner.number(1...2)?.value, let separator = scanner.current,
      "/.".contains(separator), scanner.take(separator),
      let year = scanner.number(4...4)?.value
    else { return nil }
    return wholeMonth(year, month)
  }

  /// Two digits are of this century.
  static func year(_ scanner: inout Scanner) -> Int? {
    guard let (value, length) = scanner.number(2...4), length != 3 else { return nil }
    return length == 2 ? 2000 + value : value
  }

  static func date(_ year: Int, _ month: Int, _ day: Int) -> (CalendarDate, CalendarDate)? {
    guard (1950...2099).contains(year),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return (date, date)
  }

  static func wholeMonth(_ year: Int, _ month: Int) -> (CalendarDate, CalendarDate)? {
    guard (1950...2099).contains(year), (1...12).contains(month),
      let first = CalendarDate(year: year, month: month, day: 1),
      let last = CalendarDate(
        year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
    else { return nil }
    return (first, last)
  }
}
