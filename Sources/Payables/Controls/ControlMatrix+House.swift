import InvoiceRules
import MasterData

/// What the program enforces beside the handbook's matrix.
extension ControlMatrix {
  private static let source = "Rohrpost"

  static let house: [Control] = technical + organisational + figures

  private static let technical: [Control] = [
    Control(
      "K20", risk: "Schadsoftware",
      "Ist ein Malware-Scanner eingerichtet, bekommt er jedes Dokument, bevor es gelesen wird.",
      by: "`[malware] clamd`; was befallen oder ungeprüft ist, wird nicht herausgegeben, und ohne "
        + "Antwort des Scanners warten die Dokumente.",
      owners: [.it], source: "Handbuch, Prozessschritt P2-02",
      acts: .on(.scanned, words: "Prüfungen auf Schadsoftware"),
      stops: .on(.scanned, words: "befallene oder ungeprüfte Dokumente") { event in
        guard case .scanned(let scan) = event else { return false }
        return scan.verdict != .clean
      }),
    Control(
      "K21", risk: "Ungültige E-Rechnungen",
      "E-Rechnungen werden gegen Schema und Geschäftsregeln geprüft; der Prüfbericht wird "
        + "aufbewahrt.",
      by: "Die Regelwerke und ihre Versionen nennt `rohrpost --version`; der Bericht nennt, "
        + "welche galten.",
      owners: [.ap], source: "Handbuch, Prozessschritt P2-02",
      acts: .on(.checked, words: "Prüfungen gegen die Regelwerke"),
      stops: .on(.checked, words: "Prüfungen mit schweren Regelverstößen") { event in
        guard case .checked(let report) = event else { return false }
        return !report.isValid
      }),
    Control(
      "K22", risk: "Stillschweigend übergangene Dokumente",
      "Was nicht gelesen werden kann, liegt mit Begründung im Fehlerordner und kann erneut "
        + "eingereicht werden.",
      by: "`error/` mit `LIESMICH.txt`; `rohrpost errors` und `rohrpost retry`.",
      owners: [.it, .mailroom], source: source,
      acts: .on(.unreadable, words: "unlesbare Dokumente"),
      exceptions: .on(.retried, words: "erneute Versuche")),
    Control(
      "K23", risk: "Liegengebliebene Vorgänge",
      "Fristen werden überwacht; was zu lange dauert, wird erinnert und nach oben getragen.",
      by: "`[deadlines]`; `rohrpost verify` meldet jeden Beleg, der ohne Aufgabe wartet.",
      owners: [.ap], source: "Handbuch, SLA- und Eskalationsmatrix",
      acts: .on(.taskOpened, words: "gestellte Aufgaben"),
      stops: .on(.taskMoved, words: "Erinnerungen und Eskalationen")),
  ]

