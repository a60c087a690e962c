import Invoice
import Testing

@testable import Extraction

@Suite struct PaymentPhrasesTests {
  /// `3 in 8` for 3 % within 8 days, `2 bis 2026-02-15`; times from receipt have an `E`.
  private func told(_ discount: PaymentPhrases.Discount) -> String {
    "\(discount.percent) \(told(discount.term))"
  }

  private func told(_ term: PaymentPhrases.Term) -> String {
    switch term {
    case .days(let days, from: .invoiceDate): "in \(days)"
    case .days(let days, from: .receipt): "in \(days)E"
    case .days(let days, from: .endOfMonth): "in \(days)M"
    case .date(let date): "bis \(date)"
    case .deadline(let deadline): "\(deadline)"
    }
  }

  static let terms: [(String, [String], String?)] = [
    ("zahlbar innerhalb von 14 Tagen mit 2 % Skonto, 30 Tage netto", ["2 in 14"], "in 30"),
    ("8 Tage 3 %, 14 Tage 2 %, 30 Tage rein netto", ["3 in 8", "2 in 14"], "in 30"),
    ("3 % Skonto 10 Tage 2 % Skonto 20 Tage netto 30 Tage", ["3 in 10", "2 in 20"], "in 30"),
    ("Netto 30 Tage, 2 % Skonto in 10 Tagen", ["2 in 10"], "in 30"),
    ("30 Tage netto 2,5 % Skonto 10 Tage", ["2.5 in 10"], "in 30"),
    ("Zahlbar innerhalb 30 Tagen. 2 % Skonto innerhalb 10 Tagen.", ["2 in 10"], "in 30"),
    ("Zahlbar in 30 Tagen, bei Zahlung innerhalb 10 Tagen 2 % Skonto", ["2 in 10"], "in 30"),
    (
      "Bei Zahlung bis zum 15.02.2026 abzüglich 4,000 % Skonto = 21,19 EUR, danach bis "
        + "01.03.2026 ohne Abzug",
      ["4 bis 2026-02-15"], "bis 2026-03-01"
    ),
    ("Bei Zahlung bis zum 03.04.2026, 2 % Skonto", ["2 bis 2026-04-03"], nil),
    ("2% cash discount within 10 days, net 30 days", ["2 in 10"], "in 30"),
    ("14 Tage 3 % / 30 Tage netto", ["3 in 14"], "in 30"),
    ("sofort ohne Abzug", [], "in 0"),
    ("Zahlbar sofort rein netto", [], "in 0"),
    ("Fällig bei Erhalt", [], "in 0E"),
    ("14 Tage nach Erhalt der Rechnung", [], "in 14E"),
    ("innerhalb von 30 Tagen ab Rechnungseingang ohne Abzug", [], "in 30E"),
    (
      "2 % Skonto in 10 Tagen, 30 Tage netto, jeweils ab Rechnungserhalt", ["2 in 10E"], "in 30E"
    ),
    ("10 Tage Monatsultimo", [], "in 10M"),
    ("zahlbar bis 20.12.2026", [], "bis 2026-12-20"),
    ("Zahlbar innert 30 Tagen netto.", [], "in 30"),
    ("Payable within 30 days / zahlbar innerhalb von 30 Tagen.", [], "in 30"),
    ("Zahlungsziel: 2 Wochen", [], "in 14"),
    ("gemäß Vertrag vom 01.02.2024 zahlbar in 21 Tagen", [], "in 21"),
    ("30 Tage netto. Bei Verzug 9 % Zinsen nach 60 Tagen.", [], "in 30"),
    ("Der Betrag enthält 7 % MwSt. Zahlbar in 10 Tagen netto.", [], "in 10"),
    ("10 % Anzahlung innerhalb von 5 Tagen, Rest 30 Tage netto", [], "in 30"),
    ("Zahlung wie vereinbart", [], nil),
    ("", [], nil),
  ]

  @Test(arguments: terms)
  func `terms are told in any order and wording`(
    text: String, discounts: [String], net: String?
  ) {
    let phrases = PaymentPhrases(text)
    #expect(phrases.discounts.map(told) == discounts)
    #expect(phrases.net.map(told) == net)
  }

  @Test(arguments: [
    ("30 Tage ohne Abzug", true), ("kein Skonto", true), ("30 Tage netto", false),
    ("2 % Skonto in 8 Tagen, 30 Tage ohne Abzug", false),
  ])
  func `a discount is denied only where none is granted`(text: String, isDenied: Bool) {
    #expect(PaymentPhrases(text).deniesDiscount == isDenied)
  }

  @Test func `long texts are read to their limit only`() {
    let padding = String(repeating: "x ", count: 4000)
    #expect(PaymentPhrases(padding + "30 Tage netto").net == nil)
    #expect(PaymentPhrases("30 Tage netto, " + padding).net == .days(30, from: .invoiceDate))
  }
}
