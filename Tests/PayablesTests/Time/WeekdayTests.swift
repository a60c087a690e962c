import Invoice
import Testing

@testable import Payables

struct WeekdayTests {
  @Test(arguments: [
    ("1970-01-01", Weekday.thursday), ("1969-12-31", .wednesday), ("2000-02-29", .tuesday),
    ("2026-11-23", .monday), ("2026-11-29", .sunday), ("1899-12-31", .sunday),
    ("9999-12-31", .friday), ("0001-01-01", .monday),
  ])
  func `a date has its day of the week`(date: String, weekday: Weekday) throws {
    #expect(try #require(CalendarDate(date)).weekday == weekday)
  }

  /// Computed with Python's dateutil.easter, which agrees with the table of the PTB.
  private static let easterSundays = """
    1980-04-06 1981-04-19 1982-04-11 1983-04-03 1984-04-22 1985-04-07 1986-03-30 1987-04-19
    1988-04-03 1989-03-26 1990-04-15 1991-03-31 1992-04-19 1993-04-11 1994-04-03 1995-04-16
    1996-04-07 1997-03-30 1998-04-12 1999-04-04 2000-04-23 2001-04-15 2002-03-31 2003-04-20
    2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23 2009-04-12 2010-04-04 2011-04-24
    2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21
    2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28
    2028-04-16 2029-04-01 2030-04-21 2031-04-13
    """

  @Test(arguments: easterSundays.split { $0 == " " || $0 == "\n" }.map(String.init))
  func `Easter is on the Sunday of the official table`(date: String) throws {
    let expected = try #require(CalendarDate(date))
    #expect(CalendarDate(easterSundayOf: expected.year) == expected)
  }

  @Test func `the earliest and latest Easter of the calendar are found`() {
    #expect(CalendarDate(easterSundayOf: 1818)?.description == "1818-03-22")
    #expect(CalendarDate(easterSundayOf: 2038)?.description == "2038-04-25")
  }

  @Test func `Easter is always a Sunday from 22 March to 25 April`() throws {
    for year in 1583...9999 {
      let easter = try #require(CalendarDate(easterSundayOf: year))
      #expect(easter.weekday == .sunday)
      #expect((322...425).contains(easter.month * 100 + easter.day))
    }
  }

  @Test(arguments: [1582, 10_000, 0, -5])
  func `a year outside the Gregorian calendar has no Easter`(year: Int) {
    #expect(CalendarDate(easterSundayOf: year) == nil)
  }
}
