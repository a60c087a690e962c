import Invoice

extension TermName {
  /// The terms of the document: BT-1 to BT-91.
  static let ofDocument: [Term: TermName] = [
    "BT-1": TermName(.die, "Rechnungsnummer", "Invoice number"),
    "BT-2": TermName(.das, "Rechnungsdatum", "Invoice issue date"),
    "BT-3": TermName(
      .der, "Code für den Rechnungstyp", "Invoice type code",
      short: Wording("Rechnungsart", "Invoice type")),
    "BT-5": TermName(
      .der, "Code für die Rechnungswährung", "Invoice currency code",
      short: Wording("Währung", "Currency")),
    "BT-6": TermName(
      .der, "Code für die Währung der Umsatzsteuerbuchung", "VAT accounting currency code",
      short: Wording("Währung der Umsatzsteuer", "VAT accounting currency")),
    "BT-7": TermName(
      .das, "Datum der Steuerfälligkeit", "Value added tax point date",
      short: Wording("Steuerfälligkeit", "VAT point date")),
    "BT-8": TermName(
      .der, "Code für das Datum der Steuerfälligkeit", "Value added tax point date code",
      short: Wording("Steuerfälligkeit nach", "VAT point date rule")),
    "BT-9": TermName(
      .das, "Fälligkeitsdatum der Zahlung", "Payment due date",
      short: Wording("Fällig am", "Due on")),
    "BT-10": TermName(
      .die, "Referenz des Käufers (Leitweg-ID)", "Buyer reference",
      short: Wording("Käuferreferenz (Leitweg-ID)", "Buyer reference")),
    "BT-11": TermName(.die, "Projektnummer", "Project reference"),
    "BT-12": TermName(.die, "Vertragsnummer", "Contract reference"),
    "BT-13": TermName(.die, "Bestellnummer", "Purchase order reference"),
    "BT-14": TermName(.die, "Auftragsnummer des Verkäufers", "Sales order reference"),
    "BT-15": TermName(
      .die, "Nummer der Wareneingangsmeldung", "Receiving advice reference",
      short: Wording("Wareneingangsmeldung", "Receiving advice")),
    "BT-16": TermName(
      .die, "Nummer der Versandanzeige", "Despatch advice reference",
      short: Wording("Versandanzeige", "Despatch advice")),
    "BT-17": TermName(
      .die, "Nummer der Ausschreibung oder des Loses", "Tender or lot reference",
      short: Wording("Ausschreibung oder Los", "Tender or lot")),
    "BT-18": TermName(
      .die, "Kennung des abgerechneten Objekts", "Invoiced object identifier",
      short: Wording("Abgerechnetes Objekt", "Invoiced object")),
    "BT-19": TermName(.die, "Kontierungsangabe des Käufers", "Buyer accounting reference"),
    "BT-20": TermName(.plural, "Zahlungsbedingungen", "Payment terms"),
    "BT-21": TermName(
      .der, "Code für den Betreff der Bemerkung", "Invoice note subject code",
      short: Wording("Betreff", "Subject")),
    "BT-22": TermName(
      .die, "Bemerkung zur Rechnung", "Invoice note", short: Wording("Bemerkung", "Note")),
    "BT-23": TermName(
      .die, "Kennung des Geschäftsprozesses", "Business process type",
      short: Wording("Geschäftsprozess", "Business process")),
    "BT-24": TermName(.die, "Spezifikationskennung", "Specification identifier"),
    "BT-25": TermName(
      .die, "Nummer der vorausgegangenen Rechnung", "Preceding invoice reference",
      short: Wording("Rechnungsnummer", "Invoice number")),
    "BT-26": TermName(
      .das, "Datum der vorausgegangenen Rechnung", "Preceding invoice issue date",
      short: Wording("Rechnungsdatum", "Issue date")),
    "BT-27": TermName(.der, "Name des Verkäufers", "Seller name", short: Wording("Name", "Name")),
    "BT-28": TermName(
      .der, "Handelsname des Verkäufers", "Seller trading name",
      short: Wording("Handelsname", "Trading name")),
    "BT-29": TermName(
      .die, "Kennung des Verkäufers", "Seller identifier", short: Wording("Kennung", "Identifier")),
    "BT-30": TermName(
      .die, "Registernummer des Verkäufers", "Seller legal registration identifier",
      short: Wording("Registernummer", "Legal registration")),
    "BT-31": TermName(
      .die, "Umsatzsteuer-Identifikationsnummer des Verkäufers", "Seller VAT identifier",
      short: Wording("USt-IdNr.", "VAT identifier")),
    "BT-32": TermName(
      .die, "Steuernummer des Verkäufers", "Seller tax registration identifier",
      short: Wording("Steuernummer", "Tax registration")),
    "BT-33": TermName(
      .plural, "Rechtsangaben des Verkäufers", "Seller additional legal information",
      short: Wording("Rechtliche Angaben", "Legal information")),
    "BT-34": TermName(
      .die, "elektronische Adresse des Verkäufers", "Seller electronic address",
      short: Wording("Elektronische Adresse", "Electronic address")),
    "BT-35": TermName(
      .die, "Adresszeile 1 des Verkäufers", "Seller address line 1",
      short: Wording("Adresszeile 1", "Address line 1")),
    "BT-36": TermName(
      .die, "Adresszeile 2 des Verkäufers", "Seller address line 2",
      short: Wording("Adresszeile 2", "Address line 2")),
    "BT-37": TermName(.der, "Ort des Verkäufers", "Seller city", short: Wording("Ort", "City")),
    "BT-38": TermName(
      .die, "Postleitzahl des Verkäufers", "Seller post code",
      short: Wording("Postleitzahl", "Post code")),
    "BT-39": TermName(
      .die, "Region des Verkäufers", "Seller country subdivision",
      short: Wording("Region", "Region")),
    "BT-40": TermName(
      .der, "Ländercode des Verkäufers", "Seller country code", short: Wording("Land", "Country")),
    "BT-41": TermName(
      .die, "Kontaktstelle des Verkäufers", "Seller contact point",
      short: Wording("Kontakt", "Contact")),
    "BT-42": TermName(
      .die, "Telefonnummer des Verkäufers", "Seller contact telephone number",
      short: Wording("Telefon", "Telephone")),
    "BT-43": TermName(
      .die, "E-Mail-Adresse des Verkäufers", "Seller contact email address",
      short: Wording("E-Mail", "Email")),
    "BT-44": TermName(.der, "Name des Käufers", "Buyer name", short: Wording("Name", "Name")),
    "BT-45": TermName(
      .der, "Handelsname des Käufers", "Buyer trading name",
      short: Wording("Handelsname", "Trading name")),
    "BT-46": TermName(
      .die, "Kennung des Käufers", "Buyer identifier", short: Wording("Kennung", "Identifier")),
    "BT-47": TermName(
      .die, "Registernummer des Käufers", "Buyer legal registration identifier",
      short: Wording("Registernummer", "Legal registration")),
    "BT-48": TermName(
      .die, "Umsatzsteuer-Identifikationsnummer des Käufers", "Buyer VAT identifier",
      short: Wording("USt-IdNr.", "VAT identifier")),
    "BT-49": TermName(
      .die, "elektronische Adresse des Käufers", "Buyer electronic address",
      short: Wording("Elektronische Adresse", "Electronic address")),
    "BT-50": TermName(
      .die, "Adresszeile 1 des Käufers", "Buyer address line 1",
      short: Wording("Adresszeile 1", "Address line 1")),
    "BT-51": TermName(
      .die, "Adresszeile 2 des Käufers", "Buyer address line 2",
      short: Wording("Adresszeile 2", "Address line 2")),
    "BT-52": TermName(.der, "Ort des Käufers", "Buyer city", short: Wording("Ort", "City")),
    "BT-53": TermName(
      .die, "Postleitzahl des Käufers", "Buyer post code",
      short: Wording("Postleitzahl", "Post code")),
    "BT-54": TermName(
      .die, "Region des Käufers", "Buyer country subdivision", short: Wording("Region", "Region")),
    "BT-55": TermName(
      .der, "Ländercode des Käufers", "Buyer country code", short: Wording("Land", "Country")),
    "BT-56": TermName(
      .die, "Kontaktstelle des Käufers", "Buyer contact point", short: Wording("Kontakt", "Contact")
    ),
    "BT-57": TermName(
      .die, "Telefonnummer des Käufers", "Buyer contact telephone number",
      short: Wording("Telefon", "Telephone")),
    "BT-58": TermName(
      .die, "E-Mail-Adresse des Käufers", "Buyer contact email address",
      short: Wording("E-Mail", "Email")),
    "BT-59": TermName(
      .der, "Name des Zahlungsempfängers", "Payee name", short: Wording("Name", "Name")),
    "BT-60": TermName(
      .die, "Kennung des Zahlungsempfängers", "Payee identifier",
      short: Wording("Kennung", "Identifier")),
    "BT-61": TermName(
      .die, "Registernummer des Zahlungsempfängers", "Payee legal registration identifier",
      short: Wording("Registernummer", "Legal registration")),
    "BT-62": TermName(
      .der, "Name des Steuervertreters", "Seller tax representative name",
      short: Wording("Name", "Name")),
    "BT-63": TermName(
      .die, "Umsatzsteuer-Identifikationsnummer des Steuervertreters",
      "Seller tax representative VAT identifier", short: Wording("USt-IdNr.", "VAT identifier")),
    "BT-64": TermName(
      .die, "Adresszeile 1 des Steuervertreters", "Tax representative address line 1",
      short: Wording("Adresszeile 1", "Address line 1")),
    "BT-65": TermName(
      .die, "Adresszeile 2 des Steuervertreters", "Tax representative address line 2",
      short: Wording("Adresszeile 2", "Address line 2")),
    "BT-66": TermName(
      .der, "Ort des Steuervertreters", "Tax representative city", short: Wording("Ort", "City")),
    "BT-67": TermName(
      .die, "Postleitzahl des Steuervertreters", "Tax representative post code",
      short: Wording("Postleitzahl", "Post code")),
    "BT-68": TermName(
      .die, "Region des Steuervertreters", "Tax representative country subdivision",
      short: Wording("Region", "Region")),
    "BT-69": TermName(
      .der, "Ländercode des Steuervertreters", "Tax representative country code",
      short: Wording("Land", "Country")),
    "BT-70": TermName(
      .der, "Name des Lieferempfängers", "Deliver to party name", short: Wording("Name", "Name")),
    "BT-71": TermName(
      .die, "Kennung des Lieferorts", "Deliver to location identifier",
      short: Wording("Lieferort", "Location")),
    "BT-72": TermName(.das, "Liefer- oder Leistungsdatum", "Actual delivery date"),
    "BT-73": TermName(
      .der, "Beginn des Abrechnungszeitraums", "Invoicing period start date",
      short: Wording("Von", "From")),
    "BT-74": TermName(
      .das, "Ende des Abrechnungszeitraums", "Invoicing period end date",
      short: Wording("Bis", "To")),
    "BT-75": TermName(
      .die, "Adresszeile 1 der Lieferanschrift", "Deliver to address line 1",
      short: Wording("Adresszeile 1", "Address line 1")),
    "BT-76": TermName(
      .die, "Adresszeile 2 der Lieferanschrift", "Deliver to address line 2",
      short: Wording("Adresszeile 2", "Address line 2")),
    "BT-77": TermName(
      .der, "Ort der Lieferanschrift", "Deliver to city", short: Wording("Ort", "City")),
    "BT-78": TermName(
      .die, "Postleitzahl der Lieferanschrift", "Deliver to post code",
      short: Wording("Postleitzahl", "Post code")),
    "BT-79": TermName(
      .die, "Region der Lieferanschrift", "Deliver to country subdivision",
      short: Wording("Region", "Region")),
    "BT-80": TermName(
      .der, "Ländercode der Lieferanschrift", "Deliver to country code",
      short: Wording("Land", "Country")),
    "BT-81": TermName(
      .der, "Code für die Zahlungsart", "Payment means type code",
      short: Wording("Zahlungsart", "Payment means")),
    "BT-82": TermName(
      .die, "Bezeichnung der Zahlungsart", "Payment means text",
      short: Wording("Zahlungsart (Text)", "Payment means text")),
    "BT-83": TermName(.der, "Verwendungszweck", "Remittance information"),
    "BT-84": TermName(
      .die, "Kontonummer (IBAN) des Zahlungsempfängers", "Payment account identifier",
      short: Wording("IBAN oder Konto", "IBAN or account")),
    "BT-85": TermName(
      .der, "Name des Kontoinhabers", "Payment account name",
      short: Wording("Kontoinhaber", "Account name")),
    "BT-86": TermName(
      .die, "Kennung der Bank (BIC)", "Payment service provider identifier",
      short: Wording("BIC", "BIC")),
    "BT-87": TermName(.die, "Kartennummer", "Payment card primary account number"),
    "BT-88": TermName(
      .der, "Name des Karteninhabers", "Payment card holder name",
      short: Wording("Karteninhaber", "Card holder")),
    "BT-89": TermName(.die, "Mandatsreferenz", "Mandate reference identifier"),
    "BT-90": TermName(
      .die, "Gläubiger-Identifikationsnummer", "Bank assigned creditor identifier",
      short: Wording("Gläubiger-ID", "Creditor identifier")),
    "BT-91": TermName(
      .das, "Belastungskonto", "Debited account identifier",
      short: Wording("Belastungskonto", "Debited account")),
  ]
}
