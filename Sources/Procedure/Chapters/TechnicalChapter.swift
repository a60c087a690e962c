import Configuration
import Connectors
import Invoice
import InvoiceRules
import Payables
import ReadResult
import Reports

/// How the program is built and what it keeps.
enum TechnicalChapter {
  static func sections(_ facts: ProcedureFacts) -> [ManualSection] {
    [
      architecture(facts), reading(facts), formats, ruleSets(facts), ArchiveSections.places(facts),
      ArchiveSections.archive(facts), FilingSection.section(facts), ArchiveSections.journal(facts),
      interfaces(facts),
      AccessSections.access(facts), settings(facts),
    ]
  }

  private static func architecture(_ facts: ProcedureFacts) -> ManualSection {
    let scanner: [ManualText] =
      facts.settings.malware.clamd == nil
      ? ["clamd", "Es ist kein Malware-Scanner eingerichtet.", "–"]
      : [
        "clamd", "prüft jedes Dokument auf Schadsoftware, ehe es gelesen wird",
        "eigener Dienst; bekommt Bytes, gibt eine Zeile Text",
      ]
    return ManualSection(
      "aufbau", "Aufbau",
      [
        .paragraph(
          """
          Rohrpost ist ein Dienst für Linux. Er beobachtet die Kanäle, registriert Dateien, lässt \
          sie lesen, entscheidet nach Regeln und legt ab. Wer etwas tut, tut es über den Befehl \
          `rohrpost`, über E-Mail oder über Dateien; eine Weboberfläche gibt es nicht.
          """),
        .rows(
          ["Prozess", "Aufgabe", "Rechte"],
          [
            [
              "rohrpost", "Dienst: Eingang, Entscheidung, Ablage, Übergabe",
              "eigenes Konto, schreibt nur in das Spool-Verzeichnis; bindet keine Bibliothek ein, "
                + "die Dokumente liest",
            ],
            [
              "rohrpost-reader",
              """
              liest fremde Bytes: \(facts.settings.reading.configuredWorkers == 0
                ? "so viele Prozesse wie Prozessorkerne"
                : "\(facts.settings.reading.configuredWorkers) Prozesse")
              """,
              "kein Netz, keine schreibbaren Dateien, keine Programme (rlimits, Landlock, seccomp)",
            ],
            scanner,
          ]),
        .paragraph(
          """
          Ein Dokument, an dem ein Leseprozess \(facts.settings.reading.attempts)-mal stirbt oder \
          länger als \(facts.settings.reading.timeoutSeconds) Sekunden braucht, kommt in den \
          Fehlerordner; der Dienst läuft weiter.
          """),
        .steps([
          "Beanspruchen: umbenennen in `work`; was beansprucht ist, steht vorher auf der Platte.",
          "Registrieren: kopieren, prüfsummen, Beleg-ID, Journaleintrag.",
          facts.settings.malware.clamd == nil
            ? "Prüfen auf Schadsoftware: nicht eingerichtet."
            : "Prüfen auf Schadsoftware durch clamd.",
          "Lesen: aus Bytes werden Typ, Klasse, Rechnung, Wörter und enthaltene Dokumente.",
          "Entscheiden: feste Stufen, deren Ergebnis in einer Transaktion festgehalten wird.",
          "Ausliefern: Ansicht, Berichte, Archivdatensatz, Ergebnisdatei, Fehlerordner.",
          "Buchen, zahlen und übergeben, soweit eingerichtet.",
        ]),
        .paragraph(
          """
          Wird der Dienst zwischen zwei Schritten beendet, setzt der nächste Start fort: Jeder \
          Schritt lässt sich wiederholen, ohne etwas zu verdoppeln.
          """),
      ])
  }

  private static func reading(_ facts: ProcedureFacts) -> ManualSection {
    let limits = facts.settings.reading
    return ManualSection(
      "lesegrenzen", "Grenzen des Lesens",
      [
        .paragraph("Jede Grenze hat einen Namen, und wer sie überschreitet, wird genannt."),
        .rows(
          ["Grenze", "Wert"],
          [
            ["Arbeitsspeicher je Leseprozess", "\(GermanWords.mebibytes(limits.memoryBytes))"],
            ["Sekunden je Dokument", "\(limits.timeoutSeconds)"],
            ["Seiten eines PDF oder TIFF", "\(limits.limits.pages)"],
            ["Verschachtelung von Nachrichten und Archiven", "\(limits.depth)"],
            ["Größe einer Datei", "\(GermanWords.mebibytes(facts.settings.limits.fileBytes))"],
          ]),
        .paragraph("Alle weiteren Grenzen stehen in [[einstellungen]] unter `[reading]`."),
      ])
  }

