import Testing

@testable import Extraction

@Suite struct IdentifierTests {
  @Test(arguments: [
    ("IBAN DE02 1203 0000 0000 2020 51 BIC BYLADEM1001", true),
    ("IBAN:DE02120300000000202051", true),
    ("DE03 1203 0000 0000 2020 51", false),  // printed with a wrong check digit
  ])
  func `an account number is found with or without blanks`(text: String, isValid: Bool) throws {
    let mention = try #require(AccountMention.all(in: tokens(text)).first)
    #expect(mention.number.hasSuffix("120300000000202051"))
    #expect(mention.isValid == isValid)
  }

  @Test(arguments: ["DE02 1203 0000", "DE136695976", "EUR 1203 0000 0000 2020 51"])
  func `other numbers are no account numbers`(text: String) {
    #expect(AccountMention.all(in: tokens(text)).isEmpty)
  }

  @Test(arguments: [
    ("USt-IdNr.: DE136695976", "DE136695976", true), ("DE 136 695 976", "DE136695976", true),
    ("DE136695977", "DE136695977", false), ("ATU12345678", "ATU12345678", nil),
  ])
  func `a tax identifier is found with its check digit`(
    text: String, value: String, isValid: Bool?
  ) {
    let found = VATNumber.all(in: tokens(text))
    #expect(found.map(\.value) == [value])
    #expect(found.map(\.isValid) == [isValid])
  }

  @Test(arguments: ["DE02 1203 0000 0000 2020 51", "EUR05032018", "DE98ZZZ09999999999"])
  func `other numbers are no tax identifiers`(text: String) {
    #expect(VATNumber.all(in: tokens(text)).isEmpty)
  }

  @Test(arguments: [
    ("201/113/40209", "201/113/40209"), ("21 815 08150 HRB", "21 815 08150"),
    ("5133081508159", "5133081508159"),
  ])
  func `a tax number has ten to thirteen digits`(text: String, value: String) {
    #expect(TaxNumber.read(tokens(text)[...])?.value == value)
  }

  @Test(arguments: ["0123/456", "HRB 12345", "12345678901234"])
  func `other numbers are no tax numbers`(text: String) {
    #expect(TaxNumber.read(tokens(text)[...]) == nil)
  }

  @Test(arguments: [
    ("RE-2026/0815 vom 12.03.2026", "RE-2026/0815"), ("R 100.200", "R 100.200"),
    ("4500012345", "4500012345"), ("4500 012 345", "4500 012 345"), ("#4711,", "4711"),
  ])
  func `a reference number ends where other words begin`(text: String, value: String) {
    #expect(ReferenceNumber.read(tokens(text)[...])?.value == value)
  }

  @Test(arguments: [
    "vom 12.03.2026", "12.03.2026", "bitte angeben", "19 %", "(380) Nr.", "12,50 €",
  ])
  func `other words are no reference numbers`(text: String) {
    #expect(
      ReferenceNumber.read(tokens(text)[...]).map { $0.value.hasPrefix("19") } ?? true)
  }
}
