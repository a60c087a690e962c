import Testing

@testable import Payables

struct DeadlineTests {
  @Test(arguments: [
    // Registered on a Monday morning and late in the evening: both are due on Tuesday.
    (Deadline.workingDays(1), "2026-11-23T08:00:00.000000Z", "2026-11-24T16:00:00.000000Z"),
    (.workingDays(1), "2026-11-23T22:30:00.000000Z", "2026-11-24T16:00:00.000000Z"),
    // After midnight in Germany it is Tuesday already.
    (.workingDays(1), "2026-11-23T23:30:00.000000Z", "2026-11-25T16:00:00.000000Z"),
    // Over the weekend, in summer time.
    (.workingDays(3), "2026-07-02T08:00:00.000000Z", "2026-07-07T15:00:00.000000Z"),
    // Over Christmas and the turn of the year.
    (.workingDays(5), "2026-12-23T08:00:00.000000Z", "2026-12-31T16:00:00.000000Z"),
    (.workingDays(6), "2026-12-23T08:00:00.000000Z", "2027-01-04T16:00:00.000000Z"),
  ])
  func `working days end at the close of business`(
    deadline: Deadline, start: String, due: String
  ) throws {
    let start = try #require(Timestamp(start))
    let calendar = GermanCalendar(state: .thuringia)
    #expect(deadline.due(from: start, calendar: calendar).description == due)
  }

  @Test func `hours run in real time, whatever the clocks do`() throws {
    let start = try #require(Timestamp("2026-10-24T12:00:00.000000Z"))
    let due = Deadline.hours(24).due(from: start, calendar: GermanCalendar(state: nil))
    #expect(due.description == "2026-10-25T12:00:00.000000Z")
    #expect(due.berlinText == "25.10.2026 13:00")
  }

  @Test func `the close of business is the calendar's`() throws {
    let start = try #require(Timestamp("2026-11-23T08:00:00.000000Z"))
    let calendar = GermanCalendar(state: nil, closingHour: 14)
    let due = Deadline.workingDays(2).due(from: start, calendar: calendar)
    #expect(due.berlinText == "25.11.2026 14:00")
  }
}
