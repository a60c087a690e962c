import Configuration
import Payables
import Reports

/// Incoming mail (P1).
extension ProcessStep {
  static let mailroom: [ProcessStep] = arriving + leaving

  private static let arriving: [ProcessStep] = [
    ProcessStep(
      "P1-01", "Kanäle und Adressen", from: "Organigramm, Lieferanten",
      to: "Kanäle, Sperrlisten, Lieferantenblatt", .channels, controls: ["K19", "K27"]
    ) { facts in
      """
      \(GermanWords.count(facts.settings.channels.count, "Kanal ist", "Kanäle sind")) \
      eingerichtet ([[kanaele]]). `rohrpost procedure leaflet` schreibt das Blatt für \
      Lieferanten, `rohrpost letter onboarding` den Brief an einen neuen.
      """
    },
    ProcessStep(
      "P1-02", "Eingang und Eingangsbuch", from: "Post, E-Mails, Dateien",
      to: "Beleg-ID, Eingangsbuch", .registration, controls: ["K08", "K22"]
    ) { _ in
      """
      Jede Einsendung bekommt eine Beleg-ID; Zeit, Kanal, Absender, Größe und SHA-256 stehen im \
      Journal, bevor gelesen wird. `rohrpost intake --csv` gibt das Eingangsbuch aus.
      """
    },
    ProcessStep(
      "P1-03", "Öffnen und Vorsortieren", from: "Post, E-Mails, Archive",
      to: "einzelne Dokumente mit Bezug zur Einsendung", .registration, controls: ["K10"]
    ) { _ in
      """
      Papier öffnet die Poststelle. E-Mails, weitergeleitete Nachrichten und ZIP-Dateien öffnet \
      das Programm; Anlagen bleiben mit ihrer Nachricht verbunden.
      """
    },
    ProcessStep(
      "P1-04", "Scannen", from: "vorsortierte Stapel", to: "PDF oder Bild, durchsuchbares PDF",
      .digitising, controls: ["K07"]
    ) { facts in
      facts.scanChannels.isEmpty
        ? "Ein Scankanal ist nicht eingerichtet."
        : """
        Scanstationen legen in \(channels(facts)) ab; Stapel werden an Trennblättern und \
        Archivnummern geteilt. Einzelheiten in [[scannen]].
        """
    },
    ProcessStep(
      "P1-05", "Klassifizieren und Indexieren", from: "Dokument", to: "Klasse, Indexdatensatz",
      .classification, controls: ["K10"]
    ) { _ in
      """
      Klasse und Felder werden aus strukturierten Daten oder Wörtern gewonnen; was falsch ist, \
      berichtigt `rohrpost correct`, und daraus wird gelernt.
      """
    },
  ]

  private static let leaving: [ProcessStep] = [
    ProcessStep(
      "P1-06", "Qualitätskontrolle", from: "Scan", to: "freigegebener Scan oder Nachscan",
      .digitising, controls: ["K07", "K09"]
    ) { facts in
      facts.scanChannels.isEmpty
        ? "Ohne Scankanal gibt es keine Qualitätskontrolle von Scans."
        : """
        Jede Seite wird gemessen; Stichprobe und kritische Klassen sieht die Poststelle an \
        (`rohrpost quality`).
        """
    },
    ProcessStep(
      "P1-07", "Verteilen", from: "gelesenes Dokument", to: "Aufgabe mit Rolle und Frist",
      .classification, controls: ["K23"]
    ) { _ in
      """
      Aus dem Stand eines Belegs folgen seine Aufgaben; sie stehen auf den Arbeitslisten \
      ([[arbeitslisten]]).
      """
    },
    ProcessStep(
      "P1-08", "Papieroriginale", from: "gescanntes Papier",
      to: "Vernichtungsnachweis, Aufbewahrungsort oder Rückgabe", .archive,
      controls: ["K11", "K12"]
    ) { _ in "Nach Klasse und Haltefrist, mit zwei Personen ([[papier]])." },
    ProcessStep(
      "P1-09", "Archiv", from: "Dokument mit Daten", to: "Archivordner mit MANIFEST", .archive,
      controls: ["K06", "K10"]
    ) { _ in
      "Jeder Beleg hat einen Ordner im Archiv; vertrauliche liegen im abgeschlossenen Archiv."
    },
  ]

  private static func channels(_ facts: ProcedureFacts) -> String {
    GermanWords.list(facts.scanChannels.map { "„\($0.name)“" })
  }
}
