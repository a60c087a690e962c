import Configuration
import Connectors
import Payables
import Reports

/// How the service is run, watched, saved and brought back.
enum OperationChapter {
  static func sections(_ facts: ProcedureFacts) -> [ManualSection] {
    [
      service, changes, monitoring(facts), faults(facts), errors, backup(facts), restore(facts),
      updates, emergency, keys(facts),
    ]
  }

  private static let service = ManualSection(
    "dienst", "Starten und Anhalten",
    [
      .rows(
        ["Was", "Befehl"],
        [
          ["starten, anhalten", "`systemctl start rohrpost`, `systemctl stop rohrpost`"],
          ["nachsehen", "`systemctl status rohrpost`, `rohrpost status`"],
          ["geänderte Einstellungen übernehmen", "`systemctl reload rohrpost`"],
          ["einmal alles abarbeiten und enden", "`rohrpost run --once`"],
        ]),
      .paragraph(
        """
        Beim Anhalten beendet der Dienst, was er in der Hand hat. Die mitgelieferte Dienstdatei \
        gibt ihm ein eigenes Konto, kein Netz, ein schreibbares Verzeichnis und eine Überwachung, \
        die an Fortschritt und nicht am bloßen Leben hängt. Abweichungen davon gehören in \
        [[ergaenzungen]].
        """),
    ])

  private static let changes = ManualSection(
    "konfiguration", "Einstellungen ändern",
    [
      .steps([
        "Datei ändern und mit `rohrpost check-config` prüfen; alle Fehler werden genannt.",
        """
        Wirkung auf Freigaben ausprobieren: `rohrpost policy test --config NEU.conf` ändert nichts \
        und zeigt, welche früheren Belege einen anderen Weg gingen.
        """,
        """
        Mit `systemctl reload rohrpost` übernehmen. Eine Datei mit Fehlern wird als Ganzes \
        abgelehnt, und es gilt weiter, was galt.
        """,
        """
        Das Journal hält Vorher und Nachher fest ([[aenderungen]]); `rohrpost procedure` schreibt \
        die neue Fassung dieser Dokumentation und bewahrt sie auf.
        """,
      ])
    ])

  private static func monitoring(_ facts: ProcedureFacts) -> ManualSection {
    ManualSection(
      "ueberwachung", "Überwachung",
      [
        .list([
          """
          `\(facts.settings.metricsFile)` enthält Messwerte für Prometheus: Belege nach Stand, \
          Warteschlangen, Übergaben, Störungen, freier Platz, Alter des ältesten wartenden Belegs.
          """,
          "Das Protokoll des Dienstes steht im Journal von systemd (`journalctl -u rohrpost`).",
          """
          Was \(facts.settings.limits.unclaimedWarnSeconds / 60) Minuten im Kanal liegt und nicht \
          genommen wird, wird gemeldet.
          """,
          "`rohrpost verify` und `rohrpost account` gehören in eine regelmäßige Aufgabe.",
        ])
      ])
  }

  private static func faults(_ facts: ProcedureFacts) -> ManualSection {
    var rows: [[ManualText]] = [
      [
        "Platte voll", "Es wird nichts angenommen; Dateien bleiben in ihren Kanälen.",
        "Platz schaffen; es geht von selbst weiter.",
      ],
      [
        "Archiv nicht beschreibbar", "Der Schritt wird mit wachsenden Pausen wiederholt.",
        "Rechte und Einbindung prüfen.",
      ],
      [
        "Leseprozess stirbt", "Das Dokument kommt nach seinen Versuchen in den Fehlerordner.",
        "`rohrpost errors` ansehen.",
      ],
      [
        "Konfiguration fehlerhaft", "Beim Start: kein Start. Beim Neuladen: es gilt die bisherige.",
        "`rohrpost check-config`",
      ],
    ]
    if facts.settings.malware.clamd != nil {
      rows.append([
        "clamd antwortet nicht", "Dokumente warten ungelesen.", "clamd starten.",
      ])
    }
    if facts.settings.mail.from != nil {
      rows.append([
        "Mailserver nicht erreichbar", "E-Mails warten; nichts geht verloren.",
        "Mailserver prüfen.",
      ])
    }
    return ManualSection(
      "stoerungen", "Störungen",
      [
        .paragraph(
          """
          Eine Störung ist ein Mangel der Technik, nicht des Dokuments. Sie wird einmal gemeldet, \
          wenn sie beginnt, und einmal, wenn sie endet; `rohrpost status` nennt die laufenden.
          """),
        .rows(["Störung", "Was geschieht", "Was zu tun ist"], rows),
      ])
  }

