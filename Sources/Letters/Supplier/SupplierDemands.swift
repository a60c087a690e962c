package import InvoiceRules

/// What the house asks of suppliers, a phrase a demand: the letter to a new supplier (E6) and the
/// leaflet for all of them say the same.
package struct SupplierDemands: Hashable, Sendable {
  private let rules: SupplierRules
  /// Working days that a supplier has for an answer.
  private let answerDays: Int

  package init(_ rules: SupplierRules, answerDays: Int) {
    self.rules = rules
    self.answerDays = answerDays
  }

  /// What is taken.
  package var formats: [Wording] {
    let size = rules.fileBytes >> 20
    return [
      Wording("XRechnung (XML, UBL oder CII)", "XRechnung (XML, UBL or CII)"),
      Wording(
        "ZUGFeRD/Factur-X ab Version 2 (PDF mit XML)",
        "ZUGFeRD/Factur-X from version 2 on (PDF with XML)"),
      Wording(
        "PDF, soweit das Umsatzsteuergesetz noch keine E-Rechnung verlangt; ein Dokument je Datei, "
          + "ohne Kennwort",
        "PDF where the law does not ask for an e-invoice yet; one document a file, without a "
          + "password"),
      Wording("höchstens \(size) MiB je Datei", "\(size) MiB a file at most"),
    ]
  }

  /// What invoices must refer to; `orderRequired` says whether the supplier needs an order.
  package func references(orderRequired: Bool = true) -> [Wording] {
    let order =
      rules.isOrderRequired && orderRequired
      ? Wording(
        "die Nummer unserer Bestellung; ohne sie bezahlen wir nicht",
        "the number of our order; without it we don't pay")
      : Wording(
        "die Nummer unserer Bestellung, wo es eine gibt",
        "the number of our order where there is one")
    return [
      order,
      Wording(
        "bei Wartung: Vertragsnummer, Objekt, Anlage und Zeitraum",
        "for maintenance: number of the contract, object, asset and period"),
      Wording(
        "bei Notfällen: Nummer der Störungsmeldung und wer beauftragt hat",
        "for emergencies: number of the incident and who ordered the work"),
      Wording(
        "bei Bauleistungen: Projekt, Vertrag, laufende Nummer der Rechnung und freigegebene "
          + "Nachträge",
        "for construction: project, contract, number of the account, and approved change orders"),
      Wording("das Datum oder den Zeitraum der Leistung", "the date or period of the supply"),
    ]
  }

  /// What is to be sent along.
  package let evidence: [Wording] = [
    Wording(
      "zu Lieferungen der Lieferschein, zu Leistungen der unterschriebene Nachweis",
      "with goods the delivery note, with services the signed proof"),
    Wording("bei Wartung der Wartungsbericht", "for maintenance the report"),
    Wording("bei Notfällen der Störungsbericht", "for emergencies the incident report"),
    Wording(
      "bei Abschlägen das Aufmaß, bei Schlussrechnungen das Abnahmeprotokoll",
      "for instalments the measurement, for final accounts the protocol of acceptance"),
  ]

  /// What happens otherwise.
  package var consequences: [Wording] {
    [
      Wording(
        "Fehlt etwas, fragen wir einmal nach; Sie haben \(answerDays) Arbeitstage für die "
          + "Antwort. Bis dahin ist die Rechnung zurückgestellt.",
        "Where something is missing we ask once; you have \(answerDays) working days for the "
          + "answer. Until then the invoice is on hold."),
      Wording(
        "Rechnungen mit falschen Pflichtangaben weisen wir zurück; die Zahlungsfrist beginnt mit "
          + "der berichtigten Rechnung.",
        "Invoices with wrong mandatory content are rejected; the time for payment starts with the "
          + "corrected invoice."),
      Wording(
        "Eine neue Bankverbindung ändern wir nie auf eine E-Mail hin, sondern erst nach Rückruf "
          + "unter der uns bekannten Nummer.",
        "A new bank account is never taken from a mail, but confirmed by a call to the number that "
          + "we know."),
    ]
  }
}
