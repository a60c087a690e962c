import InvoiceRules

/// Defects of the parties, the document itself and the supply.
extension FormalDefect {
  static let parties: [FormalDefect: Entry] = [
    .recipientMissing: stop(
      .recipient, "Die Rechnung nennt keinen Empfänger.", "The invoice names no recipient.",
      words: unread("Der Rechnungsempfänger", "The recipient"),
      remedy: .askFor("unserem vollständigen Namen und unserer Anschrift", "our name and address")),
    .recipientOther: stop(
      .recipient, "Die Rechnung ist nicht an eine unserer Gesellschaften gerichtet.",
      "The invoice is not addressed to one of our companies.",
      remedy: Wording(
        "Senden Sie die Rechnung zurück; der Lieferant muss sie auf die richtige Gesellschaft "
          + "ausstellen. Ohne unseren Namen gibt es keinen Vorsteuerabzug.",
        "Send the invoice back; the supplier must address it to the right company. Without our "
          + "name there is no input tax deduction.")),
    .recipientName: remark(
      .recipient, "Unser Name ist auf der Rechnung nicht genau geschrieben.",
      "Our name is not written exactly on the invoice.", remedy: .lookAt),
    .recipientAddress: remark(
      .recipient, "Unsere Anschrift auf der Rechnung fehlt oder weicht ab.",
      "Our address on the invoice is missing or differs.", remedy: .lookAt),
    .selfBilled: remark(
      .recipient,
      "Nach ihrem Code (389) haben wir diese Rechnung selbst ausgestellt (Gutschrift nach § 14 "
        + "Abs. 2 UStG).",
      "By its code (389) we issued this invoice ourselves (self-billing, § 14(2) UStG).",
      remedy: Wording(
        "Prüfen Sie, ob das Gutschriftverfahren vereinbart ist; sonst verlangen Sie eine Rechnung.",
        "Check whether self-billing is agreed; if not, ask for an invoice.")),
    .sellerIncomplete: stop(
      .taxNumber, "Name oder Anschrift des Lieferanten sind nicht vollständig.",
      "The supplier's name or address is not complete.",
      remedy: .askFor("vollständigem Namen und Anschrift", "the complete name and address")),
    .taxNumberMissing: stop(
      .taxNumber, "Steuernummer und USt-IdNr. des Lieferanten fehlen.",
      "The supplier's tax number and VAT identifier are missing.",
      words: unread(
        "Die Steuernummer oder USt-IdNr. des Lieferanten",
        "The supplier's tax number or VAT identifier"),
      remedy: .askFor("Steuernummer oder USt-IdNr.", "the tax number or VAT identifier")),
    .taxNumberImplausible: remark(
      .taxNumber, "Keine Steuernummer des Lieferanten kann nach Form und Prüfziffer richtig sein.",
      "No tax number of the supplier can be right by form and check digit.", remedy: .lookAt),
    .taxNumberOther: stop(
      .taxNumber, code: .masterData,
      "Die USt-IdNr. der Rechnung ist nicht die des Lieferantenstamms.",
      "The invoice's VAT identifier is not that of the supplier record.",
      remedy: Wording(
        "Klären Sie, ob der richtige Lieferant zugeordnet ist oder der Stammsatz veraltet ist.",
        "Find out whether the supplier is the right one or the record is out of date.")),
  ]

