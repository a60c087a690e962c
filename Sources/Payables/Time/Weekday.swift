package import Invoice

/// A day of the week, counted as in ISO 8601.
package enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

extension CalendarDate {
  package var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    let days = (daysSince1970 + 3) % 7
    return Weekday.allCases[days < 0 ? days + 7 : days]
  }
}
