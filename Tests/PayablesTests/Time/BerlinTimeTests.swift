import Invoice
import Testing

@testable import Payables

struct BerlinTimeTests {
  /// The days of March, 1996 to 2099, on which summer time begins in the time zone database.
  private static let beginnings = """
    31 30 29 28 26 25 31 30 28 27 26 25 30 29 28 27 25 31 30 29 27 26 25 31 29 28
    27 26 31 30 29 28 26 25 31 30 28 27 26 25 30 29 28 27 25 31 30 29 27 26 25 31
    29 28 27 26 31 30 29 28 26 25 31 30 28 27 26 25 30 29 28 27 25 31 30 29 27 26
    25 31 29 28 27 26 31 30 29 28 26 25 31 30 28 27 26 25 30 29 28 27 25 31 30 29
    """
  /// The days of October on which it ends.
  private static let ends = """
    27 26 25 31 29 28 27 26 31 30 29 28 26 25 31 30 28 27 26 25 30 29 28 27 25 31
    30 29 27 26 25 31 29 28 27 26 31 30 29 28 26 25 31 30 28 27 26 25 30 29 28 27
    25 31 30 29 27 26 25 31 29 28 27 26 31 30 29 28 26 25 31 30 28 27 26 25 30 29
    28 27 25 31 30 29 27 26 25 31 29 28 27 26 31 30 29 28 26 25 31 30 28 27 26 25
    """

  private static func days(_ table: String) -> [Int] {
    table.split { $0 == " " || $0 == "\n" }.compactMap { Int($0) }
  }

  private static let years = Array(zip(1996...2099, zip(days(beginnings), days(ends))))

  @Test func `summer time begins and ends on the days of the time zone database`() throws {
    #expect(Self.years.count == 104)
    for (year, (beginning, end)) in Self.years {
      let spring = try Self.time("\(year)-03-\(beginning)T01:00:00.000000Z")
      #expect(spring.berlin.hour == 3)
      #expect(spring.adding(seconds: -1).berlin.hour == 1)
      let autumn = try Self.time("\(year)-10-\(end)T01:00:00.000000Z")
      #expect(autumn.berlin.hour == 2)
      #expect(!autumn.berlin.isSummerTime)
      #expect(autumn.adding(seconds: -1).berlin.hour == 2)
      #expect(autumn.adding(seconds: -1).berlin.isSummerTime)
    }
  }

  @Test(arguments: [
    ("2026-11-22T09:30:00.000000Z", "22.11.2026 10:30"),
    ("2026-11-22T23:00:00.000000Z", "23.11.2026 00:00"),
    ("2026-07-01T21:59:59.999999Z", "01.07.2026 23:59"),
    ("2026-07-01T22:00:00.000000Z", "02.07.2026 00:00"),
    ("2026-12-31T23:30:00.000000Z", "01.01.2027 00:30"),
    ("2026-03-29T00:59:59.000000Z", "29.03.2026 01:59"),
    ("2026-03-29T01:00:00.000000Z", "29.03.2026 03:00"),
    ("2026-10-25T00:59:59.000000Z", "25.10.2026 02:59"),
    ("2026-10-25T01:00:00.000000Z", "25.10.2026 02:00"),
    ("1970-01-01T00:00:00.000000Z", "01.01.1970 01:00"),
    ("1969-12-31T22:59:59.999999Z", "31.12.1969 23:59"),
  ])
  func `a time is shown as clocks in Germany show it`(utc: String, text: String) throws {
    #expect(try Self.time(utc).berlinText == text)
  }

  @Test func `the day in Germany begins an hour or two before that of UTC`() throws {
    #expect(try Self.time("2026-01-31T23:15:00.000000Z").berlinDate.description == "2026-02-01")
    #expect(try Self.time("2026-06-30T22:15:00.000000Z").berlinDate.description == "2026-07-01")
  }

  @Test func `half a microsecond before a second is still the second before`() throws {
    let time = Timestamp(microseconds: -1)
    #expect(time.berlin.second == 59)
  }

  @Test(arguments: [
    ("2026-11-22", 17, "2026-11-22T16:00:00.000000Z"),
    ("2026-07-01", 0, "2026-06-30T22:00:00.000000Z"),
    // The hour that comes twice: the first.
    ("2026-10-25", 2, "2026-10-25T00:00:00.000000Z"),
    ("2026-10-25", 3, "2026-10-25T02:00:00.000000Z"),
    // The hour that is left out: an hour later.
    ("2026-03-29", 2, "2026-03-29T01:00:00.000000Z"),
    ("2026-03-29", 3, "2026-03-29T01:00:00.000000Z"),
  ])
  func `a time on a clock in Germany is a moment`(date: String, hour: Int, utc: String) throws {
    let day = try #require(CalendarDate(date))
    #expect(Timestamp(berlin: day, hour: hour).description == utc)
  }

  @Test func `every full hour of a year comes back from its clock`() throws {
    let start = try Self.time("2026-01-01T00:00:00.000000Z")
    let twice = try Self.time("2026-10-25T01:00:00.000000Z")
    for hour in 0..<8760 {
      let time = start.adding(seconds: Int64(hour) * 3600)
      let clock = time.berlin
      let back = Timestamp(berlin: clock.date, hour: clock.hour, minute: clock.minute)
      #expect(back == (time == twice ? time.adding(seconds: -3600) : time))
    }
  }

  private static func time(_ text: String) throws -> Timestamp { try #require(Timestamp(text)) }
}
