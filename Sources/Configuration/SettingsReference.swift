package import InvoiceRules

/// The reference of all settings, made from their table: `docs/settings.md`.
package enum SettingsReference {
  /// The page in Markdown.
  package static func markdown(in language: Language) -> String {
    ([head[language]] + SettingsTable.sections.map { section($0, language) })
      .joined(separator: "\n") + "\n"
  }

  private static let head = Wording(
    """
    # Einstellungen

    Diese Seite ist aus der Tabelle der Einstellungen erzeugt (`Sources/Configuration/Table`) und \
    wird von einem Test mit ihr verglichen.

    `pipeline.conf` ist [TOML](https://toml.io/de/v1.0.0) in UTF-8. Jeder Schlüssel hat eine \
    Voreinstellung; ohne Datei gilt sie überall, und es gibt die Kanäle `inbox/mail` (Maildir), \
    `inbox/scan`, `inbox/upload`, `inbox/masterdata` und `inbox/decisions`. Ein eingetragener \
    Kanal ersetzt den üblichen mit demselben Namen oder Ordner. Ein leerer Text (`""`) steht für \
    „keine Angabe“. Beträge und Prozentsätze stehen in Anführungszeichen und haben einen Punkt.

    `rohrpost check-config` nennt alle Fehler auf einmal. Der Dienst lehnt eine fehlerhafte Datei \
    ab; beim Neuladen bleiben die bisherigen Einstellungen in Kraft.

    """,
    """
    # Settings

    This page is made from the table of settings (`Sources/Configuration/Table`); a test \
    compares the two.

    `pipeline.conf` is [TOML](https://toml.io/en/v1.0.0) in UTF-8. Every key has a default; \
    without a file it holds throughout, and there are the channels `inbox/mail` (Maildir), \
    `inbox/scan`, `inbox/upload`, `inbox/masterdata` and `inbox/decisions`. A configured channel \
    replaces the conventional one of the same name or folder. An empty text (`""`) stands for \
    “nothing”. Amounts and percentages are in quotes and have a point.

    `rohrpost check-config` names all mistakes at once. The daemon refuses a file with mistakes; \
    on reload the settings so far stay in force.

    """)

  private static let columns = Wording(
    "| Schlüssel | Voreinstellung | Erlaubt | Bedeutung | Eine Änderung wirkt |",
    "| Key | Default | Allowed | Meaning | A change counts |")

  private static func section(_ section: SettingsSection, _ language: Language) -> String {
    let title = section.isRepeated ? "[[\(section.name)]]" : "[\(section.name)]"
    let lines =
      ["## \(title)", "", section.help[language], "", columns[language], "|---|---|---|---|---|"]
      + section.rows.map { row($0, language) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ row: SettingRow, _ language: Language) -> String {
    let required = Wording("Pflichtangabe", "required")
    let moment =
      row.takesRestart
      ? Wording("nach Neustart", "after a restart") : Wording("nach Neuladen", "after a reload")
    let fallback =
      row.fallback.german == row.fallback.english
      ? "`\(row.fallback[language])`" : row.fallback[language]
    let cells = [
      "`\(row.key)`", row.isRequired ? required[language] : fallback,
      (row.allowed ?? row.kindName)[language], row.help[language], moment[language],
    ]
    return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }
}
