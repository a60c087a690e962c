import Configuration
import MasterData
import Matching
import Payables
import Reports

/// Those who take documents in and prepare invoices.
extension WorkInstruction {
  static let mailroom = WorkInstruction(
    .mailroom,
    "Eingangspost ist innerhalb der Frist digital verfügbar, richtig eingeordnet und sicher "
      + "abgelegt.",
    needs: [
      "Unterweisung im Scannen und im Umgang mit vertraulicher Post",
      "Zugang zur Scanstation, deren Ordner ein Scankanal ist",
    ], levels: [.paperIntake, .quality],
    exceptions: [
      """
      Ein Scan ist unbrauchbar: `rohrpost quality fail BELEG-ID --reason …`, dann neu scannen; der \
      neue Scan nimmt seinen Platz ein, notfalls mit `rohrpost quality replace`.
      """,
      "Ein Dokument liegt im Fehlerordner: `LIESMICH.txt` lesen, beheben, erneut einreichen.",
      "Vertrauliche Post wurde offen gescannt: sofort IT und Compliance verständigen.",
    ]
  ) { facts in
    facts.scanChannels.isEmpty
      ? [
        "Post öffnen und Vertrauliches (Personal, Betriebsrat, Compliance) ungeöffnet weitergeben.",
        "Ein Scankanal ist nicht eingerichtet: Papier geht an die Buchhaltung.",
      ]
      : [
        "Post öffnen und Vertrauliches (Personal, Betriebsrat, Compliance) ungeöffnet weitergeben.",
        "Klammern entfernen, Trennblätter oder Archivnummern einlegen, Anlagen beim Beleg lassen.",
        """
        Mit dem Profil der Station scannen (\(resolution(facts))); das Papier nach Eingangstag \
        ablegen.
        """,
        "Nachsehen, ob der Eingang im Eingangsbuch steht: `rohrpost intake`.",
        """
        Aufgaben der Qualitätskontrolle abarbeiten: `rohrpost quality tasks`, mit dem Papier \
        vergleichen, `rohrpost quality pass` oder `fail`.
        """,
        "Falsch eingeordnete Dokumente melden; berichtigt wird mit `rohrpost correct`.",
        """
        Papier, das vernichtet werden darf, vorschlagen (`rohrpost originals propose`); eine \
        zweite Person gibt frei. Aufbewahrungsorte mit `rohrpost originals keep` festhalten.
        """,
      ]
  }

  private static func resolution(_ facts: ProcedureFacts) -> String {
    let profiles = facts.settings.qualityRules.profiles
    let resolutions = Set(profiles.values.map(\.resolution)).sorted()
    return "mindestens \(GermanWords.list(resolutions.map(String.init), "oder")) dpi"
  }

  static let ap = WorkInstruction(
    .ap,
    "Rechnungen sind formal und rechnerisch richtig, einmalig, rechtzeitig gebucht, und "
      + "Lieferanten wissen, woran sie sind.",
    duties: [.formalCheck, .deviation, .posting, .masterDataChange, .masterDataConfirmation],
    levels: [.electronicIntake, .formalCheck, .answer, .dunning, .posting],
    exceptions: [
      "Keine Bestellung genannt (EX01): zuständig ist der Einkauf; der Briefentwurf fragt nach.",
      "Preis weicht ab (EX02): Einkauf; ein Nachtrag gilt erst nach Freigabe.",
      "Nachweis fehlt (EX04): Fachprüfung; kommt er an, wird der Beleg von selbst neu geprüft.",
      """
      Neue Bankverbindung: nie von der Rechnung übernehmen. `rohrpost suppliers changes`, Rückruf \
      unter bekannter Nummer, dann bestätigt eine zweite Person mit `rohrpost suppliers confirm`.
      """,
      "Mahnung: Stand prüfen, Antwortentwurf in `output/letters` ansehen und verschicken.",
      "Falsch Gelesenes: `rohrpost correct BELEG-ID feld=wert`.",
    ]
  ) { facts in
    let posting: ManualText =
      facts.settings.posting.isOn
      ? """
      Freigegebenes buchen: `rohrpost post list` zeigt, was ansteht und was hindert; \
      `rohrpost post run` schließt Stapel.
      """
      : "Die Übergabe an die Buchhaltung ist nicht eingerichtet: nach Freigabe anderswo buchen."
    return [
      "Arbeitsliste öffnen; sie ist nach Frist sortiert, Skonto ist vermerkt.",
      """
      Klärfälle lösen: Fallseite `output/cases/BELEG-ID.html`, dann `rohrpost decide AUFGABE` mit \
      `approve` (geht weiter) oder `reject` mit Begründung.
      """,
      "Dublettenwarnungen (EX06) mit dem früheren Beleg vergleichen.",
      "Unsicher Gelesenes ansehen und freigeben; das ist die formale Prüfung.",
      "Rückfragen der Prüfenden beantworten (`answer`).",
      posting,
      "Reklamationen nachhalten: `rohrpost complaints`.",
      """
      Monatlich die Stichprobe zu Steuern ziehen: `rohrpost controls sample K05 --period MONAT`. \
      Prüfen darf nur, wer an dem Beleg nicht beteiligt war.
      """,
    ]
  }

  static let procurement = WorkInstruction(
    .procurement,
    "Bestellungen und Verträge sind vor der Leistung erfasst, eindeutig und mit Preisen, damit "
      + "Rechnungen ohne Menschen abgeglichen werden können.",
    duties: [.order, .deviation, .masterDataChange, .masterDataConfirmation], levels: [.match],
    exceptions: [
      "Abweichung vom vereinbarten Preis: nicht annehmen, wenn man selbst bestellt hat.",
      "Lieferant sperren: Spalten `blocked` und `block_reason` in `suppliers.csv`.",
      "Nachtrag: erst freigeben lassen, dann mit `amendments.csv` einbringen.",
    ]
  ) { facts in
    [
      """
      Bestellungen, Verträge und Pläne mit den Stammdaten einbringen: `rohrpost import --check` \
      zeigt Fehler, `rohrpost import` übernimmt die Datei ganz oder gar nicht.
      """,
      "Neuen Lieferanten die Regeln schicken: `rohrpost letter onboarding LIEFERANT`.",
      "Dubletten im Lieferantenstamm durchsehen: `rohrpost suppliers doublets`.",
      """
      Klärfälle zu Bestellung und Preis lösen; erlaubt sind ohne Klärung \
      \(GermanWords.percent(facts.settings.tolerances.general.pricePercent)) oder \
      \(GermanWords.euros(facts.settings.tolerances.general.priceAbsolute)).
      """,
      "Toleranzen mindestens jährlich durchsehen; Änderungen stehen im Journal.",
    ]
  }
}
