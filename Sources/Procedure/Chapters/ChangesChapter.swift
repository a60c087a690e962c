import Configuration
import Hashing
import Payables
import Reports

/// Which versions there were, and what each changed.
enum ChangesChapter {
  static func sections(_ facts: ProcedureFacts) -> [ManualSection] {
    [counting, versions(facts)] + facts.versions.compactMap(changes)
  }

  private static let counting = ManualSection(
    "zaehlung", "Was eine Version ist",
    [
      .paragraph(
        """
        Eine Version ist die Verbindung von Einstellungen, Programm und Regelwerken. Der Dienst \
        vermerkt beim Start und beim Neuladen im Journal (`configuration_loaded`), was gilt, wenn \
        es etwas anderes ist als zuvor; daraus folgt dieses Kapitel. \
        `rohrpost procedure diff 1 2` vergleicht zwei Versionen.
        """),
      .paragraph(
        """
        Die Kennung ist der SHA-256 von Zeilen: Prüfsumme der Einstellungen, Version des \
        Programms, Titel jedes Regelwerks. Geschriebene Fassungen liegen unter \
        `archive/procedure`; das Journal nennt sie mit Prüfsumme (`procedure_kept`).
        """),
    ])

  private static func versions(_ facts: ProcedureFacts) -> ManualSection {
    let rows = facts.versions.map { version -> [ManualText] in
      [
        ManualText(plain: "\(version.number)"),
        ManualText(plain: "\(version.since.berlinText) Uhr"),
        ManualText(plain: Author.name(of: version.actor)),
        ManualText(plain: version.program ?? "nicht vermerkt"),
        ManualText(plain: count(version)),
        ManualText(code: String(version.fingerprint.description.prefix(16))),
      ]
    }
    return ManualSection(
      "versionen", "Versionen",
      [
        rows.isEmpty
          ? .paragraph("Es war noch keine Version in Kraft.")
          : .rows(
            ["Version", "Seit", "Durch", "Programm", "Geändert", "Kennung (Anfang)"], rows),
        .paragraph(
          """
          Als Urheber steht das Konto, unter dem der Dienst die Einstellungen übernahm. Wer die \
          Datei geändert hat, weiß das Betriebssystem oder die Versionsverwaltung der Organisation.
          """),
      ])
  }

  private static func count(_ version: ProcedureVersion) -> String {
    version.number == 1
      ? "erste Version"
      : GermanWords.count(version.differences.count, "Einstellung", "Einstellungen")
  }

  /// What a version changed; nil for the first one and for one of another program alone.
  private static func changes(_ version: ProcedureVersion) -> ManualSection? {
    guard version.number > 1, !version.differences.isEmpty else { return nil }
    let rows = version.differences.map { difference -> [ManualText] in
      [
        ManualText(code: difference.key),
        difference.before.map { ManualText(code: $0) } ?? "–",
        difference.after.map { ManualText(code: $0) } ?? "–",
      ]
    }
    return ManualSection(
      "version-\(version.number)", "Änderungen der Version \(version.number)",
      [.rows(["Einstellung", "Vorher", "Nachher"], rows)])
  }
}
