import Accounting
import Invoice
import Testing

@Suite struct FiscalYearTests {
  @Test(arguments: [
    (1, 1, "2026-01-01", "2026-01-01", "2026-12-31"),
    (1, 1, "2026-12-31", "2026-01-01", "2026-12-31"),
    (7, 1, "2026-06-30", "2025-07-01", "2026-06-30"),
    (7, 1, "2026-07-01", "2026-07-01", "2027-06-30"),
    (3, 15, "2028-02-29", "2027-03-15", "2028-03-14"),
    (3, 1, "2028-02-29", "2027-03-01", "2028-02-29"),
  ])
  func `a day belongs to the year that began last`(
    month: Int, day: Int, date: String, start: String, end: String
  ) throws {
    let year = try #require(FiscalYear.Start(month: month, day: day)).year(
      of: SamplePosting.date(date))
    #expect(year.start.description == start)
    #expect(year.end.description == end)
    #expect(year.contains(SamplePosting.date(date)))
    #expect(!year.contains(year.end.adding(days: 1)))
    #expect(!year.contains(year.start.adding(days: -1)))
  }

  @Test func `a year does not begin on a day that not every year has`() {
    #expect(FiscalYear.Start(month: 2, day: 29) == nil)
    #expect(FiscalYear.Start(month: 13, day: 1) == nil)
  }
}