  private static let errors = ManualSection(
    "fehlerordner", "Fehlerordner",
    [
      .paragraph(
        """
        Was nicht verarbeitet werden kann, liegt unter `error` in einem Ordner je Tag und Beleg \
        mit dem Dokument und einer `LIESMICH.txt`, die Grund und Abhilfe nennt. Bei Schadsoftware \
        liegt nur die Notiz dort.
        """),
      .steps([
        "`rohrpost errors` listet alle Fehler.",
        "Ursache beheben, zum Beispiel das Dokument ohne Kennwort anfordern.",
        """
        `rohrpost retry BELEG-ID` versucht es noch einmal; eine neue Datei wird über einen Kanal \
        eingereicht.
        """,
      ]),
    ])

  private static func backup(_ facts: ProcedureFacts) -> ManualSection {
    ManualSection(
      "sicherung", "Sicherung",
      [
        .paragraph(
          """
          Das Programm sichert sich nicht selbst. Zu sichern sind das Verzeichnis \
          `\(facts.settings.spool)` mit allem darunter, `/etc/rohrpost` und was die Einstellungen \
          an Dateien außerhalb nennen.
          """),
        .list([
          """
          Datenbank und Archiv gehören zusammen: Sichern Sie sie in einem Schnappschuss des \
          Dateisystems oder bei angehaltenem Dienst.
          """,
          "Die Dateien `-wal` und `-shm` neben der Datenbank gehören zur Sicherung.",
          "Sicherungen enthalten vertrauliche Dokumente und sind zu verschlüsseln.",
        ]),
        .paragraph("Umfang, Takt und Ort der Sicherung legt die Organisation fest."),
      ])
  }

  private static func restore(_ facts: ProcedureFacts) -> ManualSection {
    ManualSection(
      "ruecksicherung", "Rücksicherung",
      [
        .steps([
          "Dienst anhalten und das Verzeichnis mit seinen Rechten zurückspielen.",
          "`rohrpost verify` muss ohne Abweichung enden, `rohrpost account` aufgehen.",
          "Dienst starten; was in `work` liegt, wird fortgesetzt.",
          """
          Was zwischen Sicherung und Ausfall einging, aus Postfach (`cur`) und Scanstationen \
          erneut einreichen; bereits Vorhandenes wird als Dublette erkannt.
          """,
        ]),
        .paragraph(
          """
          Ist nur das Archiv erhalten, stellt `\(facts.archive.rebuild.command)` die Datenbank her.
          """
        ),
        GermanWords.paragraph(facts.archive.rebuild.result),
      ])
  }

  private static let updates = ManualSection(
    "aktualisierung", "Neue Fassungen des Programms",
    [
      .steps([
        "Sicherung anlegen und auf einem zweiten Rechner mit einer Kopie ausprobieren.",
        "Dienst anhalten, Programm einspielen, `rohrpost check-config`.",
        """
        Dienst starten. Die Datenbank wird beim ersten Öffnen auf den neuen Stand gebracht; eine \
        ältere Fassung öffnet sie danach nicht mehr.
        """,
        "`rohrpost verify` ausführen und die neue Fassung dieser Dokumentation schreiben.",
      ]),
      .paragraph(
        """
        Version des Programms und der Regelwerke nennt `rohrpost --version`; jede neue Verbindung \
        von Einstellungen, Programm und Regelwerken ist eine Version in [[aenderungen]].
        """),
    ])

  private static let emergency = ManualSection(
    "notfall-betrieb", "Ausfall",
    [
      .paragraph(
        """
        Fällt der Dienst aus, gehen Dokumente nicht verloren: E-Mails bleiben im Postfach, Dateien \
        und Scans in ihren Ordnern. Fristen laufen weiter. Zahlungen gehen nur hinaus, wenn \
        jemand die bereits ausgelegte Datei der Bank übergibt.
        """),
      .paragraph(
        "Wiederanlaufzeiten und Ersatzverfahren legt die Organisation fest ([[ergaenzungen]])."),
    ])

  private static func keys(_ facts: ProcedureFacts) -> ManualSection {
    var rows: [[ManualText]] = [
      [
        "`keys/reply.key`", "Kennzeichen der Aufgaben-E-Mails",
        "entsteht beim ersten Start; wer ihn löscht, macht verschickte Kennzeichen ungültig",
      ],
      [
        "`keys/seal.key`", "Siegel über Journal und Archiv",
        "entsteht beim ersten Siegel; Wechsel mit `rohrpost seal rotate`; sein Fingerabdruck "
          + "(`rohrpost seal key`) gehört auf Papier zum Prüfer",
      ],
    ]
    if let file = facts.settings.mail.smtpPasswordFile {
      rows.append([ManualText(code: file), "Passwort des Mailservers", "steht nur in der Datei"])
    }
    for connector in facts.connectors where !connector.secrets.isEmpty {
      rows.append([
        ManualText(plain: connector.secrets.joined(separator: ", ")),
        ManualText(plain: "Konnektor \(connector.name)"),
        "aus Dateien oder systemd-Credentials; steht in keinem Protokoll",
      ])
    }
    return ManualSection(
      "schluessel", "Schlüssel und Geheimnisse", [.rows(["Geheimnis", "Wozu", "Umgang"], rows)])
  }
}
