import InvoiceRules
import MasterData

/// The handbook's catalogue. How long a case may take follows its table of deadlines
/// (``ExceptionCode/serviceLevel``).
extension ExceptionCatalogue {
  static let texts: [ExceptionCode: Entry] = [
    .missingOrderNumber: Entry(
      title: Wording("Fehlende Bestell-/Auftragsnummer", "Order number missing"),
      definition: Wording(
        "Der Lieferant nennt keine gültige Bestellung; die Rechnung lässt sich nicht abgleichen.",
        "The supplier names no valid order; the invoice can't be matched."),
      owner: .procurement,
      request: Wording(
        "Bitte nennen Sie uns die Bestellnummer, unter der Sie beauftragt wurden, und die Person, "
          + "die bestellt hat.",
        "Please tell us the number of the order and who placed it.")),
    .priceDeviation: Entry(
      title: Wording("Preisabweichung", "Price deviation"),
      definition: Wording(
        "Der Preis weicht von Bestellung oder Vertrag ab; die Toleranz ist überschritten.",
        "The price differs from order or contract by more than is tolerated."),
      owner: .procurement,
      request: Wording(
        "Bitte senden Sie uns eine berichtigte Rechnung oder die Vereinbarung, auf der der "
          + "berechnete Preis beruht.",
        "Please send a corrected invoice, or the agreement on which the price is based.")),
    .quantityDeviation: Entry(
      title: Wording("Mengenabweichung", "Quantity deviation"),
      definition: Wording(
        "Die Menge weicht von Wareneingang oder Leistungserfassung ab.",
        "The quantity differs from what was received or recorded."),
      owner: .fm,
      request: Wording(
        "Bitte senden Sie uns den Lieferschein oder Leistungsnachweis über die berechnete Menge "
          + "oder eine berichtigte Rechnung.",
        "Please send the delivery note or proof of service for the quantity, or a corrected "
          + "invoice.")),
    .missingEvidence: Entry(
      title: Wording("Fehlender Leistungsnachweis", "Evidence missing"),
      definition: Wording(
        "Protokoll, Bericht oder Aufmaß fehlt.", "A report, protocol or measurement is missing."),
      owner: .fm,
      request: Wording(
        "Bitte senden Sie uns den fehlenden Nachweis, am besten als PDF zu dieser Nachricht.",
        "Please send the missing evidence, best as a PDF with your answer.")),
    .formallyIncomplete: Entry(
      title: Wording("Rechnung formal unvollständig", "Invoice formally incomplete"),
      definition: Wording(
        "Pflichtangaben nach dem Umsatzsteuergesetz fehlen oder sind falsch.",
        "Mandatory content under the VAT Act is missing or wrong."),
      owner: .ap,
      request: Wording(
        "Bitte senden Sie uns eine berichtigte Rechnung.", "Please send a corrected invoice.")),
    .duplicate: Entry(
      title: Wording("Dublettentreffer", "Duplicate"),
      definition: Wording(
        "Die Rechnung ist bereits vorhanden oder bezahlt.", "The invoice is here or paid already."),
      owner: .ap,
      request: Wording(
        "Wir bearbeiten die Rechnung nur einmal. Betrifft sie eine andere Leistung, senden Sie uns "
          + "bitte eine Rechnung mit eigener Nummer.",
        "We process it once only. If it is about another supply, please send an invoice with a "
          + "number of its own.")),
    .masterData: Entry(
      title: Wording("Stammdatenproblem", "Master data problem"),
      definition: Wording(
        "Der Lieferant ist nicht eindeutig oder seine Bankverbindung oder USt-IdNr. weicht ab.",
        "The supplier is not certain, or its account or VAT identifier differs."),
      owner: .ap),
    .amendmentUnclear: Entry(
      title: Wording("Projekt/Bau: Nachtrag unklar", "Project: change order unclear"),
      definition: Wording(
        "Ein Nachtrag ist nicht freigegeben oder nicht dokumentiert.",
        "A change order is not approved or not documented."),
      owner: .project,
      request: Wording(
        "Bitte senden Sie uns den von uns freigegebenen Nachtrag oder eine Rechnung ohne diese "
          + "Leistungen.",
        "Please send the change order that we approved, or an invoice without these items.")),
    .emergencyIncomplete: Entry(
      title: Wording("Notfallprozess unvollständig", "Emergency process incomplete"),
      definition: Wording(
        "Der Notfallgrund ist nicht dokumentiert oder eine Schwelle überschritten.",
        "The reason of the emergency is not documented, or a threshold is crossed."),
      owner: .budget,
      request: Wording(
        "Bitte senden Sie uns den Störungsbericht mit Anlass, Zeit und Person, die den Einsatz "
          + "beauftragt hat.",
        "Please send the incident report with cause, time and who ordered the work.")),
    .other: Entry(
      title: Wording("Sonstiges", "Other"),
      definition: Wording(
        "Der Fall ist im Katalog nicht abgebildet.", "The case is not in the catalogue."),
      owner: .ap),
  ]
}
