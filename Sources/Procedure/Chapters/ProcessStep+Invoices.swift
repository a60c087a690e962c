import Configuration
import Payables
import Reports

/// Incoming invoices (P2).
extension ProcessStep {
  static let invoices: [ProcessStep] = reading + deciding + settling

  private static let reading: [ProcessStep] = [
    ProcessStep(
      "P2-00", "Lieferanten aufnehmen", from: "Stammdaten, Verträge", to: "geprüfter Stammsatz",
      .channels, controls: ["K03", "K26"]
    ) { _ in
      """
      Lieferanten kommen mit den Stammdaten; IBAN und USt-IdNr. werden auf ihre Prüfziffern \
      geprüft, Dubletten zeigt `rohrpost suppliers doublets`.
      """
    },
    ProcessStep(
      "P2-01", "Rechnungseingang", from: "XML, PDF, Papier", to: "Beleg-ID, Eingangszeit",
      .registration, controls: ["K08"]
    ) { _ in "Wie P1-02; alle Kanäle gehen denselben Weg." },
    ProcessStep(
      "P2-02", "Format und Unversehrtheit", from: "Datei", to: "Prüfbericht, bei Fehlern Grund",
      .formalCheck, controls: ["K20", "K21", "K22"]
    ) { facts in
      """
      Der wahre Dateityp, aktive Inhalte, Verschlüsselung und Schäden werden erkannt. \
      \(malware(facts)) E-Rechnungen werden gegen Schema und Regelwerke geprüft.
      """
    },
    ProcessStep(
      "P2-03", "Daten lesen", from: "Datei", to: "Rechnungsdaten mit Herkunft", .classification,
      controls: ["K16"]
    ) { _ in
      """
      Strukturierte Daten führen; fehlen sie, wird die Textebene gelesen, sonst erkennt das \
      Programm den Text (deutsch und englisch).
      """
    },
    ProcessStep(
      "P2-04", "Formale Prüfung", from: "Rechnungsdaten", to: "Protokoll der zehn Punkte",
      .formalCheck, controls: ["K01", "K05"]
    ) { _ in "Zehn Punkte, maschinell beantwortet ([[pruefpunkte]])." },
    ProcessStep(
      "P2-05", "Abgleich", from: "Rechnung, Bestellung, Vertrag, Wareneingang",
      to: "Abgleich je Position oder Klärfall", .match, controls: ["K02", "K13"]
    ) { _ in "Positionsweise, mit Toleranzen und verlangten Nachweisen ([[abgleich]])." },
  ]

  private static let deciding: [ProcessStep] = [
    ProcessStep(
      "P2-06", "Sachliche Prüfung", from: "Rechnung und Nachweise", to: "Freigabe oder Reklamation",
      .factualCheck, controls: ["K02", "K25"]
    ) { _ in "Immer durch einen Menschen, mit Checkliste auf der Fallseite ([[freigabe]])." },
    ProcessStep(
      "P2-07", "Kontierung und Budget", from: "Rechnung und Bezüge", to: "Kontierungsvorschlag",
      .posting, controls: ["K04"]
    ) { facts in
      """
      Vorschlag aus Bestellung, Vertrag, Lieferant und früheren Buchungen. Offene Bestellungen \
      zählen \(facts.settings.budgets.countsCommitments ? "" : "nicht ")gegen das Budget; ist es \
      überschritten, wird die Budgetverantwortung gefragt.
      """
    },
    ProcessStep(
      "P2-08", "Freigabe", from: "geprüfte Rechnung", to: "Entscheidungen mit Person und Zeit",
      nil, controls: ["K04", "K14", "K25"]
    ) { _ in "Stufen nach Betrag, Grenzen, Budget und Regeln ([[freigabe]])." },
  ]

  private static let settling: [ProcessStep] = [
    ProcessStep(
      "P2-09", "Buchung", from: "freigegebener Beleg", to: "Stapel für die Buchhaltung", .posting,
      controls: ["K29"]
    ) { facts in
      facts.settings.posting.isOn ? "Siehe [[buchung]]." : "Nicht eingerichtet."
    },
    ProcessStep(
      "P2-10", "Zahlung", from: "offene Posten", to: "Zahlungsdatei und Protokoll", .payment,
      controls: ["K15", "K17", "K30"]
    ) { facts in
      facts.settings.payment.isOn ? "Siehe [[zahlung]]." : "Nicht eingerichtet."
    },
    ProcessStep(
      "P2-11", "Archiv und Aufbewahrung", from: "Beleg mit Journal", to: "Archivordner", .archive,
      controls: ["K06", "K16"]
    ) { _ in "Wie P1-09; der strukturierte Teil liegt unverändert daneben ([[archiv]])." },
    ProcessStep(
      "P2-12", "Klärfälle", from: "was nicht stimmt", to: "geklärter Fall oder Eskalation",
      .complaints, controls: ["K02", "K18", "K23"]
    ) { _ in "Ein Fall je Beleg, mit Code, Zuständigkeit, Frist und nächstem Schritt." },
  ]

  private static func malware(_ facts: ProcedureFacts) -> String {
    facts.settings.malware.clamd == nil
      ? "Es ist kein Malware-Scanner eingerichtet." : "Jede Datei bekommt zuerst der Scanner clamd."
  }
}