  private static let formats = ManualSection(
    "formate", "Formate",
    [
      .rows(
        ["Art", "Was gelesen wird"],
        [
          [
            "strukturierte Rechnungen",
            "XRechnung und EN 16931 (UBL, CII), Peppol BIS 3, ZUGFeRD 1.0 und 2, Factur-X, "
              + "EDIFACT INVOIC",
          ],
          ["Dokumente", "PDF mit und ohne Textebene, TIFF, JPEG, PNG"],
          ["Sendungen", "E-Mails mit Anlagen und Nachrichten darin, winmail.dat, ZIP-Archive"],
          ["Bank", "camt.053, camt.054, pain.002"],
          ["Tabellen", "CSV und XML für Stammdaten, Entscheidungen und Rückmeldungen"],
        ]),
      .paragraph(
        """
        Der strukturierte Teil einer Rechnung führt; das Bild wird mit ihm verglichen. Beträge \
        gelten mit den Ziffern, die der Aussteller angegeben hat, und werden nie durch \
        nachgerechnete ersetzt.
        """),
    ])

  private static func ruleSets(_ facts: ProcedureFacts) -> ManualSection {
    let rows = facts.program.ruleSets.map { set -> [ManualText] in
      [
        ManualText(plain: set.title), ManualText(plain: "\(set.rules)"),
        ManualText(plain: german(set.validFrom)),
        ManualText(plain: set.validUntil.map(german) ?? "–"),
      ]
    }
    let sum = facts.program.ruleSets.reduce(0) { $0 + $1.rules }
    return ManualSection(
      "regelwerke", "Regelwerke",
      [
        .rows(["Regelwerk", "Regeln", "Gültig ab", "Gültig bis"], rows),
        .paragraph(
          """
          Zusammen sind es \(sum) Regeln; dazu kommen Struktur und Codes der Schemata \
          \(GermanWords.list(facts.program.schemas)). Jeder Prüfbericht nennt, welche Regelwerke \
          in welcher Version galten. Fassungen des Gesetzes gelten nach dem Tag der Rechnung, die \
          anderen nach dem Tag der Prüfung.
          """),
      ])
  }

  private static func german(_ day: String) -> String {
    CalendarDate(day)?.text(in: .german) ?? day
  }

  private static func interfaces(_ facts: ProcedureFacts) -> ManualSection {
    let settings = facts.settings
    var rows: [[ManualText]] = [
      [
        "Ergebnisdateien", "`output/results`",
        "eine JSON-Datei je Beleg für andere Systeme",
      ],
      ["Messwerte", ManualText(code: settings.metricsFile), "Textformat von Prometheus"],
      [
        "E-Mail", ManualText(plain: settings.mail.from == nil ? "aus" : transport(settings)),
        settings.mail.from == nil
          ? "Es werden keine E-Mails verschickt." : "Aufgaben, Erinnerungen, Briefe",
      ],
      [
        "Buchhaltung", settings.posting.isOn ? "`output/postings`" : "aus",
        settings.posting.isOn
          ? "Stapel im Format \(settings.posting.format.rawValue)" : "nicht eingerichtet",
      ],
      [
        "Bank", settings.payment.isOn ? "`output/payments`" : "aus",
        settings.payment.isOn ? "pain.001.001.09" : "nicht eingerichtet",
      ],
    ]
    rows += facts.connectors.map { connector in
      [
        ManualText(plain: "Konnektor \(connector.name)"), ManualText(code: connector.base),
        ManualText(plain: connector.events.map(\.rawValue).joined(separator: ", ")),
      ]
    }
    if facts.connectors.isEmpty {
      rows.append(["Konnektoren", "aus", "Es ist keiner eingerichtet."])
    }
    return ManualSection(
      "schnittstellen", "Schnittstellen",
      [
        .rows(["Schnittstelle", "Ort", "Was übergeben wird"], rows),
        .paragraph(
          """
          Von vertraulichen Dokumenten geht nichts an andere Systeme. Übergaben werden wiederholt, \
          bis sie gelingen oder jemand sie aufgibt (`rohrpost deliveries`).
          """),
      ])
  }

  private static func transport(_ settings: Settings) -> String {
    switch settings.mail.transport {
    case .maildir: "Ordner \(settings.mail.outbox)"
    case .sendmail: "Programm \(settings.mail.sendmail)"
    case .smtp: "\(settings.mail.smtpHost):\(settings.mail.smtpPort)"
    }
  }

  private static func settings(_ facts: ProcedureFacts) -> ManualSection {
    ManualSection(
      "einstellungen", "Einstellungen in Kraft",
      [
        .paragraph(
          """
          Jeder Schlüssel von `pipeline.conf` mit dem Wert, der gilt. Herkunft: **Datei** – er \
          steht in der Datei; **Voreinstellung** – nichts anderes ist gesagt; **abgeleitet** – er \
          folgt aus anderen Einstellungen. Von geheimen Werten steht nur die Prüfsumme da.
          """)
      ],
      facts.settings.effectiveSections.map(SettingsWords.section))
  }
}
