import InvoiceRules
import Payables

/// The table of all settings: the one place where keys are declared.
enum SettingsTable {
  static let sections: [SettingsSection] = [
    paths, company, channel, tolerance, toleranceFor, policy, approval, approvalRule, exception,
    letters, mail, replies, people, access, deadlines, coding, budget, plausibility, calendar,
    reading, malware, quality, originals, posting, payment, connector, seal, filing, filingTree,
    procedure, raci, retention, erasure, report, target, cost, limits,
    sensitive, language, metrics, log,
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
      Setting(
        "emergency_sample_percent", \.purchasing.emergencySamplePercent, .whole(0...100),
        "Anteil der freigegebenen Notfälle unter der Schwelle, die nachträglich geprüft werden.",
        "Share of the approved emergencies below the threshold that are looked at afterwards."),
      Setting(
        "emergency_sample_above_percent", \.purchasing.emergencySampleAbovePercent,
        .whole(0...100), "Dasselbe für Notfälle, die die Schwelle erreichen.",
        "The same of emergencies that reach the threshold."),
      Setting(
        "emergency_sample_seed", \.purchasing.emergencySampleSeed, .optional(.text()),
        "Text, der in die Auslosung dieser Stichprobe eingeht, damit niemand sie vorhersieht.",
        "Text that goes into the draw of this sample, so that nobody can foresee it."),
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
        "Sprache von LIESMICH-Dateien, Aufgaben, Berichten und Meldungen der Befehle.",
        "Language of notes in error folders, tasks, reports and what commands say.")
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
