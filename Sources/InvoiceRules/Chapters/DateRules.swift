import Invoice

/// Periods and the VAT point date: BR-CO-03, BR-CO-19, BR-CO-20.
enum DateRules {
  static let rules: [Rule] = [
    Rule(
      "BR-CO-03", asked: { $0.binding == .cii ? $0.invoice.vatBreakdown.count : 1 },
      ["BT-7", "BT-8"],
      Wording(
        """
        Die Rechnung nennt sowohl das Datum der Steuerfälligkeit (BT-7) als auch einen Code dafür \
        (BT-8). Bitte geben Sie nur eines von beiden an.
        """,
        """
        The invoice states both the value added tax point date (BT-7) and its code (BT-8). Please \
        state only one of them.
        """)
    ) { $0.invoice.vatPointDate == nil || $0.invoice.vatPointDateCode == nil },
    Rule(
      "BR-CO-19", ["BG-14", "BT-73", "BT-74"], hasNoDate("Abrechnungszeitraum", "invoicing period")
    ) {
      // UBL keeps the code of the VAT point date in the same group.
      hasDate($0.invoice.delivery?.period)
        || ($0.binding == .ubl && $0.invoice.vatPointDateCode != nil)
    },
    Rule(
      "BR-CO-20", at: .lines, ["BG-26", "BT-134", "BT-135"],
      hasNoDate("Zeitraum der Rechnungszeile", "invoice line period")
    ) { line, _ in hasDate(line.period) },
  ]

  private static func hasDate(_ period: Period?) -> Bool {
    period.map { $0.start != nil || $0.end != nil } ?? true
  }

  private static func hasNoDate(_ german: String, _ english: String) -> Wording {
    Wording(
      """
      Der \(german) hat weder Beginn noch Ende. Bitte geben Sie mindestens eines der beiden \
      Daten an oder lassen Sie den Zeitraum weg.
      """,
      """
      The \(english) has neither start nor end. Please state at least one of the dates or leave \
      the period out.
      """)
  }
}
