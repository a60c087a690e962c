import InvoiceRules
import Payables

/// The table of all settings: the one place where keys are declared.
enum SettingsTable {
  static let sections: [SettingsSection] = [
    paths, company, channel, tolerance, toleranceFor, policy, approval, exception, letters, mail,
    people, deadlines, coding, budget, plausibility, calendar, reading, malware, quality, originals,
    limits, sensitive, language,
    metrics, log,
  ]

  static let named = Dictionary(uniqueKeysWithValues: sections.map { ($0.name, $0) })

  static let policy = SettingsSection(
    "policy",
    Wording("Regeln für Bestellungen und Notfälle.", "Rules for orders and emergencies."),
    [
      Setting(
        "order_required", \.purchasing.isOrderRequired, .flag,
        "Ob jede Rechnung eine Bestellung braucht (No PO, no pay).",
        "Whether every invoice needs an order (no PO, no pay)."),
      Setting(
        "emergency_threshold_net", \.purchasing.emergencyThresholdNet, .decimal(0...1_000_000_000),
        "Nettobetrag in Euro, über dem ein Notfall eine weitere Freigabe braucht.",
        "Net amount in euros above which an emergency needs a further approval."),
    ])

  static let calendar = SettingsSection(
    "calendar",
    Wording("Arbeitstage für Fristen.", "Working days for deadlines."),
    [
      Setting(
        "state", \.state, .optional(.choice),
        "Bundesland, dessen Feiertage gelten; leer: nur die bundesweiten.",
        "State whose public holidays count; empty: only those of all of Germany.")
    ])

  static let language = SettingsSection(
    "language",
    Wording("Sprache der Texte für Bediener.", "Language of texts for operators."),
    [
      Setting(
        "operator", \.language, .choice,
        "Sprache von LIESMICH-Dateien, Aufgaben und Berichten.",
        "Language of notes in error folders, tasks and reports.")
    ])

  static let metrics = SettingsSection(
    "metrics",
    Wording("Messwerte für die Überwachung.", "Figures for monitoring."),
    [
      Setting(
        "file", \.metricsFile, .path,
        "Datei im Textformat von Prometheus, für den Textfile-Collector des node_exporter.",
        "File in the text format of Prometheus, for the textfile collector of node_exporter.")
    ])

  static let log = SettingsSection(
    "log",
    Wording("Protokoll des Dienstes.", "Log of the daemon."),
    [
      Setting(
        "level", \.logLevel, .choice,
        "Ab welchem Gewicht Zeilen geschrieben werden.",
        "From which weight on lines are written.", effect: .onRestart)
    ])
}
