import Invoice
import Testing

@testable import Payables

/// Earlier invoices that a final one on paper deducts.
@Suite struct PrintedDeductionTests {
  private let gross = ExactDecimal(coefficient: 357_00, scale: 2)

  static let told: [(text: String, deducted: String, rest: String)] = [
    (
      "Rechnungsbetrag 357,00 EUR. Abzüglich 1. Abschlagsrechnung AZ-1 netto 100,00 EUR, 19 % "
        + "MwSt. 19,00 EUR, brutto 119,00 EUR, bezahlt am 04.02.2026. Restforderung: 238,00 EUR.",
      "119.00", "238.00"
    ),
    (
      "Brutto 357,00 abzgl. Abschlagsrechnung Nr. 1 vom 01.02.2026 -119,00 abzgl. "
        + "Abschlagsrechnung Nr. 2 vom 01.03.2026 -59,50 noch zu zahlen 178,50",
      "178.50", "178.50"
    ),
    ("Gesamt 357,00 geleistete Anzahlung 357,00 verbleiben 0,00", "357.00", "0.00"),
  ]

  @Test(arguments: told)
  func `what is deducted and what is left make the gross`(
    text: String, deducted: String, rest: String
  ) throws {
    let found = try #require(PrintedDeduction(of: text, gross: gross))
    #expect(found.deducted == ExactDecimal(deducted) && found.rest == ExactDecimal(rest))
  }

  @Test(arguments: [
    "Abschlagsrechnung AZ-1 brutto 119,00 EUR, Restforderung 239,00 EUR",
    "abzüglich 2 % Skonto 7,14 EUR, Zahlbetrag 349,86 EUR", "Zahlbetrag 357,00",
    "Anzahlung wie vereinbart, noch zu zahlen 357,00", "",
  ])
  func `anything else is no deduction`(text: String) {
    #expect(PrintedDeduction(of: text, gross: gross) == nil)
  }

  @Test(arguments: [
    ("1.350,00", "1350.00"), ("(12.50)", "12.50"), ("-1,234.56", "1234.56"), ("27.02.2026", nil),
    ("10.300", nil), ("1,2,50", nil), ("Nr.", nil),
  ])
  func `a printed amount has two decimals`(text: String, value: String?) {
    #expect(PrintedAmount.value(of: Substring(text)) == value.flatMap { ExactDecimal($0) })
  }
}
