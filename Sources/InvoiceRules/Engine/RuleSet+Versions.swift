import Invoice

/// The rule sets that Rohrpost knows, each version for itself.
extension RuleSet {
  package static let all: [RuleSet] = [en16931, xrechnung] + ustg + [house]

  /// The semantic rules of CEN/TC 434's validation artefacts.
  package static let en16931 = RuleSet(
    name: "EN 16931", version: "1.3.16", validFrom: day(2026, 4, 14), validUntil: nil,
    rules: MandatoryTerms.rules + LineTerms.rules + AllowancesAndCharges.rules
      + ReferenceTerms.rules + PaymentRules.rules + DateRules.rules + TotalsRules.rules
      + VATBreakdownRules.rules + VATCategoryFamily.rules
      + VATCategoryPeculiarities.rules)

  /// The rules of KoSIT's XRechnung Schematron, for invoices that say they follow XRechnung.
  package static let xrechnung = RuleSet(
    name: "XRechnung", version: "3.0.2", validFrom: day(2026, 4, 14), validUntil: nil,
    rules: XRechnung.rules,
    applies: { Guideline.xrechnung.isClaimed(by: $0.process.specification) })

  /// The German VAT law, a version for each of its states; an invoice is judged by that of its day.
  package static let ustg: [RuleSet] = UStGLaw.all.map { law in
    RuleSet(
      name: "UStG", version: law.version, validFrom: law.validFrom, validUntil: law.validUntil,
      rules: UStG.rules(law), dayOfInvoice: \.dayOfLaw, applies: UStG.concerns)
  }

  package static let house = RuleSet(
    name: "Rohrpost", version: "2026-11.2", validFrom: day(2026, 11, 1), validUntil: nil,
    rules: HouseRules.rules)

  /// See ``Breach/isIncalculable``.
  package static let incalculable = HouseRules.incalculable

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? CalendarDate(daysSince1970: 0)
  }
}
