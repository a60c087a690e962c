import Invoice

/// The arithmetic that XRechnung takes over from Peppol: PEPPOL-EN16931-R040 to -R042 and
/// -R120.
enum PeppolAmounts {
  static let rules: [Rule] = allowances + lines

  /// How far an amount may be off.
  private static func slack(_ examination: Examination) -> ExactDecimal {
    let hundredths: Int128 = examination.invoice.currency?.rawValue == "HUF" ? 50 : 2
    return ExactDecimal(coefficient: hundredths, scale: 2)
  }

  private static func isNear(
    _ left: ExactDecimal, _ right: ExactDecimal, _ slack: ExactDecimal
  ) -> Bool? {
    left.subtracting(right).map { $0.magnitude <= slack }
  }

  // MARK: - Allowances and charges

  private static let allowances: [Rule] = [
    atEveryAllowance(
      "PEPPOL-EN16931-R040",
      Wording(
        """
        Der Betrag eines Nachlasses oder Zuschlags ist nicht sein Grundbetrag mal Prozentsatz. \
        Bitte berichtigen Sie Betrag, Grundbetrag oder Prozentsatz.
        """,
        """
        The amount of an allowance or charge is not its base amount times the percentage. Please \
        correct amount, base amount or percentage.
        """), holds: amountFits),
    atEveryAllowance(
      "PEPPOL-EN16931-R041",
      Wording(
        """
        Ein Nachlass oder Zuschlag hat einen Prozentsatz, aber keinen Grundbetrag. Bitte ergänzen \
        Sie den Grundbetrag.
        """,
        """
        An allowance or charge has a percentage but no base amount. Please add the base amount.
        """)
    ) { item, _ in item.percentage == nil || item.baseAmount != nil },
    atEveryAllowance(
      "PEPPOL-EN16931-R042",
      Wording(
        """
        Ein Nachlass oder Zuschlag hat einen Grundbetrag, aber keinen Prozentsatz. Bitte ergänzen \
        Sie den Prozentsatz.
        """,
        """
        An allowance or charge has a base amount but no percentage. Please add the percentage.
        """)
    ) { item, _ in item.baseAmount == nil || item.percentage != nil },
  ]

  private static let termsOfAllowances: [Term] = [
    "BT-92", "BT-93", "BT-94", "BT-99", "BT-100", "BT-101", "BT-136", "BT-137", "BT-138", "BT-141",
    "BT-142", "BT-143",
  ]

  /// A rule about the allowances and charges of the document and of its lines.
  private static func atEveryAllowance(
    _ id: String, _ wording: Wording,
    holds: @escaping @Sendable (AllowanceCharge, Examination) -> Bool?
  ) -> Rule {
    let ofDocument = [Scope<AllowanceCharge>.allowances, .charges].map {
      Rule(id, at: $0, termsOfAllowances, wording, holds: holds)
    }
    let ofLines = [Scope<LineItem<AllowanceCharge>>.lineAllowances, .lineCharges].map {
      Rule(id, at: $0, termsOfAllowances, wording) { item, examination in
        holds(item.value, examination)
      }
    }
    return Rule(id: id, severity: .fatal, terms: termsOfAllowances, wording: wording) {
      examination in
      (ofDocument + ofLines).flatMap { $0.breaches(examination) }
    }
  }

  @Sendable private static func amountFits(
    _ item: AllowanceCharge, _ examination: Examination
  ) -> Bool? {
    guard let base = item.baseAmount, let percentage = item.percentage else { return true }
    return base.percentage(percentage).flatMap {
      isNear(item.amount ?? .zero, $0, slack(examination))
    }
  }

  // MARK: - Lines

  private static let lines: [Rule] = [
    Rule(
      "PEPPOL-EN16931-R120", severity: .warning, at: .lines,
      ["BT-131", "BT-129", "BT-146", "BT-149"],
      Wording(
        """
        Der Nettobetrag der Rechnungszeile (BT-131) ist nicht Menge (BT-129) mal Preis (BT-146), \
        geteilt durch die Preisbasis (BT-149), zuzüglich Zuschlägen und abzüglich Nachlässen. \
        Bitte berichtigen Sie die Zeile.
        """,
        """
        The invoice line net amount (BT-131) is not quantity (BT-129) times price (BT-146), \
        divided by the base quantity (BT-149), plus charges less allowances. Please correct the \
        line.
        """), holds: netAmountFits)
  ]

  /// Multiplied by the base quantity on both sides, so that nothing is divided.
  @Sendable private static func netAmountFits(
    _ line: ExaminedLine, _ examination: Examination
  ) -> Bool? {
    let base = line.price.baseQuantity.flatMap { $0.isZero ? nil : $0 } ?? .one
    guard let allowances = line.allowances.compactMap(\.amount).sum?.roundedByXPath,
      let charges = line.charges.compactMap(\.amount).sum?.roundedByXPath,
      let ofPrice = (line.netAmount ?? .zero).subtracting(charges)?.adding(allowances),
      let left = ofPrice.multiplied(by: base),
      let right = (line.quantity ?? .one).multiplied(by: line.price.net ?? .zero),
      let slack = slack(examination).multiplied(by: base.magnitude)
    else { return nil }
    return isNear(left, right, slack)
  }
}