  private static let organisational: [Control] = [
    Control(
      "K24", risk: "Missbrauch des Notfallwegs",
      "Freigegebene Notfälle werden nach einem nachrechenbaren Los nachträglich geprüft.",
      by: "`[policy] emergency_sample_percent` und `emergency_sample_above_percent`.",
      owners: [.audit, .controlling], source: "Handbuch, FM-Spezialfall Notfall",
      acts: .on(.afterActionDrawn, words: "Lose über freigegebene Notfälle"),
      stops: .on(.afterActionDrawn, words: "zur Nachprüfung geloste Notfälle") { event in
        guard case .afterActionDrawn(let draw) = event else { return false }
        return draw.isDrawn
      }),
    Control(
      "K25", risk: "Fehlende Funktionstrennung",
      "Bestellen, sachlich prüfen, freigeben, buchen und Zahlung freigeben liegen bei "
        + "verschiedenen Personen.",
      by: "Eine Tabelle unvereinbarer Aufgaben gilt für jeden Weg; Einstellungen ändern sie nicht. "
        + "Abgewiesene Entscheidungen und Freigaben stehen im Journal.",
      owners: [.ap, .audit], source: "Handbuch, Trennung von Aufgaben und Rollen",
      acts: .on(.decided, words: "Entscheidungen"),
      stops: .on(.decisionRefused, words: "abgewiesene Entscheidungen") {
        $0.isRefused(.notAllowed)
      }),
    Control(
      "K26", risk: "Fehlerhafte Stammdaten",
      "Dateien mit Stammdaten werden zeilenweise geprüft und ganz oder gar nicht übernommen; "
        + "frühere Werte bleiben erhalten.",
      by: "`rohrpost import` und der Kanal für Stammdaten; `rohrpost suppliers history`.",
      owners: [.ap, .procurement], source: "Handbuch, Stammdatenänderungen versionieren",
      acts: .onSystem("master_data_imported", words: "übernommene Dateien"),
      stops: .onSystem("master_data_refused", words: "abgelehnte Dateien")),
    Control(
      "K27", risk: "Unbemerkte Änderung von Regeln und Grenzen",
      "Jede geänderte Einstellung steht mit Vorher und Nachher im Journal.",
      by: "Der Dienst vermerkt beim Start und beim Neuladen, was gilt (`configuration_loaded`); "
        + "eine fehlerhafte Datei wird als Ganzes abgelehnt.",
      owners: [.it, .audit], source: "Handbuch, Toleranzregeln dokumentiert",
      acts: .onSystem("configuration_loaded", words: "in Kraft gesetzte Einstellungen")),
    Control(
      "K28", risk: "Gefälschte Entscheidungen per E-Mail",
      "Eine Antwort zählt nur mit dem Kennzeichen der Aufgabe, von der Adresse der Person und mit "
        + "der Bestätigung des eigenen Mailservers.",
      by: "`[replies] auth_server`; ohne diese Einstellung entscheidet keine Antwort.",
      owners: [.it, .compliance], source: source,
      acts: .on(.replyJudged, words: "beurteilte Antworten"),
      stops: .on(.decisionRefused, words: "abgewiesene Antworten per E-Mail") { event in
        guard case .decisionRefused(let refused) = event else { return false }
        return refused.door == .mail
      }),
  ]

  private static let figures: [Control] = [
    Control(
      "K29", risk: "Doppelte oder verlorene Buchung",
      "Jeder freigegebene Beleg steht in genau einem nummerierten, ausgeglichenen Stapel; "
        + "Gebuchtes wird nur storniert.",
      by: "`[posting]`; ein Stapel ist abgeschlossen, sobald es ihn gibt.",
      owners: [.ap], source: "Handbuch, Prozessschritt P2-09",
      acts: .on(.posted, words: "gebuchte Belege"),
      stops: .on(.postingHindered, words: "nicht buchbare Belege"),
      exceptions: .on(.postingReversed, words: "Stornos")),
    Control(
      "K30", risk: "Zahlung ohne Bestätigung",
      "Was bezahlt ist, sagt die Bank oder eine Zahlungsliste; was zurückkommt, wird angehalten.",
      by: "Auszüge (camt.053, camt.054), Auftragsantworten (pain.002) und die Tabelle payments.",
      owners: [.treasury], source: "Handbuch, Prozessschritt P2-10",
      acts: .on(.paid, words: "bestätigte Zahlungen"),
      stops: .on(.paymentReturned, words: "zurückgekommene Zahlungen")),
    Control(
      "K31", risk: "Unbemerkt gescheiterte Übergaben",
      "Übergaben an andere Systeme werden wiederholt, bis sie gelingen oder jemand sie begründet "
        + "aufgibt.",
      by: "`rohrpost deliveries`; Aufgeben verlangt eine Begründung.",
      owners: [.it], source: source,
      acts: .onSystem("handover_retried", words: "von Hand wiederholte Übergaben"),
      exceptions: .onSystem("handover_dropped", words: "aufgegebene Übergaben")),
  ]
}
