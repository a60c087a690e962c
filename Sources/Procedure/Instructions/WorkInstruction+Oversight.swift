import Configuration
import MasterData
import Payables
import Reports

/// Those who pay, count, run the system and look over it.
extension WorkInstruction {
  static let controlling = WorkInstruction(
    .controlling,
    "Budgets, Kostenstellen und Abgrenzungen stimmen, und Auswertungen zeigen, wo es hakt.",
    duties: [.afterAction], levels: [.afterAction],
    exceptions: [
      "Gibt es niemanden mit der Rolle audit, prüft Controlling geloste Notfälle nach.",
      "Leistung in anderer Periode: der Vermerk an der Kontierung sagt, welcher.",
    ]
  ) { facts in
    let list: ManualText =
      facts.settings.monthEndDay == 0
      ? "Zum Monatsende `rohrpost month-end MONAT` ausführen; von selbst entsteht keine Liste."
      : "Zum Monatsende die Liste in `output/reports` auswerten."
    return [
      "Budgets und Kostenstellen mit den Stammdaten aktuell halten (`rohrpost import`).",
      list,
      "Freigaben entscheiden, die eine Regel dem Controlling zuweist.",
      "Kontrollzahlen durchsehen: `rohrpost controls --period MONAT`.",
    ]
  }

  static let treasury = WorkInstruction(
    .treasury,
    "Gezahlt wird das Richtige zur rechten Zeit an das richtige Konto, und nie von einer Person "
      + "allein.",
    duties: [.paymentRelease], levels: [.paymentRelease],
    exceptions: [
      "Etwas stimmt nicht: `rohrpost pay withdraw`, der Lauf wird neu vorgeschlagen.",
      "Beleg zurückstellen: `rohrpost pay hold BELEG-ID --reason …`.",
      "Zahlung kam zurück: der Beleg ist angehalten; Konto und Lieferant klären.",
    ], where: { $0.settings.payment.isOn }
  ) { facts in
    guard facts.settings.payment.isOn else {
      return [
        "Zahlungen sind hier nicht eingerichtet: gezahlt wird aus der Buchhaltung.",
        """
        Was bezahlt ist, mit `payments.csv` einbringen (`rohrpost import`), damit Mahnungen \
        richtig beantwortet werden.
        """,
      ]
    }
    return [
      "Vorgeschlagenen Lauf ansehen: `rohrpost pay list`, `rohrpost pay show LAUF`.",
      "Ausgelassene Belege und ihre Gründe durchsehen.",
      "Freigeben: `rohrpost pay release LAUF`; wer vorgeschlagen oder mitgewirkt hat, darf nicht.",
      "Datei aus `output/payments` der Bank übergeben und Summe vergleichen.",
      "Auszüge und Antworten der Bank in den Kanal für Bankdateien legen.",
    ]
  }

  static let it = WorkInstruction(
    .it,
    "Der Dienst läuft, wird überwacht und gesichert; Änderungen sind geprüft und nachvollziehbar.",
    exceptions: [
      "Störung: `rohrpost status` nennt sie; Abhilfe in [[stoerungen]].",
      "Abweichung bei `rohrpost verify`: nichts verändern, Compliance und Revision verständigen.",
      "Übergabe bleibt liegen: `rohrpost deliveries`, dann `retry` oder begründet `drop`.",
    ]
  ) { _ in
    [
      "Täglich: `rohrpost status`, `rohrpost errors`, Messwerte und freien Platz ansehen.",
      "Wöchentlich: `rohrpost verify` und `rohrpost account`; Ergebnis aufbewahren.",
      "Sicherung prüfen, mindestens jährlich zurückspielen ([[ruecksicherung]]).",
      """
      Änderungen: `rohrpost check-config`, `rohrpost policy test`, dann \
      `systemctl reload rohrpost` und `rohrpost procedure`.
      """,
      "Konten und Rechte vergeben und entziehen; Gruppe rohrpost klein halten.",
    ]
  }

  static let compliance = WorkInstruction(
    .compliance,
    "Verdacht auf Betrug wird vertraulich geklärt, und Datenschutz und Kontrollen sind "
      + "eingehalten.",
    exceptions: [
      "Verdacht bestätigt: Fall mit `reject` beenden, Lieferant auf bekanntem Weg warnen.",
      "Verdacht ausgeräumt: Fall mit `approve` und Begründung weiterlaufen lassen.",
    ]
  ) { _ in
    [
      "Verdachtsfälle ansehen: `output/compliance` und die eigene Arbeitsliste.",
      "Absender nie über die Angaben der verdächtigen Nachricht erreichen.",
      "Vernichtung von Papier und Verträge mit Dienstleistern überwachen.",
      "Ergänzungen der Organisation zu dieser Dokumentation pflegen ([[ergaenzungen]]).",
    ]
  }

  static let audit = WorkInstruction(
    .audit,
    "Kontrollen wirken nachweislich, und Stichproben sind unabhängig gezogen und geprüft.",
    duties: [.afterAction], levels: [.afterAction],
    exceptions: [
      "Beanstandung: `rohrpost controls record STICHPROBE BELEG-ID fault --reason …`.",
      "Eigene Beteiligung: das Programm lehnt die Prüfung ab; jemand anderes prüft.",
    ]
  ) { _ in
    [
      "Geloste Notfälle nachprüfen und mit `approve` oder `reject` beantworten.",
      """
      Stichproben ziehen: `rohrpost controls sample KONTROLLE --period MONAT`; die Ziehung lässt \
      sich von Hand nachrechnen ([[stichproben]]).
      """,
      "Belege prüfen: `rohrpost show`, `rohrpost why`, Archivordner; Ergebnis festhalten.",
      "Vierteljährlich `rohrpost controls report --period QUARTAL` auswerten.",
      "Änderungen von Einstellungen durchsehen ([[aenderungen]]); `rohrpost verify`.",
    ]
  }
}
