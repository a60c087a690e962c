import Invoice
import Testing

@testable import MasterData

@Suite struct PlainFormTests {
  private func plain(_ kind: MasterColumn.Kind, _ text: String) throws(DropFault) -> String {
    try kind.plain(text)
  }

  @Test(arguments: [
    ("1.234,56", "1234.56"), ("1234,56", "1234.56"), ("1234.56", "1234.56"), ("0,5", "0.5"),
    ("48,50", "48.50"), ("1.234.567,8", "1234567.8"), ("1.234.567", "1234567"), ("12", "12"),
    ("-1.000,00", "-1000.00"), ("+3", "3"), ("0.500", "0.500"), ("1234.500", "1234.500"),
    ("007", "7"), ("00,10", "0.10"), ("1,500", "1.500"),
  ])
  func `a number is read as people and systems write it`(text: String, number: String) throws {
    #expect(try plain(.decimal, text) == number)
  }

  @Test(arguments: ["1.234", "-12.000", "999.999"])
  func `a number that may be a thousand times another is refused`(text: String) {
    #expect(throws: DropFault.ambiguousDecimal) { try plain(.decimal, text) }
  }

  @Test(arguments: [
    "", "-", "1,2,3", "1.23.4", "1.2345,6", "1,234.56", "12 €", "1e3", ".5", "5.", ",5", "1.,2",
    "1234567890123456789012345678901",
  ])
  func `what is no number is refused`(text: String) {
    #expect(throws: DropFault.noDecimal) { try plain(.decimal, text) }
  }

  @Test(arguments: [
    ("2026-11-22", "2026-11-22"), ("22.11.2026", "2026-11-22"), ("2.1.2026", "2026-01-02"),
    ("29.02.2028", "2028-02-29"),
  ])
  func `a day is read in both notations`(text: String, day: String) throws {
    #expect(try plain(.date, text) == day)
  }

  @Test(arguments: [
    "22.11.26", "30.02.2026", "2026-13-01", "20261122", "22/11/2026", "morgen", "2026-1-2",
    "1.1.2026.", "-1.1.2026",
  ])
  func `what is no day is refused`(text: String) {
    #expect(throws: DropFault.noDate) { try plain(.date, text) }
  }

  @Test(arguments: [("ja", "yes"), ("Nein", "no"), ("YES", "yes"), ("no", "no"), ("1", "yes")])
  func `yes and no are words of two languages`(text: String, answer: String) throws {
    #expect(try plain(.yesNo, text) == answer)
    #expect(throws: DropFault.noYesNo) { try plain(.yesNo, "vielleicht") }
  }

  @Test func `words of a list lose their blanks and must be known where they are`() throws {
    #expect(try plain(.list, " 4100 , 4110,, *") == "4100,4110,*")
    #expect(try plain(.choices(["ap", "it"]), "AP, it") == "ap,it")
    #expect(throws: DropFault.notAmong(["ap", "it"])) {
      try plain(.choices(["ap", "it"]), "ap,boss")
    }
    #expect(try plain(.choice(["goods"]), "Goods") == "goods")
  }

  @Test func `check digits of accounts and German VAT ids are looked at`() throws {
    #expect(try plain(.iban, "de89 3704 0044 0532 0130 00") == "DE89370400440532013000")
    #expect(throws: DropFault.wrongIBANDigits) { try plain(.iban, "DE88370400440532013000") }
    #expect(throws: DropFault.noIBAN) { try plain(.iban, "532013000") }
    #expect(try plain(.vatIdentifier, "de 136 695 976") == "DE136695976")
    #expect(throws: DropFault.wrongVATDigits) { try plain(.vatIdentifier, "DE136695975") }
    #expect(throws: DropFault.wrongVATDigits) { try plain(.vatIdentifier, "DE13669597") }
  }

  @Test func `foreign VAT ids and BICs are only said to be odd`() throws {
    func remark(_ kind: MasterColumn.Kind, _ text: String) throws -> DropFault? {
      kind.remark(on: try plain(kind, text))
    }
    #expect(try remark(.vatIdentifier, "ATU12345678") == nil)
    #expect(try remark(.vatIdentifier, "CHE-123.456.789 MWST") == nil)
    #expect(try remark(.vatIdentifier, "136695976") == .oddVATIdentifier)
    #expect(try remark(.vatIdentifier, "FR12") == .oddVATIdentifier)
    #expect(try remark(.bic, "cobadeff") == nil)
    #expect(try remark(.bic, "COBADEFFXXX") == nil)
    #expect(try remark(.bic, "COBADEF") == .oddBIC)
  }
}
