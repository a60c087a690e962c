import Invoice
import InvoiceRules
import Payables
import Testing

@testable import Reports

@Suite struct BerlinTimeTests {
  @Test(arguments: [
    ("2026-01-15T11:30:05.000000Z", "15.01.2026 12:30:05"),
    ("2026-07-15T11:30:05.999999Z", "15.07.2026 13:30:05"),
    ("2026-03-29T00:59:59.000000Z", "29.03.2026 01:59:59"),
    ("2026-03-29T01:00:00.000000Z", "29.03.2026 03:00:00"),
    ("2026-10-25T00:59:59.000000Z", "25.10.2026 02:59:59"),
    ("2026-10-25T01:00:00.000000Z", "25.10.2026 02:00:00"),
    ("2026-12-31T23:30:00.000000Z", "01.01.2027 00:30:00"),
    ("1969-12-31T22:59:59.500000Z", "31.12.1969 23:59:59"),
  ])
  func `a moment is shown as clocks in Germany show it`(utc: String, berlin: String) throws {
    #expect(BerlinTime(try #require(Timestamp(utc))).text == berlin)
  }

  @Test func `a moment stands in a sentence`() throws {
    let time = BerlinTime(try #require(Timestamp("2026-01-15T11:30:05.000000Z")))
    #expect(time.sentence(in: .german) == "15.01.2026, 12:30:05 Uhr")
    #expect(time.sentence(in: .english) == "2026-01-15, 12:30:05 (Berlin)")
  }
}
