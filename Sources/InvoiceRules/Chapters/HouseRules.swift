import Invoice

/// Rohrpost's own rules, where the norm tolerates what an accountant does not.
enum HouseRules {
  static let rules: [Rule] =
    [
      Rule(
        "RP-VAT-01", severity: .warning, at: .vatBreakdown, ["BT-117", "BT-116", "BT-119"],
        Wording(
          """
          Der Steuerbetrag (BT-117) weicht um mehr als einen Cent von der Bemessungsgrundlage \
          (BT-116) mal Steuersatz (BT-119) ab; auch je Zeile gerundet ergibt er sich nicht. Die \
          Norm duldet Abweichungen unter 1,00, für den Vorsteuerabzug muss der Betrag stimmen. \
          Bitte berichtigen Sie den Steuerbetrag.
          """,
          """
          The tax amount (BT-117) differs by more than a cent from the taxable amount (BT-116) \
          times the rate (BT-119), and it does not come out by rounding line by line either. The \
          norm tolerates differences below 1.00, but input tax deduction needs the right amount. \
          Please correct the tax amount.
          """),
        holds: taxIsRightToTheCent)
    ] + HouseAmounts.rules + HousePayment.rules

  /// What stands for all breaches that could not be reckoned.
  static let incalculable = Rule(
    id: "RP-NUM-01", severity: .fatal, terms: [],
    wording: Wording(
      """
      Ein Betrag hat so viele Stellen, dass sich die Rechnung nicht nachrechnen lässt. Bitte \
      prüfen Sie die Beträge und senden Sie die Rechnung mit richtigen Zahlen.
      """,
      """
      An amount has so many digits that the invoice can't be reckoned. Please check the amounts \
      and send the invoice with correct numbers.
      """)
  ) { _ in [] }

  /// Either the whole row is rounded or each line for itself, both within a cent.
  ///
  /// Rows that BR-CO-17 refuses have their finding already; it leaves some aside.
  @Sendable private static func taxIsRightToTheCent(
    _ row: VATBreakdown, _ examination: Examination
  ) -> Bool? {
    guard let tax = row.taxAmount, let taxable = row.taxableAmount, let rate = row.rate,
      let category = row.category,
      row.isLeftAside(in: examination)
        || VATBreakdownRules.taxIsTolerable(row, examination.binding) == true,
      let expected = taxable.percentage(rate)?.rounded(to: 2, .halfAwayFromZero),
      let difference = tax.subtracting(expected)?.magnitude
    else { return true }
    let unit = unit(of: examination)
    if difference <= unit { return true }
    let itemwise = examination.vatSums.sum(of: category, at: rate).itemwiseTax
    guard let remainder = itemwise.flatMap({ tax.subtracting($0)?.magnitude }) else {
      return false
    }
    return remainder <= unit
  }

  /// Whether the rules of XRechnung ask in our stead.
  static func claimsXRechnung(_ examination: Examination) -> Bool {
    Guideline.xrechnung.isClaimed(by: examination.invoice.process.specification)
  }

  /// The smallest amount of the invoice's currency that is charged: a cent, or one where nobody
  /// reckons in hundredths.
  static func unit(of examination: Examination) -> ExactDecimal {
    wholeCurrencies.contains(examination.invoice.currency?.rawValue ?? "") ? .one : .cent
  }

  private static let wholeCurrencies: Set<String> = ["CLP", "HUF", "ISK", "JPY", "KRW", "VND"]
}
