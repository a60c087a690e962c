import Invoice

/// What the rows of the VAT breakdown must have: BR-45 to BR-48, BR-CO-17, BR-CO-18.
enum VATBreakdownRules {
  static let rules: [Rule] = [
    Rule(
      "BR-CO-18", asked: { $0.binding == .cii ? $0.lines.count : 1 }, ["BG-23"],
      Wording(
        """
        Die Rechnung schlüsselt die Umsatzsteuer nicht auf (BG-23). Bitte geben Sie für jede \
        Kategorie und jeden Steuersatz Bemessungsgrundlage und Steuerbetrag an.
        """,
        """
        The invoice has no VAT breakdown (BG-23). Please state taxable amount and tax amount for \
        each category and rate.
        """)
    ) { !$0.invoice.vatBreakdown.isEmpty },
    demands("BR-45", "BT-116") { $0.taxableAmount != nil },
    demands("BR-46", "BT-117") { $0.taxAmount != nil },
    demands("BR-47", "BT-118") { $0.category != nil },
    demands("BR-48", "BT-119") { $0.rate != nil || $0.category == .notSubjectToVAT },
    Rule(
      "BR-CO-17", at: .vatBreakdown, ["BT-117", "BT-116", "BT-119"],
      Wording(
        """
        Der Steuerbetrag (BT-117) ist nicht die Bemessungsgrundlage (BT-116) mal Steuersatz \
        (BT-119), gerundet auf zwei Stellen. Bitte berichtigen Sie die Umsatzsteueraufschlüsselung.
        """,
        """
        The VAT category tax amount (BT-117) is not the taxable amount (BT-116) times the rate \
        (BT-119), rounded to two decimals. Please correct the VAT breakdown.
        """)
    ) { row, examination in
      row.isLeftAside(in: examination) ? true : taxIsTolerable(row, examination.binding)
    },
  ]

  private static func demands(
    _ id: String, _ term: Term, isPresent: @escaping @Sendable (VATBreakdown) -> Bool
  ) -> Rule {
    .demands(id, at: .vatBreakdown, anyOf: term) { row, examination in
      row.isLeftAside(in: examination) || isPresent(row)
    }
  }

  /// Whether tax and rate fit as far as BR-CO-17 looks: less than one unit of the currency off,
  /// or in CII one unit at most.
  static func taxIsTolerable(_ row: VATBreakdown, _ binding: SyntaxBinding) -> Bool? {
    guard let tax = row.taxAmount else { return false }
    guard let rate = row.rate, !rate.rounded(to: 0, .halfUp).isZero else {
      return tax.rounded(to: 0, .halfUp).isZero
    }
    guard let taxable = row.taxableAmount else { return false }
    guard let expected = taxable.magnitude.percentage(rate)?.roundedByXPath,
      let difference = tax.magnitude.subtracting(expected)?.magnitude
    else { return nil }
    return difference < .one || (binding == .cii && difference == .one)
  }
}

extension VATBreakdown {
  /// Whether the CII artefacts never ask the general rules of this row: those of its category
  /// (Canary Islands, Ceuta and Melilla, not subject to VAT) come first and take it.
  func isLeftAside(in examination: Examination) -> Bool {
    examination.binding == .cii
      && (category == .canaryIslands || category == .ceutaAndMelilla
        || category == .notSubjectToVAT)
  }
}
