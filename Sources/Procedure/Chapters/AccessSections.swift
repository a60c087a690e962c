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
          oder lässt sie per E-Mail und Datei entscheiden. \(accounts)
          """),
        .rows(
          ["Was", "Wer darf es"],
          [
            [
              "eine Aufgabe entscheiden",
              "wer gefragt ist, dessen Vertretung, und die Rolle, zu der sie eskaliert ist",
            ],
            [
              "Stammdaten einbringen", "wer den Befehl oder den Kanal für Stammdaten benutzen kann",
            ],
            [
              "geänderte Bankdaten, Anschrift, Firmierung bestätigen",
              "eine andere Person als die, die sie eingebracht hat",
            ],
            ["buchen", "wer nicht bestellt, geprüft oder freigegeben hat; der Dienst"],
            ["einen Zahllauf freigeben", "Rolle treasury, ohne Anteil an Lauf und Belegen"],
            [
              "Briefe verschicken", "Rollen ap und procurement, und wer eine Aufgabe zum Beleg hat",
            ],
            ["Papier zur Vernichtung freigeben", "eine andere Person als die vorschlagende"],
            [
              "Stichproben beurteilen",
              "Verantwortliche der Kontrolle und Rolle audit, ohne Anteil",
            ],
            [
              "Einstellungen ändern", "wer `pipeline.conf` schreiben und den Dienst neu laden darf",
            ],
            ["vertrauliche Dokumente öffnen", "das Dienstkonto und root"],
          ]),
        .paragraph(
          """
          Das Archiv ist für die Gruppe des Dienstes lesbar, das abgeschlossene Archiv und die \
          Datenbank nur für das Dienstkonto. Der Zugriff auf einzelne Dateien wird vom Programm \
          nicht aufgezeichnet; wo das verlangt ist, tut es das Betriebssystem.
          """),
      ])
  }
}
