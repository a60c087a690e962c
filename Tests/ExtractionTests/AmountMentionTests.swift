import Invoice
import Testing

@testable import Extraction

@Suite struct AmountMentionTests {
  @Test(arguments: [
    ("1.234,56", "1234.56"), ("1,234.56", "1234.56"), ("1 234,56", "1234.56"),
    ("1234,56 €", "1234.56"), ("€ 99,00", "99.00"), ("EUR 0,50", "0.50"), ("-12,30", "-12.30"),
    ("12,30-", "-12.30"), ("- 12,30 €", "-12.30"), ("−12,30", "-12.30"), ("120,--", "120.00"),
    ("1'234.50 CHF", "1234.50"), ("(35,13 €)", "35.13"), ("$127.50", "127.50"),
  ])
  func `an amount is read in its notations`(text: String, value: String) {
    #expect(AmountMention.all(in: tokens(text)).map(\.value.description) == [value])
  }

  @Test(arguments: [
    ("12,00 €", "EUR"), ("EUR 12,00", "EUR"), ("12.00 CHF", "CHF"), ("$12.00", "USD"),
  ])
  func `the currency stands on either side`(text: String, currency: String) {
    #expect(AmountMention.all(in: tokens(text)).map(\.currency) == [currency])
  }

  @Test(arguments: [
    "12",  // no decimals
    "1,2345",  // a price by the piece
    "19,00 %",  // a rate
    "12.03.2026", "1.23.456,00", "0123/456", "Nr. 1.234",
  ])
  func `other numbers are no amounts`(text: String) {
    #expect(AmountMention.all(in: tokens(text)).isEmpty)
  }
}
