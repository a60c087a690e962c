import Invoice
import Testing

@testable import Payables

struct GermanCalendarTests {
  private let thuringia = GermanCalendar(state: .thuringia)

  @Test(arguments: [
    ("2026-11-23", true),  // Monday
    ("2026-11-27", true),  // Friday
    ("2026-11-28", false),  // Saturday
    ("2026-11-29", false),  // Sunday
    ("2026-12-25", false),  // Friday, Christmas
    ("2026-12-24", true),  // Thursday, no public holiday
    ("2029-09-20", false),  // Thursday, children's day in Thuringia
  ])
  func `working days are Monday to Friday without holidays`(date: String, isWorkingDay: Bool) throws
  {
    #expect(thuringia.isWorkingDay(try #require(CalendarDate(date))) == isWorkingDay)
  }

  @Test(arguments: [
    ("2026-11-23", 0, "2026-11-23"),
    ("2026-11-28", 0, "2026-11-30"),
    ("2026-11-23", 1, "2026-11-24"),
    ("2026-11-27", 1, "2026-11-30"),
    ("2026-11-28", 1, "2026-11-30"),
    ("2026-12-23", 2, "2026-12-28"),
    ("2026-04-02", 1, "2026-04-07"),  // Good Friday to Easter Monday
    ("2026-11-23", 250, "2027-11-17"),
  ])
  func `the day on which it began is not counted`(
    start: String, count: Int, end: String
  ) throws {
    let day = thuringia.workingDay(count, after: try #require(CalendarDate(start)))
    #expect(day.description == end)
  }

  @Test func `one working day more ends at the next working day`() throws {
    let start = try #require(CalendarDate("2026-02-03"))
    var day = start
    for count in 1...300 {
      repeat { day = day.adding(days: 1) } while !thuringia.isWorkingDay(day)
      #expect(thuringia.workingDay(count, after: start) == day)
    }
  }
}
