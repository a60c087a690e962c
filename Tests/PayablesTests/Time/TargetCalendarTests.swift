import Invoice
import Testing

@testable import Payables

struct TargetCalendarTests {
  /// The weekdays on which TARGET is closed, as the European Central Bank lists them.
  private static let closed = [
    "2024": ["0101", "0329", "0401", "0501", "1225", "1226"],
    "2025": ["0101", "0418", "0421", "0501", "1225", "1226"],
    "2026": ["0101", "0403", "0406", "0501", "1225"],
    "2027": ["0101", "0326", "0329"],
    "2028": ["0414", "0417", "0501", "1225", "1226"],
  ]

  @Test(arguments: closed.keys.sorted())
  func `a year has exactly its closed weekdays`(year: String) throws {
    let newYear = try #require(CalendarDate(year + "0101"))
    let days = (0..<366).map { newYear.adding(days: $0) }.filter { $0.year == newYear.year }
    let weekdays = days.filter { $0.weekday != .saturday && $0.weekday != .sunday }
    let found = weekdays.filter { !TargetCalendar.isOpen($0) }
      .map { $0.description.dropFirst(5).filter { $0 != "-" } }
    #expect(found == Self.closed[year])
    #expect(
      days.filter { $0.weekday == .saturday || $0.weekday == .sunday }
        .allSatisfy { !TargetCalendar.isOpen($0) })
  }

  @Test(
    arguments: [
      ("2026-11-26", "2026-11-26", "2026-11-26"),
      ("2026-11-28", "2026-11-30", "2026-11-27"),
      // Christmas Day of 2026 is a Friday: the weekend follows.
      ("2026-12-26", "2026-12-28", "2026-12-24"),
      ("2026-04-03", "2026-04-07", "2026-04-02"),
      ("2026-04-06", "2026-04-07", "2026-04-02"),
      ("2027-01-01", "2027-01-04", "2026-12-31"),
      // German holidays that TARGET doesn't know.
      ("2026-05-14", "2026-05-14", "2026-05-14"),
      ("2025-10-03", "2025-10-03", "2025-10-03"),
    ])
  func `the nearest open days are found`(day: String, next: String, previous: String) throws {
    let date = try #require(CalendarDate(day))
    #expect(TargetCalendar.next(onOrAfter: date).description == next)
    #expect(TargetCalendar.previous(onOrBefore: date).description == previous)
  }
}
