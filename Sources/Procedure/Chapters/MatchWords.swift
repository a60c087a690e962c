import Configuration
import InvoiceRules
import Matching
import Payables
import Reports

/// How invoices are held against orders, contracts and what was received.
enum MatchWords {
  static func section(_ facts: ProcedureFacts) -> ManualSection {
    let general = facts.settings.tolerances.general
    let order: ManualText =
      facts.settings.purchasing.isOrderRequired
      ? """
      Jede Rechnung braucht eine Bestellung oder einen Vertrag; ausgenommen sind Lieferanten, die \
      der Stamm davon befreit, und der Notfallweg.
      """
      : """
      Eine Bestellung wird nicht verlangt; ist eine genannt, wird mit ihr abgeglichen.
      """
    return ManualSection(
      "abgleich", "Abgleich und Toleranzen",
      [
        .paragraph(order),
        .paragraph(
          """
          Abgeglichen wird jede Position mit Bestellung oder Vertrag und mit dem, was empfangen \
          oder abgenommen ist. Ohne Menschen geht weiter, was beim Preis um höchstens \
          \(GermanWords.percent(general.pricePercent)) oder \
          \(GermanWords.euros(general.priceAbsolute)) und bei der Menge um höchstens \
          \(GermanWords.percent(general.quantityPercent)) abweicht.
          """),
        exceptions(facts),
        .rows(
          ["Falltyp", "Bezug", "Verlangte Nachweise"],
          [
            ["Wartung", "Vertrag mit Plan, Rahmenbestellung", "was der Vertrag verlangt"],
            ["Notfall", "Notfallbestellung oder Störungsmeldung", "Störungsbericht"],
            ["Abschlagsrechnung Bau", "Projektbestellung, Vertrag", "was der Vertrag verlangt"],
            ["Schlussrechnung Bau", "Projektbestellung, Vertrag", "Abnahmeprotokoll"],
            ["Auslagen", "Person der Benutzertabelle", "der Beleg selbst"],
            ["übrige", "Bestellung, Wareneingang", "was der Vertrag verlangt"],
          ]),
        .paragraph(
          """
          Was ein Vertrag verlangt, sagt seine Spalte `evidence`, etwa `maintenance_report` oder \
          `timesheet`. Gesucht wird in der Rechnung, in ihren Anlagen, unter früheren Dokumenten \
          und in den Wareneingängen. Fehlt ein Nachweis, entsteht EX04.
          """),
        .paragraph(
          """
          Notfälle über netto \
          \(GermanWords.euros(facts.settings.purchasing.emergencyThresholdNet)) gibt auch die \
          Budgetverantwortung frei. Nachträglich geprüft werden nach einem Los \
          \(facts.settings.purchasing.emergencySamplePercent) % der Notfälle unter der Schwelle \
          und \(facts.settings.purchasing.emergencySampleAbovePercent) % derer, die sie erreichen.
          """),
        .paragraph(
          """
          Beträge ohne Bestellung werden mit früheren Rechnungen des Lieferanten verglichen, \
          sobald es \(facts.settings.plausibility.historyMin) gibt; auffällig ist mehr als das \
          \(facts.settings.plausibility.factor.text(in: .german))-fache oder weniger als der \
          entsprechende Teil.
          """),
      ])
  }

  private static func exceptions(_ facts: ProcedureFacts) -> ManualBlock {
    let general = facts.settings.tolerances.general
    let rows = facts.settings.tolerances.exceptions.map { exception -> [ManualText] in
      let subject =
        exception.supplier.map { "Lieferant \($0)" } ?? exception.trade.map { "Gewerk \($0)" }
      return [
        ManualText(plain: subject ?? ""),
        ManualText(plain: GermanWords.percent(exception.pricePercent ?? general.pricePercent)),
        ManualText(plain: GermanWords.euros(exception.priceAbsolute ?? general.priceAbsolute)),
        ManualText(
          plain: GermanWords.percent(exception.quantityPercent ?? general.quantityPercent)),
      ]
    }
    return rows.isEmpty
      ? .paragraph("Abweichende Toleranzen für einzelne Lieferanten oder Gewerke gibt es nicht.")
      : .rows(["Ausnahme für", "Preis in %", "Preis absolut", "Menge in %"], rows)
  }
}
