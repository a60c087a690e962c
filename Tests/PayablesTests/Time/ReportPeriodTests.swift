import Invoice
import Payables
import Testing

@Suite struct ReportPeriodTests {
  @Test(arguments: [
    ("2026-11", "2026-11-01", "2026-11-30"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2026-Q1", "2026-01-01", "2026-03-31"), ("2026-Q2", "2026-04-01", "2026-06-30"),
    ("2026-Q4", "2026-10-01", "2026-12-31"), ("2026", "2026-01-01", "2026-12-31"),
    ("2026-W01", "2025-12-29", "2026-01-04"), ("2026-W48", "2026-11-23", "2026-11-29"),
    ("2026-W53", "2026-12-28", "2027-01-03"), ("2021-W01", "2021-01-04", "2021-01-10"),
  ]) func `a period has its first and last day, and its text again`(
    _ text: String, _ first: String, _ last: String
  ) throws {
    let period = try #require(ReportPeriod(text))
    #expect(period.first.description == first)
    #expect(period.last.description == last)
    #expect(period.description == text)
  }

  @Test(arguments: [
    "", "26", "26-11", "2026-13", "2026-Q", "2026-Q44", "x-Q1", "2026-Q0", "2026-Q5", "2026-Q04",
    "2026-W00", "2026-W54", "2025-W53",
    "2026-W1", "2026-11-01", "2026-", "November",
  ]) func `what is no period is none`(_ text: String) {
    #expect(ReportPeriod(text) == nil)
  }

  @Test(arguments: ReportPeriod.Kind.allCases)
  func `every day of twenty years is in one period, and these follow each other`(
    _ kind: ReportPeriod.Kind
  ) {
    var day = CalendarDate(daysSince1970: 18_000)
    var period = ReportPeriod(kind, with: day)
    for _ in 0..<7300 {
      day = day.adding(days: 1)
      let next = ReportPeriod(kind, with: day)
      if next != period {
        #expect(next.first == day && period.last == day.adding(days: -1))
        #expect(next.previous == period)
      }
      #expect(ReportPeriod(next.description) == next)
      period = next
    }
  }

  @Test func `it begins and ends at midnight in Germany`() throws {
    let october = try #require(ReportPeriod("2026-10"))
    #expect(october.start.description == "2026-09-30T22:00:00.000000Z")
    #expect(october.end.description == "2026-10-31T23:00:00.000000Z")
    #expect(october.contains(october.start) && !october.contains(october.end))
  }

  @Test(arguments: [("2026-11", 1), ("2026-Q4", 3), ("2026", 12)])
  func `it has its months`(_ text: String, _ count: Int) throws {
    #expect(try #require(ReportPeriod(text)).months.count == count)
  }

  @Test func `the last of a kind end with it`() throws {
    let periods = try #require(ReportPeriod("2026-02")).last(4)
    #expect(periods.map(\.description) == ["2025-11", "2025-12", "2026-01", "2026-02"])
  }
}
