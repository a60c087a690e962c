import Testing

@testable import Invoice

@Suite struct ExactDecimalTests {
  @Test(arguments: ["0", "1.10", "-0.05", "1190.00", "999999999999999999999999999999", "0.0001"])
  func `a number prints as it was declared`(text: String) throws {
    #expect(try #require(ExactDecimal(text)).description == text)
  }

  @Test(arguments: [
    "",  // nothing
    "-",  // no digit
    ".",  // no digit
    "1,000.00",  // thousands separator
    "1e3",  // exponent
    " 1",  // blank
    "1.2.3",  // two points
    "--1",  // two signs
    "٣",  // digits of another script
    "9999999999999999999999999999999",  // 31 digits
    "0.0000000000000000001",  // 19 decimals
  ])
  func `text that is not a plain decimal is refused`(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func `numbers with other decimals are equal and hash alike`() throws {
    let one = try #require(ExactDecimal("1.10"))
    let other = try #require(ExactDecimal("1.1"))
    #expect(one == other)
    #expect(one.hashValue == other.hashValue)
    #expect(!(one < other))
  }

  @Test(arguments: [
    ("0.005", "0.01", "0.01"), ("-0.005", "-0.01", "0.00"), ("1.0149", "1.01", "1.01"),
    ("-1.015", "-1.02", "-1.01"), ("-1.0151", "-1.02", "-1.02"),
  ])
  func `halves are rounded as the name says`(text: String, commercial: String, xpath: String) throws
  {
    let value = try #require(ExactDecimal(text))
    #expect(value.rounded(to: 2, .halfAwayFromZero).description == commercial)
    #expect(value.rounded(to: 2, .halfUp).description == xpath)
  }

  @Test func `sums and products are exact`() throws {
    let a = try #require(ExactDecimal("0.1"))
    let b = try #require(ExactDecimal("0.2"))
    #expect(a.adding(b) == ExactDecimal("0.3"))
    #expect(
      try #require(ExactDecimal("19.99")).multiplied(by: ExactDecimal(3)) == ExactDecimal("59.97"))
    #expect(
      ExactDecimal(1).divided(by: ExactDecimal(3), decimals: 4, rounding: .halfUp)
        == ExactDecimal("0.3333"))
  }

  @Test func `overflow is nil and not a wrong number`() throws {
    let large = try #require(ExactDecimal("999999999999999999999999999999"))
    #expect(large.multiplied(by: large) == nil)
    #expect(ExactDecimal(1).divided(by: .zero, decimals: 2, rounding: .halfUp) == nil)
  }
}
