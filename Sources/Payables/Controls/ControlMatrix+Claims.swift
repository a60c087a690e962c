import MasterData

/// The handbook's control points of invoices (P2) and against abuse (P4).
extension ControlMatrix {
  private static let invoices = "Handbuch, Kontrollpunkte Rechnungsbearbeitung"
  private static let abuse = "Handbuch, Betrugsprävention"

  static let claims: [Control] = [tolerances, substitutes, payment, structure] + against

  private static let tolerances = Control(
    "K13", risk: "Unbemerkte Preis- und Mengenabweichungen",
    "Abweichungen von Bestellung und Vertrag gehen nur innerhalb festgelegter Toleranzen ohne "
      + "Menschen weiter.",
    by: "`[tolerance]` und `[[tolerance_for]]`; welche Grenze galt, steht je Position im "
      + "Abgleichsprotokoll, Änderungen der Grenzen stehen im Journal (K27).",
    owners: [.procurement, .ap], source: invoices,
    acts: .on(.matched, words: "Abgleiche mit tolerierten Abweichungen") { $0.has(.tolerated) },
    stops: .on(.matched, words: "Abgleiche mit Abweichungen über der Toleranz") {
      $0.has(.deviates)
    },
    exceptions: .on(.decided, words: "angenommene Preis- und Mengenabweichungen") {
      $0.accepts(.priceDeviation, .quantityDeviation)
    })

  private static let substitutes = Control(
    "K14", risk: "Entscheidungen ohne Urheber",
    "Jede Entscheidung ist einer Person, einer Zeit und einem Weg zugeordnet; Vertretungen und "
      + "Weitergaben sind aufgezeichnet.",
    by: "Befehl, E-Mail-Antwort und Datei gehen durch dieselbe Prüfung (Konto, Adresse und "
      + "Kennzeichen, Eigentümer der Datei); Personen, Grenzen und Vertretungen stehen in "
      + "`users.csv` mit Versionsgeschichte.",
    owners: [.ap, .budget], source: invoices,
    acts: .on(.decided, words: "Entscheidungen"),
    stops: .on(.decided, words: "Ablehnungen und Rückfragen") { event in
      guard case .decided(let decision) = event else { return false }
      return decision.verdict == .reject || decision.verdict == .ask
    })

  private static let payment = Control(
    "K15", risk: "Zahlung durch eine Person allein",
    "Ein Zahllauf wird von einer Person vorgeschlagen und von einer anderen freigegeben, die an "
      + "den Belegen nicht beteiligt war.",
    by:
      "Freigeben darf nur die Rolle treasury; Beträge, Sperren und Konten werden dabei erneut mit "
      + "den Büchern verglichen.",
    owners: [.treasury], source: invoices,
    acts: .on(.paymentReleased, words: "freigegebene Zahlungen"),
    stops: .on(
      .paymentHindered, .paymentWithdrawn, words: "gehinderte und zurückgenommene Zahlungen"))

  private static let structure = Control(
    "K16", risk: "Verlust des führenden strukturierten Teils",
    "Der strukturierte Teil einer E-Rechnung wird unverändert aufbewahrt und mit der Ansicht "
      + "verglichen.",
    by:
      "Seine Prüfsumme steht im Leseergebnis; weichen Bild und Daten ab, wird der Beleg Klärfall.",
    owners: [.it, .ap], source: invoices,
    acts: .on(.read, words: "gelesene Belege mit strukturiertem Teil") { event in
      guard case .read(let reading) = event else { return false }
      return reading.structuredSHA256 != nil
    })

  private static let against: [Control] = [
    Control(
      "K17", risk: "Zahlung an gesperrte oder ungeklärte Lieferanten",
      "Gesperrte Lieferanten, offene Bankänderungen, Reklamationen und zurückgestellte Belege sind "
        + "von Zahlungen ausgeschlossen.",
      by: "Die Zahlungssperren werden beim Vorschlag und noch einmal bei der Freigabe geprüft.",
      owners: [.procurement, .treasury], source: abuse,
      acts: .on(.paymentProposed, words: "zur Zahlung vorgeschlagene Belege"),
      stops: .on(.paymentHindered, .held, words: "gehinderte und zurückgestellte Belege"),
      exceptions: .on(.holdEnded, words: "aufgehobene Zurückstellungen")),
    Control(
      "K18", risk: "Phishing, CEO-Betrug, gefälschte Bankänderung",
      "Verdächtige Nachrichten bekommt die Compliance und niemand sonst.",
      by: "Gewichtet werden Zeichen an Absender und Text; Verdachtsfälle stehen auf keiner anderen "
        + "Arbeitsliste, und es gibt keinen Brief dazu.",
      owners: [.compliance], source: abuse,
      acts: .on(.exceptionRaised, words: "Verdachtsfälle für die Compliance") { event in
        guard case .exceptionRaised(let raised) = event else { return false }
        return raised.owner == .compliance
      },
      stops: .on(.decisionRefused, words: "verdächtige Antworten auf Aufgaben") { event in
        guard case .decisionRefused(let refused) = event else { return false }
        return refused.cause.isSuspicious
      }),
    Control(
      "K19", risk: "Unerwünschte Absender",
      "Nachrichten von Absendern der Sperrliste werden aufbewahrt und nicht bearbeitet.",
      by: "`[[channel]] deny_senders` und `allow_senders`.",
      owners: [.mailroom], source: abuse,
      acts: .on(.rejected, words: "ohne Menschen zurückgewiesene Belege")),
  ]
}

extension VoucherEvent {
  fileprivate func has(_ verdict: MatchRecord.Verdict) -> Bool {
    guard case .matched(let record) = self else { return false }
    return record.rows.contains { $0.verdict == verdict }
  }
}
