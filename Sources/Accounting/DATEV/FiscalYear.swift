package import Invoice

/// A business year (Wirtschaftsjahr): twelve months, which need not be those of the calendar.
package struct FiscalYear: Hashable, Sendable {
  package let start: CalendarDate
  /// The last day.
  package let end: CalendarDate

  package func contains(_ date: CalendarDate) -> Bool { start <= date && date <= end }

  /// Where the business year begins, the same in every year.
  package struct Start: Hashable, Sendable {
    package let month: Int
    package let day: Int

    package static let january = Start(uncheckedMonth: 1, day: 1)

    /// Nil for a day that not every year has.
    package init?(month: Int, day: Int) {
      guard CalendarDate(year: 2001, month: month, day: day) != nil else { return nil }
      self.init(uncheckedMonth: month, day: day)
    }

    private init(uncheckedMonth month: Int, day: Int) {
      self.month = month
      self.day = day
    }

    /// The business year that a day belongs to.
    package func year(of date: CalendarDate) -> FiscalYear {
      let isBefore = (date.month, date.day) < (month, day)
      let start = day(in: isBefore ? date.year - 1 : date.year)
      return FiscalYear(start: start, end: day(in: start.year + 1).adding(days: -1))
    }

    private func day(in year: Int) -> CalendarDate {
      // Every year has the day; before the year 1 there is no calendar.
      CalendarDate(year: year, month: month, day: day) ?? CalendarDate(daysSince1970: 0)
    }
  }
}
