import InvoiceRules
import MasterData
import ReadResult

/// The cases about what was ordered, received, agreed and proven (F).
extension Cases {
  /// No PO, no pay (F3).
  static func withoutOrder(_ subject: MatchSubject, _ desk: Desk) -> ExceptionCase {
    let unknown = subject.references.unknownOrders + subject.references.unknownContracts
    let list = unknown.joined(separator: ", ")
    var problem = make(
      .missingOrderNumber, .procurement, desk,
      german: unknown.isEmpty
        ? "Die Rechnung nennt keine Bestellung, keinen Vertrag und kein Ticket."
        : "Die genannte Bestellung oder Vertragsnummer (\(list)) ist nicht bekannt.",
      english: unknown.isEmpty
        ? "The invoice names no order, contract or ticket."
        : "The order or contract that it names (\(list)) is not known.",
      next: (
        "Klären Sie mit dem Besteller, zu welcher Bestellung die Rechnung gehört, und tragen Sie "
          + "sie mit „\(correction(of: subject.voucher, "order_number"))“ nach; gibt es keine, "
          + "weisen Sie die Rechnung zurück (No PO – no pay).",
        "Find out with the buyer which order the invoice belongs to and add it with "
          + "“\(correction(of: subject.voucher, "order_number"))”; if there is none, reject the "
          + "invoice (no PO, no pay)."
      ), forSupplier: true)
    problem.waitsFor =
      subject.references.unknownOrders.map { .order($0) }
      + subject.references.unknownContracts.map { .contract($0) }
    return problem
  }

  static func priceDeviation(_ list: DeviationList, _ desk: Desk) -> ExceptionCase {
    make(
      .priceDeviation, .procurement, desk,
      german: "Die Rechnung weicht im Preis von Bestellung oder Vertrag ab: \(list.german).",
      english: "The invoice differs in price from order or contract: \(list.english).",
      next: (
        "Vergleichen Sie die Positionen mit der Bestellung. Stimmt der neue Preis, lassen Sie die "
          + "Bestellung ändern; sonst fordern Sie eine berichtigte Rechnung an.",
        "Compare the lines with the order. If the new price is right, have the order changed; if "
          + "not, ask for a corrected invoice."
      ), forSupplier: true)
  }

  static func quantityDeviation(_ list: DeviationList, _ desk: Desk) -> ExceptionCase {
    make(
      .quantityDeviation, .fm, desk,
      german: "Die Rechnung weicht in der Menge von Bestellung oder Wareneingang ab: "
        + "\(list.german).",
      english: "The invoice differs in quantity from order or receipt: \(list.english).",
      next: (
        "Prüfen Sie, was geliefert oder geleistet wurde, und buchen Sie fehlende Wareneingänge "
          + "oder Leistungserfassungen nach; der Beleg läuft dann von selbst weiter. Wurde zu viel "
          + "berechnet, fordern Sie eine berichtigte Rechnung an.",
        "Check what was delivered or done and book missing receipts; the document then goes on by "
          + "itself. If too much is invoiced, ask for a corrected invoice."
      ), forSupplier: true)
  }

  static func amendmentUnclear(_ list: DeviationList, _ desk: Desk) -> ExceptionCase {
    make(
      .amendmentUnclear, .project, desk,
      german: "Die Rechnung enthält einen Nachtrag, der nicht freigegeben ist: \(list.german).",
      english: "The invoice bills a change order that is not approved: \(list.english).",
      next: (
        "Entscheiden Sie über den Nachtrag und dokumentieren Sie die Freigabe; ohne sie ist der "
          + "Betrag zu kürzen.",
        "Decide about the change order and document its approval; without it the amount is to be "
          + "cut."
      ), forSupplier: true)
  }

  /// What can't be held against anything: another currency, lines that were not read.
  static func notComparable(_ list: DeviationList, _ desk: Desk) -> ExceptionCase {
    make(
      .other, .ap, desk,
      german: "Die Rechnung lässt sich nicht mit der Bestellung vergleichen: \(list.german).",
      english: "The invoice can't be compared with the order: \(list.english).",
      next: (
        "Vergleichen Sie Rechnung und Bestellung von Hand und stimmen Sie sich mit dem Besteller "
          + "ab.",
        "Compare invoice and order by hand and agree with the buyer."
      ))
  }

  static func wrongDeduction(_ list: DeviationList, _ desk: Desk) -> ExceptionCase {
    make(
      .formallyIncomplete, .ap, desk,
      german: "Die Schlussrechnung setzt die Abschläge nicht richtig ab: \(list.german).",
      english: "The final invoice does not deduct the instalments rightly: \(list.english).",
      next: (
        "Fordern Sie eine berichtigte Schlussrechnung an, die jede Abschlagsrechnung netto und mit "
          + "Umsatzsteuer absetzt (§ 14 Abs. 5 UStG).",
        "Ask for a corrected final invoice that deducts each instalment net and with VAT (§ 14 (5) "
          + "UStG)."
      ), forSupplier: true)
  }

  static func missingEvidence(
    _ missing: [DocumentClass], _ subject: MatchSubject, _ desk: Desk
  ) -> ExceptionCase {
    let german = missing.map(\.name.german).joined(separator: ", ")
    let english = missing.map(\.name.english).joined(separator: ", ")
    return make(
      .missingEvidence, subject.caseType.isProject ? .project : .fm, desk,
      german: "Es fehlt der Nachweis der Leistung (\(german)).",
      english: "The proof of the service is missing (\(english)).",
      next: (
        "Fordern Sie den Nachweis beim Lieferanten an und legen Sie ihn in den Eingang; der Beleg "
          + "läuft dann von selbst weiter.",
        "Ask the supplier for it and drop it into a channel; the document then goes on by itself."
      ), forSupplier: true)
  }

  static func emergencyIncomplete(_ subject: MatchSubject, _ desk: Desk) -> ExceptionCase {
    make(
      .emergencyIncomplete, .budget, desk,
      german: "Der Notfalleinsatz ist nicht dokumentiert: Es fehlt der Störungsbericht.",
      english: "The emergency is not documented: the incident report is missing.",
      next: (
        "Fordern Sie den Störungsbericht an und dokumentieren Sie den Notfallgrund; danach läuft "
          + "der Beleg von selbst weiter.",
        "Ask for the incident report and document the reason; the document then goes on by itself."
      ), forSupplier: true)
  }
}

/// Deviations of one kind as text: `Pos. 10: Preis 52,50 statt 50,00`; of many the first.
struct DeviationList {
  private(set) var german = ""
  private(set) var english = ""
  private var count = 0

  /// Deviations that a case names.
  private static let shownMax = 5

  var isEmpty: Bool { count == 0 }

  mutating func add(_ german: String, _ english: String) {
    count += 1
    if count > Self.shownMax {
      if count == Self.shownMax + 1 {
        self.german += " …"
        self.english += " …"
      }
      return
    }
    self.german += (self.german.isEmpty ? "" : "; ") + german
    self.english += (self.english.isEmpty ? "" : "; ") + english
  }
}
