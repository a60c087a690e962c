import Reports

/// How long things are kept, and how they go.
enum RetentionChapter {
  static func sections(_ facts: ProcedureFacts) -> [ManualSection] {
    [law, kept, deletion(facts), access]
  }

  private static let law = ManualSection(
    "fristen-gesetz", "Gesetzliche Fristen",
    [
      .rows(
        ["Unterlagen", "Jahre", "Grundlage"],
        [
          [
            "Buchungsbelege, auch Eingangsrechnungen und als Beleg dienende Nachweise", "8",
            "§ 147 Abs. 3 AO, § 257 Abs. 4 HGB, § 14b Abs. 1 UStG",
          ],
          [
            "Bücher, Verfahrensdokumentation, Arbeitsanweisungen, Organisationsunterlagen", "10",
            "§ 147 Abs. 3 AO, § 257 Abs. 4 HGB",
          ],
          [
            "empfangene und gesandte Handels- und Geschäftsbriefe, sonstige Unterlagen", "6",
            "§ 147 Abs. 3 AO, § 257 Abs. 4 HGB",
          ],
          [
            "Lieferscheine, die keine Buchungsbelege sind", "bis zum Erhalt der Rechnung",
            "§ 147 Abs. 3 AO",
          ],
        ]),
      .paragraph(
        """
        Die Fristen beginnen mit dem Ende des Kalenderjahrs, in dem die Unterlage entstand, und \
        laufen nicht ab, solange die Steuer noch festgesetzt werden kann (§ 147 Abs. 3 Satz 5 AO). \
        Verträge zählen, solange sie Belege erklären, zu den Belegen.
        """),
    ])

  private static let kept = ManualSection(
    "aufbewahren", "Was wie aufbewahrt wird",
    [
      .list([
        "Empfangenes in der Form, in der es kam (GoBD Rz. 131).",
        """
        Der strukturierte Teil einer E-Rechnung unverändert; er führt. Das Bild einer hybriden \
        Rechnung wird ebenfalls aufbewahrt, weil die ganze Datei das Original ist.
        """,
        "Anlagen, verschickte Briefe, Prüfberichte, Protokolle und Entscheidungen beim Beleg.",
        "Erkannter Text von Scans beim Beleg (GoBD Rz. 130).",
        "Stammdaten mit früheren Fassungen in der Datenbank, ihre Dateien im Archiv.",
        "Jede Fassung dieser Dokumentation, die in Kraft war und geschrieben wurde, im Archiv.",
      ])
    ])

  private static func deletion(_ facts: ProcedureFacts) -> ManualSection {
    let retention = facts.archive.retention
    return ManualSection(
      "loeschen", "Löschen",
      [
        .rows(
          ["Klasse", "Jahre", "Grundlage"],
          retention.classes.map { row in
            [
              ManualText(plain: row.name),
              ManualText(plain: row.years.map(String.init) ?? "keine Frist"),
              ManualText(plain: row.basis),
            ]
          }),
        GermanWords.paragraph(retention.deletion), GermanWords.paragraph(retention.holds),
      ])
  }

  private static let access = ManualSection(
    "pruefung", "Zugriff bei Prüfungen",
    [
      .paragraph(
        """
        Das Archiv ist ohne das Programm lesbar: Originale in ihrem Format, Ansichten als HTML, \
        Datensätze und Journal als JSON, Prüfsummen im MANIFEST. Vom Beleg zum Journal und zurück \
        führt die Beleg-ID.
        """),
      .paragraph(
        """
        Wie Prüferinnen und Prüfer Zugriff erhalten (§ 147 Abs. 6 AO), legt die Organisation fest \
        ([[ergaenzungen]]). Für lesenden Zugriff auf das Archiv genügt die Gruppe des Dienstes; \
        die Befehle aus [[wiederfinden]] brauchen Zugriff auf die Datenbank ([[berechtigungen]]).
        """),
    ])
}
