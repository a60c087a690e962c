import Invoice
import Testing

@Suite struct IBANTests {
  @Test(arguments: [
    "DE02120300000000202051", "de02 1203 0000 0000 2020 51", "GB29 NWBK 6016 1331 9268 19",
    "NO93 8601 1117 947",
  ])
  func `an account with right check digits is taken, its spaces aside`(text: String) throws {
    let iban = try #require(IBAN(text))
    #expect(iban.description == text.uppercased().filter { $0 != " " })
  }

  @Test(arguments: [
    "DE03120300000000202051",  // another check digit
    "DE0212030000000020205",  // a digit too few
    "02120300000000202051",  // no country
    "DE02-1203-0000-0000-2020-51",  // other separators
    "DE0212030000000020205Ä",  // a letter of no alphabet of ours
    "",
  ])
  func `what is no account is refused`(text: String) { #expect(IBAN(text) == nil) }
}