  static let document: [FormalDefect: Entry] = [
    .dateMissing: stop(
      .invoiceDate, "Das Rechnungsdatum fehlt.", "The invoice date is missing.",
      words: unread("Das Rechnungsdatum", "The invoice date"),
      remedy: .askFor("Rechnungsdatum", "the invoice date")),
    .dateInFuture: remark(
      .invoiceDate, "Das Rechnungsdatum liegt in der Zukunft.",
      "The invoice date lies in the future.", remedy: .lookAt),
    .dateOld: remark(
      .invoiceDate, "Die Rechnung ist ungewöhnlich alt.", "The invoice is unusually old.",
      remedy: Wording(
        "Prüfen Sie, ob sie schon bezahlt ist und in welche Periode sie gehört.",
        "Check whether it has been paid and to which period it belongs.")),
    .numberMissing: stop(
      .number, "Die Rechnungsnummer fehlt.", "The invoice number is missing.",
      words: unread("Die Rechnungsnummer", "The invoice number"),
      remedy: .askFor("einer einmaligen Rechnungsnummer", "a unique invoice number")),
    .terms: remark(
      .paymentTerms, "Die Zahlungsbedingungen sind auffällig.", "The payment terms stand out.",
      remedy: .lookAt),
    .reductionUnclear: remark(
      .paymentTerms, "Ein Skonto oder Nachlass ist genannt, aber weder Satz noch Vereinbarung.",
      "A cash discount or rebate is named, but neither a rate nor an agreement.", remedy: .lookAt),
    .orderMissing: stop(
      .orderNumber, code: .missingOrderNumber, "Die Rechnung nennt keine Bestellnummer.",
      "The invoice names no order number.",
      words: unread("Die Bestellnummer", "The order number"),
      remedy: Wording(
        "Klären Sie mit dem Einkauf, zu welcher Bestellung die Rechnung gehört; ohne Bestellung "
          + "wird nicht gezahlt.",
        "Find out with procurement to which order the invoice belongs; without an order nothing "
          + "is paid.")),
    .orderUnknown: stop(
      .orderNumber, code: .missingOrderNumber,
      "Die Bestellung, die die Rechnung nennt, ist nicht bekannt.",
      "The order that the invoice names is not known.",
      remedy: Wording(
        "Lassen Sie den Einkauf die richtige Bestellnummer bestätigen.",
        "Have procurement confirm the right order number.")),
    .referenceMissing: stop(
      .orderNumber,
      "Die Gutschrift oder Stornierung nennt weder Rechnung noch Bestellung noch Vertrag, auf die "
        + "sie sich bezieht (§ 31 Abs. 5 UStDV).",
      "The credit note or cancellation names neither the invoice nor the order nor the contract "
        + "it is about (§ 31(5) UStDV).",
      remedy: .askFor("dem Bezug auf die ursprüngliche Rechnung", "the original invoice's number")),
    .alreadyPaid: stop(
      .duplicate, code: .duplicate, "Die Rechnung ist schon bezahlt.",
      "The invoice has been paid already.",
      remedy: Wording(
        "Zahlen Sie sie nicht ein zweites Mal; weisen Sie sie zurück und nennen Sie dem "
          + "Lieferanten den Zahltag.",
        "Do not pay it a second time; reject it and tell the supplier the day of payment.")),
    .duplicate: stop(
      .duplicate, code: .duplicate, "Dieselbe Rechnung liegt schon vor.",
      "The same invoice is there already.",
      remedy: Wording(
        "Vergleichen Sie beide Belege; zahlen Sie die Rechnung nicht ein zweites Mal.",
        "Compare the two; do not pay the invoice a second time.")),
  ]

  static let supply: [FormalDefect: Entry] = [
    .timeMissing: stop(
      .timeOfSupply, "Leistungsdatum und Leistungszeitraum fehlen.",
      "Date and period of the supply are missing.",
      words: unread("Leistungsdatum oder Leistungszeitraum", "Date or period of the supply"),
      remedy: .askFor(
        "Leistungsdatum (der Kalendermonat genügt)", "the date of the supply (its month will do)")),
    .timeAfterInvoice: remark(
      .timeOfSupply, "Die Leistung liegt nach dem Rechnungsdatum, ohne dass es eine Anzahlung ist.",
      "The supply lies after the invoice date, and it is no advance.", remedy: .lookAt),
    .timeAfterReceipt: remark(
      .timeOfSupply, "Die Leistung liegt nach dem Eingang der Rechnung.",
      "The supply lies after the receipt of the invoice.",
      remedy: Wording(
        "Prüfen Sie, ob Vorauszahlung vereinbart ist; die Vorsteuer ist erst mit der Zahlung "
          + "abziehbar.",
        "Check whether payment in advance is agreed; the tax is deductible on payment only.")),
    .timeLongAgo: remark(
      .timeOfSupply, "Die Leistung liegt lange vor dem Rechnungsdatum.",
      "The supply lies long before the invoice date.", remedy: .lookAt),
    .linesMissing: stop(
      .description, "Die Rechnung hat keine Positionen und sagt nicht, was geliefert wurde.",
      "The invoice has no lines and does not say what was supplied.",
      remedy: .askFor("einer Beschreibung der Leistung", "a description of the supply")),
    .lineIncomplete: stop(
      .description, "In einer Position fehlt die Menge oder die Bezeichnung.",
      "A line lacks the quantity or the name.",
      remedy: .askFor("Menge und Bezeichnung jeder Position", "quantity and name in every line")),
    .descriptionEmpty: remark(
      .description, "Eine Bezeichnung sagt nicht, was geliefert oder geleistet wurde.",
      "A name does not say what was supplied.",
      remedy: .askFor("einer klaren Leistungsbeschreibung", "a clear description of the supply")),
  ]
}
