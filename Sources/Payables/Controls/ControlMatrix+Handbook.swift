import MasterData

/// The seven rows of the handbook's matrix.
extension ControlMatrix {
  private static let source = "Handbuch, IKS-Kontrollmatrix"

  static let handbook: [Control] =
    [duplicates, performance, accounts, limits, taxes, keeping]
    + [scanning]

  private static let duplicates = Control(
    "K01", risk: "Dublettenzahlung",
    "Vor Freigabe, Buchung und Zahlung wird jede Rechnung auf Dubletten geprüft.",
    by: "Verglichen werden die Datei selbst, der strukturierte Teil in anderer Hülle sowie "
      + "Lieferant, normalisierte Rechnungsnummer, Betrag und Datum. Ein Treffer wird EX06 und "
      + "kommt in keinen Zahllauf, solange er offen ist; ein weiteres Exemplar, das nichts eigenes "
      + "fordert, wird mit Verweis auf das erste abgelegt.",
    owners: [.ap], source: source,
    acts: .on(.formallyChecked, words: "formale Prüfungen"),
    stops: .on(.duplicateFound, words: "gefundene Dubletten"),
    exceptions: .on(.decided, words: "trotz Dublettenverdacht weitergeführt") {
      $0.accepts(.duplicate)
    })

  private static let performance = Control(
    "K02", risk: "Zahlung ohne Leistung",
    "Rechnungen werden mit Bestellung oder Vertrag, Wareneingang und Leistungsnachweis "
      + "abgeglichen und sachlich geprüft.",
    by: "Der Abgleich läuft je Position; was fehlt oder abweicht, wird Klärfall EX01 bis EX04 oder "
      + "EX08. Die sachliche Prüfung lässt sich durch keine Einstellung abschalten.",
    owners: [.fm, .ap], source: source,
    acts: .on(.matched, words: "Abgleiche"),
    stops: .on(.exceptionRaised, words: "Klärfälle EX01–EX04 und EX08") {
      $0.raises(
        .missingOrderNumber, .priceDeviation, .quantityDeviation, .missingEvidence,
        .amendmentUnclear)
    },
    exceptions: .on(.decided, words: "Abweichungen, die jemand angenommen hat") {
      $0.accepts(
        .missingOrderNumber, .priceDeviation, .quantityDeviation, .missingEvidence,
        .amendmentUnclear)
    })

  private static let accounts = Control(
    "K03", risk: "Falsche Bankverbindung",
    "Eine andere Bankverbindung, Anschrift oder Firmierung eines Lieferanten gilt erst, wenn eine "
      + "zweite Person sie mit Nachweis bestätigt hat.",
    by: "Importe ändern diese Felder nicht, sondern legen eine Änderung an "
      + "(`rohrpost suppliers changes`); wer sie eingebracht hat, kann sie nicht bestätigen. "
      + "Gezahlt wird nur an das Konto des Stamms; ein anderes Konto auf dem Beleg ist EX07, und "
      + "EX07 kann niemand annehmen.",
    owners: [.ap, .audit], source: source,
    acts: .onSystem(
      "supplier_change_confirmed", "supplier_change_rejected",
      words: "Entscheidungen über Stammdatenänderungen"),
    stops: .on(.exceptionRaised, words: "Klärfälle EX07") { $0.raises(.masterData) })

  private static let limits = Control(
    "K04", risk: "Umgehung der Freigabegrenzen",
    "Wer freigibt, folgt aus Betrag, Grenzen, Budget und Regeln; eine Ausnahme gibt es nur über "
      + "den begründeten Notfallweg.",
    by: "Der Weg wird je Beleg berechnet und mit seinen Gründen aufgezeichnet. Notfälle brauchen "
      + "eine Begründung und werden nachträglich gelost (K24).",
    owners: [.ap, .budget], source: source,
    acts: .on(.routed, words: "festgelegte Freigabewege"),
    stops: .on(.decisionRefused, words: "abgewiesene Entscheidungen") {
      $0.isRefused(.notAllowed)
    },
    exceptions: .on(.afterActionDrawn, words: "freigegebene Notfälle"))

  private static let taxes = Control(
    "K05", risk: "Steuer- und Vorsteuerfehler",
    "Pflichtangaben, Steuersätze und Steuerschuld des Empfängers werden bei jeder Rechnung "
      + "geprüft; monatlich zieht die Buchhaltung eine Stichprobe.",
    by: "Die formale Prüfung beantwortet zehn Punkte nach § 14 Abs. 4 UStG; E-Rechnungen werden "
      + "dazu gegen EN 16931, XRechnung und die Regeln des UStG geprüft. Die Stichprobe zieht "
      + "`rohrpost controls sample K05`.",
    .monthly, owners: [.ap], source: source,
    acts: .on(.formallyChecked, words: "formale Prüfungen"),
    stops: .on(.exceptionRaised, words: "Klärfälle EX05") { $0.raises(.formallyIncomplete) },
    exceptions: .on(.decided, words: "trotz formaler Mängel weitergeführt") {
      $0.accepts(.formallyIncomplete)
    })

  private static let keeping = Control(
    "K06", risk: "Nicht revisionssichere Aufbewahrung",
    "Originale, strukturierte Teile und Anlagen werden unverändert aufbewahrt; jede Datei ist "
      + "durch ihre Prüfsumme an das Journal gebunden.",
    by: "Jede Datei steht mit SHA-256 im MANIFEST, dessen SHA-256 im verketteten Journal steht; "
      + "`rohrpost verify` findet jede geänderte, fehlende oder hinzugefügte Datei.",
    owners: [.it], source: source,
    acts: .on(.archived, words: "geschriebene Archivdatensätze"))

  private static let scanning = Control(
    "K07", risk: "Fehlende Dokumentation des ersetzenden Scannens",
    "Zu jedem Scan gibt es ein Protokoll der Qualitätskontrolle, zu jedem vernichteten Papier "
      + "einen Nachweis; die Scan-Anweisung ist Teil dieser Dokumentation.",
    by: "Jede gescannte Seite wird gegen das Scanprofil gemessen; was nicht taugt, wird neu "
      + "angefordert. Vernichtung siehe K11.",
    .yearly, owners: [.mailroom], source: source,
    acts: .on(.qualityChecked, words: "geprüfte Scans"),
    stops: .on(.qualityChecked, words: "Scans, die neu anzufertigen sind") { event in
      guard case .qualityChecked(let check) = event else { return false }
      return check.isSerious
    })
}
