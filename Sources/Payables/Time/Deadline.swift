/// How long something may take (N1).
package enum Deadline: Hashable, Sendable {
  /// Hours of real time, also at night and on Sundays.
  case hours(Int)
  /// Ends at the close of business of the working day with this number; the day on which it began
  /// is not counted.
  case workingDays(Int)

  package var units: Int {
    switch self {
    case .hours(let count), .workingDays(let count): count
    }
  }

  /// When what began at `start` is due.
  package func due(from start: Timestamp, calendar: GermanCalendar) -> Timestamp {
    switch self {
    case .hours(let hours): return start.adding(seconds: Int64(hours) * 3600)
    case .workingDays(let count):
      let day = calendar.workingDay(count, after: start.berlinDate)
      return Timestamp(berlin: day, hour: calendar.closingHour)
    }
  }
}
