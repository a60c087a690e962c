import Invoice

extension TermName {
  /// The groups: BG-1 to BG-32, and those of the XRechnung extension.
  static let ofGroups: [Term: TermName] = [
    "BG-1": TermName(
      .die, "Bemerkung zur Rechnung", "Invoice note", short: Wording("Bemerkungen", "Notes")),
    "BG-2": TermName(
      .die, "Prozesssteuerung", "Process control",
      short: Wording("Technische Angaben", "Process control")),
    "BG-3": TermName(
      .der, "Verweis auf eine vorausgegangene Rechnung", "Preceding invoice reference",
      short: Wording("Vorausgegangene Rechnungen", "Preceding invoices")),
    "BG-4": TermName(.der, "Verkäufer", "Seller"),
    "BG-5": TermName(
      .die, "Anschrift des Verkäufers", "Seller postal address",
      short: Wording("Anschrift", "Address")),
    "BG-6": TermName(
      .der, "Kontakt des Verkäufers", "Seller contact", short: Wording("Kontakt", "Contact")),
    "BG-7": TermName(.der, "Käufer", "Buyer"),
    "BG-8": TermName(
      .die, "Anschrift des Käufers", "Buyer postal address", short: Wording("Anschrift", "Address")),
    "BG-9": TermName(
      .der, "Kontakt des Käufers", "Buyer contact", short: Wording("Kontakt", "Contact")),
    "BG-10": TermName(.der, "Zahlungsempfänger", "Payee"),
    "BG-11": TermName(
      .der, "Steuervertreter des Verkäufers", "Seller tax representative party",
      short: Wording("Steuervertreter", "Tax representative")),
    "BG-12": TermName(
      .die, "Anschrift des Steuervertreters", "Seller tax representative postal address",
      short: Wording("Anschrift", "Address")),
    "BG-13": TermName(
      .die, "Lieferung", "Delivery information",
      short: Wording("Lieferung und Leistung", "Delivery")),
    "BG-14": TermName(
      .der, "Abrechnungszeitraum", "Invoicing period", short: Wording("Zeitraum", "Period")),
    "BG-15": TermName(.die, "Lieferanschrift", "Deliver to address"),
    "BG-16": TermName(
      .die, "Zahlungsanweisung", "Payment instructions", short: Wording("Zahlung", "Payment")),
    "BG-17": TermName(.die, "Überweisung", "Credit transfer"),
    "BG-18": TermName(
      .die, "Kartenzahlung", "Payment card information",
      short: Wording("Kartenzahlung", "Payment card")),
    "BG-19": TermName(.die, "Lastschrift", "Direct debit"),
    "BG-20": TermName(
      .der, "Nachlass auf die Rechnung", "Document level allowances",
      short: Wording("Nachlässe", "Allowances")),
    "BG-21": TermName(
      .der, "Zuschlag auf die Rechnung", "Document level charges",
      short: Wording("Zuschläge", "Charges")),
    "BG-22": TermName(
      .plural, "Gesamtbeträge der Rechnung", "Document totals", short: Wording("Summen", "Totals")),
    "BG-23": TermName(
      .die, "Umsatzsteueraufschlüsselung", "VAT breakdown", short: Wording("Umsatzsteuer", "VAT")),
    "BG-24": TermName(
      .die, "rechnungsbegründende Unterlage", "Additional supporting document",
      short: Wording("Anlagen", "Supporting documents")),
    "BG-25": TermName(
      .die, "Rechnungszeile", "Invoice line", short: Wording("Positionen", "Lines")),
    "BG-26": TermName(
      .der, "Zeitraum der Rechnungszeile", "Invoice line period",
      short: Wording("Zeitraum", "Period")),
    "BG-27": TermName(
      .der, "Nachlass auf die Rechnungszeile", "Invoice line allowances",
      short: Wording("Nachlass", "Allowance")),
    "BG-28": TermName(
      .der, "Zuschlag auf die Rechnungszeile", "Invoice line charges",
      short: Wording("Zuschlag", "Charge")),
    "BG-29": TermName(.plural, "Preisangaben", "Price details"),
    "BG-30": TermName(.plural, "Umsatzsteuerangaben der Zeile", "Line VAT information"),
    "BG-31": TermName(.plural, "Artikelangaben", "Item information"),
    "BG-32": TermName(
      .das, "Artikelmerkmal", "Item attribute", short: Wording("Merkmale", "Attributes")),
    "BG-DEX-01": TermName(
      .die, "Unterposition", "Sub invoice line", short: Wording("Unterpositionen", "Sub lines")),
    "BG-DEX-09": TermName(
      .die, "Zahlung für Dritte", "Third party payment",
      short: Wording("Zahlungen für Dritte", "Third party payments")),
  ]
}
