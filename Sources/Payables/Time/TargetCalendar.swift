package import Invoice

/// The days on which banks in the euro area settle payments (domain: Bankarbeitstag).
///
/// TARGET is closed on Saturdays, Sundays and six holidays, the same in all countries since 2002;
/// no German holiday beyond them closes it (domain 4.13).
package enum TargetCalendar {
  package static func isOpen(_ date: CalendarDate) -> Bool {
    switch date.weekday {
    case .saturday, .sunday: false
    default: !isHoliday(date)
    }
  }

  /// `date`, or the first open day behind it.
  package static func next(onOrAfter date: CalendarDate) -> CalendarDate {
    nearest(to: date, step: 1)
  }

  /// `date`, or the last open day before it.
  package static func previous(onOrBefore date: CalendarDate) -> CalendarDate {
    nearest(to: date, step: -1)
  }

  private static func nearest(to date: CalendarDate, step: Int) -> CalendarDate {
    var day = date
    // Never far: the longest closure is Good Friday to Easter Monday.
    while !isOpen(day) { day = day.adding(days: step) }
    return day
  }

  private static func isHoliday(_ date: CalendarDate) -> Bool {
    if fixedHolidays.contains(where: { $0 == (date.month, date.day) }) { return true }
    guard let easter = CalendarDate(easterSundayOf: date.year) else { return false }
    return easterHolidays.contains(easter.days(until: date))
  }

  private static let fixedHolidays = [(1, 1), (5, 1), (12, 25), (12, 26)]

  /// Good Friday and Easter Monday, in days behind Easter Sunday.
  private static let easterHolidays = [-2, 1]
}
