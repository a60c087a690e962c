import InvoiceRules

/// Other systems that are told what happens.
extension SettingsTable {
  static let connector = SettingsSection(
    "connector", \.connectors, blank: ConnectorSettings(), name: \.file,
    Wording(
      "Andere Systeme, die über HTTP erfahren, was mit Belegen geschieht; fertige Vorlagen liegen "
        + "in deploy/connectors. Ein Abschnitt je System.",
      "Other systems that are told over HTTP what happens to documents; ready-made set-ups are in "
        + "deploy/connectors. One section each."),
    [
      Setting(
        "file", \.file, .path, "Datei, die beschreibt, was das System bekommt (connector.toml).",
        "File that says what the system gets (connector.toml).", isRequired: true),
      Setting(
        "secrets", \.secrets, .list(of: .text()),
        "Geheimnisse als „name=Pfad“ einer Datei, in der nur das Geheimnis steht.",
        "Secrets as “name=path” of a file that holds the secret and nothing else."),
      Setting(
        "settings", \.settings, .list(of: .text()),
        "Werte des Hauses als „name=Wert“; sie gehen vor denen der Datei.",
        "Values of the house as “name=value”; they go before those of the file."),
      Setting(
        "base", \.base, .optional(.text()), "Adresse des Systems; geht vor der der Datei.",
        "Address of the system; goes before that of the file."),
    ])
}
