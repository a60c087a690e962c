import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

@Suite struct NumbersTests {
  @Test(arguments: [
    ("0", "0", "0"), ("1234.50", "1.234,50", "1,234.50"),
    ("-1234567.8", "-1.234.567,8", "-1,234,567.8"),
    ("-123.4567", "-123,4567", "-123.4567"), ("999", "999", "999"), ("-999", "-999", "-999"),
    ("0.0050", "0,0050", "0.0050"), ("1000", "1.000", "1,000"),
  ])
  func `a number is shown as its readers write it, with its declared decimals`(
    declared: String, german: String, english: String
  ) throws {
    let number = try #require(ExactDecimal(declared))
    #expect(number.text(in: .german) == german)
    #expect(number.text(in: .english) == english)
  }

  @Test func `a date is shown as its readers write it`() throws {
    let date = try #require(CalendarDate("2026-11-02"))
    #expect(date.text(in: .german) == "02.11.2026")
    #expect(date.text(in: .english) == "2026-11-02")
  }
}
