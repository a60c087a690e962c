import InvoiceRules
import Payables

/// What the documentation of the procedure needs beside all other settings.
extension SettingsTable {
  static let procedure = SettingsSection(
    "procedure",
    Wording(
      "Die Verfahrensdokumentation; „rohrpost procedure“ schreibt sie aus allen Einstellungen.",
      "The documentation of the procedure; `rohrpost procedure` writes it from all settings."),
    [
      Setting(
        "supplements", \.procedure.supplements, .optional(.path),
        "Ordner mit Ergänzungen der Organisation als Markdown-Dateien, je Kapitel oder Thema eine; "
          + "leer: keine.",
        "Folder with what the organisation adds, a Markdown file a chapter or subject; empty: "
          + "nothing.")
    ])

  static let raci = SettingsSection(
    "raci", \.raci, blank: RACIEntry(), name: \.name,
    Wording(
      "Zuständigkeiten (RACI), soweit sie vom Handbuch abweichen; ein Abschnitt je Zelle. Jeder "
        + "Schritt hat genau eine Rolle mit A.",
      "Responsibilities (RACI) where they are not the handbook's; one section for each cell. Each "
        + "step has exactly one role with A."),
    [
      Setting(
        "step", \.step, .choice, "Prozessschritt.", "Step of the process.", isRequired: true),
      Setting("role", \.role, .choice, "Rolle.", "The role.", isRequired: true),
      Setting(
        "letters", \.letters, .list(of: .choice),
        "R führt aus, A verantwortet, C wird beteiligt, I wird unterrichtet; leer: nichts davon.",
        "R does it, A answers for it, C is consulted, I is informed; empty: none of it."),
    ])
}
