package import Invoice

/// The working days of a German state (domain: Arbeitstag, Monday to Friday without holidays).
package struct GermanCalendar: Hashable, Sendable {
  /// Nil counts only the holidays of all of Germany.
  package let state: FederalState?
  /// The hour in Berlin at which a working day ends.
  package let closingHour: Int

  package init(state: FederalState?, closingHour: Int = 17) {
    self.state = state
    self.closingHour = closingHour
  }

  /// The public holiday on `date`; the table begins in 1996.
  package func holiday(on date: CalendarDate) -> PublicHoliday? {
    let easter = CalendarDate(easterSundayOf: date.year)
    return PublicHoliday.all.first { $0.falls(on: date, easter: easter, in: state) }
  }

  package func isWorkingDay(_ date: CalendarDate) -> Bool {
    switch date.weekday {
    case .saturday, .sunday: false
    default: holiday(on: date) == nil
    }
  }

  /// The `count`th working day after `date`, which itself is not counted (§ 187 BGB).
  ///
  /// With 0 it is `date`, or the next working day where it is none.
  package func workingDay(_ count: Int, after date: CalendarDate) -> CalendarDate {
    var day = date
    var left = count
    while left > 0 || !isWorkingDay(day) {
      day = day.adding(days: 1)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }
}
