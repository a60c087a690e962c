import Configuration
import Payables
import Reports

/// Where everything lies, and what shows that nothing was changed.
enum ArchiveSections {
  static func places(_ facts: ProcedureFacts) -> ManualSection {
    let spool = facts.settings.spool
    return ManualSection(
      "ablage", "Verzeichnisse",
      [
        .paragraph("Alles liegt unter `\(spool)`, soweit nichts anderes dabeisteht."),
        .rows(
          ["Ort", "Inhalt"],
          [
            ["`inbox`", "Kanäle, soweit sie nicht anderswo liegen"],
            ["`work`", "Dateien in Arbeit; nach einem Abbruch sagt es, was beansprucht war"],
            ["`archive`", "Archiv, ein Ordner je Beleg: Jahr, Monat, Beleg-ID"],
            ["`archive-restricted`", "dasselbe für vertrauliche Belege und Bankdateien"],
            ["`filing`", "Verweise ins Archiv nach dem Aktenplan"],
            ["`error`", "Fehlerordner nach Tagen"],
            ["`output`", "Arbeitslisten, Fallseiten, Briefe, Ergebnisse, Stapel, Zahlungsdateien"],
            ["`keys`", "geheimer Schlüssel der Kennzeichen von E-Mails; nur für den Dienst"],
            [ManualText(code: facts.settings.ledgerPath), "Datenbank; nur für den Dienst lesbar"],
          ]),
      ])
  }

  static func archive(_ facts: ProcedureFacts) -> ManualSection {
    ManualSection(
      "archiv", "Archiv",
      [
        .rows(
          ["Datei im Ordner eines Belegs", "Inhalt"],
          [
            ["`original`", "die Datei, wie sie kam; wird nie geändert"],
            ["`structured`", "strukturierter Teil, Byte für Byte"],
            ["`attachments`", "was aus dem Dokument herausgenommen wurde"],
            ["`derived`", "Leseergebnis, Ansicht, Prüfbericht, durchsuchbares PDF, Fallseite"],
            ["`letters`", "verschickte Briefe"],
            ["`record.json`", "Indexdatensatz"],
            ["`journal.jsonl`", "die Einträge des Journals zu diesem Beleg"],
            ["`MANIFEST`", "SHA-256 jeder Datei des Ordners"],
          ]),
        .paragraph(
          """
          Stammdaten, Entscheidungsdateien, Rückmeldungen der Buchhaltung und Fassungen dieser \
          Dokumentation liegen nach Monaten in eigenen Ordnern des Archivs; das Journal nennt jede \
          mit ihrer Prüfsumme. Neue Dateien einer Gruppe werden gemeinsam auf die Platte \
          geschrieben, ehe sie als aufbewahrt gelten.
          """),
        .paragraph(
          """
          Originale, strukturierte Teile, Anlagen und verschickte Briefe werden vom Programm nie \
          geändert. Datensatz, Ansichten, Journalauszug und MANIFEST werden neu geschrieben, wenn \
          mit dem Beleg etwas geschieht; den SHA-256 jedes MANIFEST nennt das Journal. Gegen \
          Änderungen am Programm vorbei schützen die Rechte des Betriebssystems; erkannt werden \
          sie mit `rohrpost verify`.
          """),
        .paragraph(ManualText(marked: facts.archive.search)),
        .paragraph(ManualText(marked: facts.archive.export)),
      ])
  }

  static func journal(_ facts: ProcedureFacts) -> ManualSection {
    ManualSection(
      "journal", "Datenbank und Journal",
      [
        .paragraph(
          """
          Die Datenbank (SQLite) enthält das Journal, die daraus gefalteten Belege, Aufgaben, \
          Stammdaten mit ihren früheren Fassungen, Stapel und Zahlläufe. Der Stand eines Belegs \
          folgt allein aus seinen Einträgen im Journal. Jede Transaktion ist vor der nächsten auf \
          der Platte.
          """),
        .paragraph(
          """
          Das Journal wächst nur; Auslöser der Datenbank verhindern Ändern und Löschen von \
          Einträgen. Jeder Eintrag hat Nummer, Zeit (UTC), Beleg, Urheber, Art und Einzelheiten. \
          Nur von einem Beleg, der nach Freigabe gelöscht wurde ([[loeschen]]), stehen statt der \
          Einzelheiten deren Hashes.
          """),
        GermanWords.paragraph(facts.archive.chain),
        GermanWords.paragraph([facts.archive.seals.occasion] + facts.archive.seals.contents),
        .paragraph(
          """
          `rohrpost verify` rechnet die Kette nach, vergleicht jede Datei mit ihrer Prüfsumme und \
          meldet jede geänderte, fehlende und hinzugefügte Datei mit einer Zeile.
          """),
      ])
  }
}
