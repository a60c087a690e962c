import InvoiceRules
import Payables

/// The cockpit, other targets than the handbook's, and what work costs.
extension SettingsTable {
  static let report = SettingsSection(
    "report",
    Wording(
      "Das Cockpit unter output/reports: Seiten mit Kennzahlen und Listen.",
      "The cockpit under output/reports: pages of indicators and lists."),
    [
      Setting(
        "every_minutes", \.reports.everyMinutes, .whole(0...1440),
        "Abstand, in dem die Seiten der Wochen und Monate neu geschrieben werden, solange sich "
          + "etwas ändert; 0: nie.",
        "How often the pages of weeks and months are written while something changes; 0: never."),
      Setting(
        "discount_days", \.reports.discountDays, .whole(1...30),
        "Arbeitstage vor seinem Ende, ab denen ein Skonto als gefährdet gilt.",
        "Working days before its end from which on a cash discount counts as at risk."),
    ])

  static let target = SettingsSection(
    "target", \.reports.rules.targets, blank: IndicatorTarget(), name: \.name,
    Wording(
      "Andere Zielwerte als die des Handbuchs. Ein Abschnitt je Kennzahl.",
      "Other targets than the handbook's. One section for each indicator."),
    [
      Setting(
        "indicator", \.indicator, .choice, "Kennzahl, um die es geht.",
        "The indicator that is meant.", isRequired: true),
      Setting(
        "value", \.value, .decimal(0...1_000_000),
        "Zielwert in der Einheit der Kennzahl: Prozent, Promille, Minuten, Euro oder Anzahl.",
        "The target in the unit of the indicator: percent, per thousand, minutes, euros or count.",
        isRequired: true),
      Setting(
        "at_least", \.isAtLeast, .flag,
        "Ob der Wert darüber liegen soll; sonst soll er darunter liegen.",
        "Whether the figure is to be above it; else below."),
    ])

  static let cost = SettingsSection(
    "cost", \.reports.rules.costs, blank: CostRate(), name: \.name,
    Wording(
      "Was die Bearbeitung der Rechnungen im Monat kostet; daraus folgen die Kosten je Rechnung. "
        + "Ein Abschnitt je Änderung.",
      "What dealing with invoices costs a month, from which the cost per invoice follows. One "
        + "section for each change."),
    [
      Setting(
        "from", \.from, .month, "Monat, ab dem die Beträge gelten.",
        "The month from which on the amounts count.", isRequired: true),
      Setting(
        "staff", \.staff, .decimal(0...1_000_000_000), "Personal, Euro im Monat.",
        "Staff, euros a month."),
      Setting(
        "it", \.it, .decimal(0...1_000_000_000), "IT, Euro im Monat.", "IT, euros a month."),
      Setting(
        "services", \.services, .decimal(0...1_000_000_000), "Dienstleister, Euro im Monat.",
        "Services of others, euros a month."),
    ])
}

extension IndicatorTarget {
  fileprivate var name: String { indicator.rawValue }
}

extension CostRate {
  fileprivate var name: String { from.description }
}

extension ValueKind where Value == BookMonth {
  fileprivate static var month: ValueKind {
    .written(
      Wording("ein Monat", "a month"), allowed: Wording("JJJJ-MM", "YYYY-MM"),
      read: { BookMonth($0) }, write: \.description)
  }
}
