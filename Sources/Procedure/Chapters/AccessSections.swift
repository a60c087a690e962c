import Configuration
import Payables
import Reports

/// Who may do what, in the program and beside it.
enum AccessSections {
  static func access(_ facts: ProcedureFacts) -> ManualSection {
    let people = facts.settings.people
    let accounts: ManualText =
      people.accounts.isEmpty
      ? "Ein Konto des Betriebssystems ist die Person gleichen Namens."
      : """
      Für \(GermanWords.count(people.accounts.count, "Konto", "Konten")) nennt `[people] accounts` \
      die Person; andere Konten sind die Person gleichen Namens.
      """
    return ManualSection(
      "berechtigungen", "Berechtigungen",
      [
        .paragraph(
          """
          Wer den Befehl `rohrpost` aufruft, braucht Zugriff auf die Datenbank; den haben das \
          Dienstkonto und root. Anderen öffnet die Organisation ihn durch `sudo` für dieses Konto \
          oder lässt sie per E-Mail und Datei entscheiden. Es handelt, wer `sudo` aufgerufen hat; \
          das Journal nennt Konto und Person. Für andere eintragen (`--as`) dürfen nur die Konten \
          aus `[people] may_act_for`. \(accounts)
          """),
        .rows(["Was", "Wer darf es"], permissions),
        .paragraph(
          """
          Das Archiv ist für die Gruppe des Dienstes lesbar, das abgeschlossene Archiv und die \
          Datenbank nur für das Dienstkonto. Der Zugriff auf einzelne Dateien wird vom Programm \
          nicht aufgezeichnet; wo das verlangt ist, tut es das Betriebssystem.
          """),
      ])
  }

  private static let permissions: [[ManualText]] = [
    [
      "eine Aufgabe entscheiden",
      "wer gefragt ist, dessen Vertretung, und die Rolle, zu der sie eskaliert ist",
    ],
    [
      "Stammdaten einbringen", "wer den Befehl oder den Kanal für Stammdaten benutzen kann",
    ],
    [
      "geänderte Bankdaten, Anschrift, Firmierung bestätigen",
      mandate(.supplierChange, ", aber nicht, wer sie eingebracht hat"),
    ],
    ["Klasse und Felder berichtigen", mandate(.correction, "; wem das Dienstkonto gehört")],
    ["Scans beurteilen", mandate(.scan)],
    [
      "über Papier verfügen",
      mandate(
        .paper, "; zur Vernichtung gibt eine andere Person frei als die vorschlagende"),
    ],
    ["reklamieren", mandate(.complaint)],
    [
      "Briefe verschicken", mandate(.letter, ", und wer eine Aufgabe zum Beleg hat"),
    ],
    [
      "buchen, Buchungen berichtigen",
      mandate(
        .posting, ", aber nicht, wer bestellt, geprüft oder freigegeben hat; der Dienst"),
    ],
    [
      "Zahlungen vorschlagen und zurückstellen", mandate(.payment),
    ],
    [
      "Auszüge der Bank einbringen",
      mandate(.payment, "; wem das Dienstkonto gehört; wer den Kanal der Bank benutzen kann"),
    ],
    ["einen Zahllauf freigeben", "Rolle treasury, ohne Anteil an Lauf und Belegen"],
    [
      "Stichproben beurteilen",
      "Verantwortliche der Kontrolle und Rolle audit, ohne Anteil",
    ],
    [
      "Einstellungen ändern", "wer `pipeline.conf` schreiben und den Dienst neu laden darf",
    ],
    [
      "vertrauliche Dokumente mit Befehlen ansehen",
      "Rollen aus `[access]`; jede Einsicht steht mit Person und Grund im Journal",
    ],
    ["vertrauliche Dateien öffnen", "das Dienstkonto und root"],
  ]

  private static func mandate(_ mandate: Mandate, _ further: String = "") -> ManualText {
    let open = mandate.isOpenWithoutUsers ? "; ohne Benutzertabelle jedes Konto" : ""
    return ManualText(plain: "Rollen \(mandate.roleNames)\(further)\(open)")
  }
}
