/// The numbers by which documents name themselves and each other.
extension LabelTable {
  static let references: [LabelGroup] = [
    .numbers(
      .invoiceNumber, 1,
      [
        "Rechnung", "Rechnungs", "Re", "Rg", "Rech", "Rechn", "Invoice", "Tax Invoice", "Faktura",
        "Fakturen", "Faktur", "Gutschrift", "Gutschrifts", "Gutschein", "Credit Note",
        "Credit Memo", "Storno", "Stornorechnung", "Stornorechnungs", "Stornobeleg",
        "Rechnungskorrektur", "Korrekturrechnung", "Korrektur", "Korrekturbeleg",
        "Abschlagsrechnung", "Schlussrechnung", "Teilrechnung", "Teilschlussrechnung",
        "Anzahlungsrechnung", "Sammelrechnung", "Abrechnung", "Abrechnungs", "Honorarrechnung",
        "Quittung", "Quittungs", "Kassenbeleg", "Belastungsanzeige", "Bill", "Proforma",
        "Rechnungsbeleg", "Dauerrechnung", "Monatsrechnung", "Kostenrechnung",
        "Verbrauchsabrechnung", "Endabrechnung", "Korrekturgutschrift", "Stornogutschrift",
        "Storno-Rechnung", "Storno-Beleg", "Fakt", "Ausgangsrechnung", "AR", "Einzelrechnung",
      ]),
    .numbers(
      .invoiceNumber, 0.85, ["Beleg", "Dokument", "Dokumenten", "Document", "Receipt", "Bon"]),
    LabelGroup(
      .invoiceNumber, 1,
      [
        "Facture N°", "Factuurnummer", "Invoice#", "N° de facture", "Numéro de facture",
        "Rechnung #",
      ]),
    LabelGroup(.orderNumber, 1, ["N° bon de commande", "N° de commande", "Bestellung Nr. Kunde"]),
    LabelGroup(.contractNumber, 1, ["N° contrat", "N° de contrat"]),
    LabelGroup(.invoiceNumber, 0.6, ["Nummer"]),
    LabelGroup(
      .invoiceNumber, 0.5,
      [
        "Rechnung", "Invoice", "Gutschrift", "Stornorechnung", "Credit note", "Nr", "Invoice #",
        "Kaufmännische Gutschrift", "Rechnungskorrektur", "Faktura", "Beleg",
      ]),
    .numbers(
      .orderNumber, 1,
      [
        "Bestell", "Best", "Bestellung", "Bestellungs", "Bauauftrag", "Bauauftrags", "Ihre Bestell",
        "Ihre Bestellung", "Kundenbestell",
        "Kunden-Bestell", "Ihre Auftrags", "Ihr Auftrag", "Ihr Auftrags", "Einkaufs",
        "Einkaufsbestell", "Abruf", "Abrufbestell", "Order", "Your Order", "Purchase Order", "PO",
        "P.O.", "Customer Order", "Notfall-Bestell", "Notfallbestell", "Notbestell", "Eilbestell",
        "Notauftrags", "Bestellreferenz", "Auftraggeber-Bestell", "Client PO", "SAP-Bestell",
        "Rahmenbestell", "Ihre Order", "Kundenorder", "Ihre PO", "Bestellungs-",
        "Auftraggeber-Nr Bestell",
        "Ihr Bestellzeichen", "Einzelabruf", "Ihr Abruf", "Customer PO", "Customer Reference PO",
        "Bestell- / Auftrags", "Bestellung/Auftrag", "Auftrags-/Bestell", "Ihre Notfall-Bestell",
        "Ihre Bestell-/Auftrags", "Notfallabruf", "Havarie-Bestell", "Sofortauftrag", "zu Bestell",
        "zu Bestellung", "Your PO", "Buyer Order",
      ]),
    LabelGroup(
      .orderNumber, 0.9,
      [
        "Ihre Bestellung", "Ihr Auftrag", "Ihre Order", "Your order", "Purchase order", "PO",
        "Auftrag / Bestellung", "Bestellreferenz", "Order reference", "Bestellzeichen",
        "zu Bestellung", "Ihre Bestellung vom", "Ihre Bestellnummer lautet", "unter Bestellnummer",
        "Ihr Bestellzeichen",
        "Ihre Auftragsreferenz", "Bestell-Nr./Abruf", "Your PO", "Referenz Bestellung",
        "Bestell-Referenz", "Notfallbestellung",
        "Notfall-Bestellung", "Ihre Notfallbestellung", "Bestellung / Auftrag", "Abruf",
        "gemäß Bestellung", "gemäß Ihrer Bestellung", "laut Bestellung", "lt. Bestellung",
        "Ihrer Bestellung", "zu Ihrer Bestellung", "auf Ihre Bestellung", "Kundenauftrag",
        "Notfallauftrag", "Notauftrag", "Kundenreferenz Bestellung", "zu Ihrer Bestellung Nr",
        "gemäß Ihrer Bestellung Nr", "gemäß Bestellung Nr", "laut Bestellung Nr",
        "lt. Bestellung Nr",
      ]),
    LabelGroup(.orderNumber, 0.7, ["Bestellung", "Order", "Bestellung vom"]),
    .numbers(.orderNumber, 0.5, ["Auftrag", "Auftrags"]),
    .numbers(
      .contractNumber, 1,
      [
        "Vertrag", "Vertrags", "Rahmenvertrag", "Rahmenvertrags", "Wartungsvertrag",
        "Wartungsvertrags", "Servicevertrag", "Dienstleistungsvertrag", "Mietvertrag",
        "Leasingvertrag", "Contract", "Agreement", "Kontrakt", "Liefervertrag", "Werkvertrag",
        "Ihre Vertrags", "Unsere Vertrags", "zu Vertrag", "Vertragskonto",
        "Instandhaltungsvertrag", "Bewirtschaftungsvertrag", "Reinigungsvertrag",
      ]),
    LabelGroup(
      .contractNumber, 0.8,
      [
        "Rahmenvertrag", "Wartungsvertrag", "Vertrag", "Servicevertrag", "Contract", "Kontrakt",
        "Vertragsreferenz", "zu Vertrag", "zum Vertrag", "gemäß Vertrag", "gem. Vertrag",
        "lt. Vertrag", "laut Vertrag", "Dienstleistungsvertrag", "Mietvertrag", "Vertragskonto",
        "Contract reference", "gemäß Wartungsvertrag", "gem. Wartungsvertrag",
        "laut Wartungsvertrag", "gemäß Rahmenvertrag", "gem. Rahmenvertrag", "aus Vertrag",
        "bestehende Vertrag", "bestehenden Vertrag",
      ]),
  ]

  /// Numbers of other things, and of other documents than this one.
  static let foreign: [LabelGroup] = [
    .numbers(
      .other, 1,
      [
        "Kunden", "Kunde", "Ihre Kunden", "Ihre Kunde", "Customer", "Client", "Debitor",
        "Debitoren", "Kreditor", "Kreditoren", "Lieferanten", "Artikel", "Art", "Lieferschein",
        "Projekt", "Objekt", "Anlagen", "Störungs", "Störung", "Ticket", "Protokoll", "Angebots",
        "Angebot", "Auftragsbestätigung", "Auftragsbestätigungs", "Unsere Auftrags",
        "Unsere Auftrag", "Personal", "Zähler", "Vorgangs", "Vorgang", "Mandats", "Gläubiger",
        "Gläubiger-Identifikations", "Handelsregister", "Konto", "Telefon", "Fax", "Referenz",
        "Filial", "Kassen", "Terminal", "Trace", "Transaktions", "TA", "Kostenstelle", "Avis",
        "Seriennummer", "Serien", "Geräte", "Mitglieds", "Partner", "Leitweg", "Delivery note",
        "Item", "Account", "Registration", "Sendungs", "Tour", "Tisch", "Handelsregister",
        "Ursprungsrechnung", "Ursprungsrechnungs", "Originalrechnung", "zu Rechnung",
        "zur Rechnung", "Bezug Rechnung", "Bezugsrechnung", "unsere Rechnung", "unserer Rechnung",
        "die Rechnung", "der Rechnung", "Storno zur Rechnung", "Storno zu Rechnung",
        "Gutschrift zur Rechnung", "Gutschrift zu Rechnung", "Ihre Rechnung", "Original invoice",
        "Bezugsbeleg", "Ursprungsbeleg", "Vorgängerrechnung", "Mahnung zu Rechnung",
        "Zahlungserinnerung zu Rechnung",
      ]),
    LabelGroup(
      .other, 1,
      [
        "zu Rechnung", "zur Rechnung", "Bezug Rechnung", "Bezug: Rechnung", "Ursprungsbeleg",
        "unsere Rechnung", "unserer Rechnung", "die Rechnung", "der Rechnung", "Ihre Rechnung",
        "Storno zur Rechnung", "Storno zu Rechnung", "Gutschrift zur Rechnung", "Bezugsbeleg",
        "Original invoice", "Gutschrift zu Rechnung", "Ursprungsrechnung", "Originalrechnung",
        "Korrektur zur Rechnung", "Korrektur zu Rechnung", "Mahnung zu Rechnung",
        "Zahlungserinnerung zu Rechnung", "Debitor", "Objekt", "Anlage", "Projekt", "Tel",
        "Telefon", "Fax", "Ansprechpartner", "Bearbeiter", "Ihr Zeichen", "Unser Zeichen",
        "Service", "Seite", "Page", "Blatt", "Kunde", "Lieferschein", "Protokoll",
        "Auftragsbestätigung", "Angebot", "Druckdatum", "Geburtsdatum", "BIC", "SWIFT", "Vorgang",
        "SWIFT/BIC", "HRB", "HRA", "Kostenstelle", "Leitweg-ID", "Zahlungsart", "Lieferart",
        "Versandart", "Zahlungsbedingung", "Steuersatz", "Woche", "Mitarbeiter", "Laufzeit",
        "Bank", "BLZ", "Kontonummer", "Your Reference", "Payment by", "Account manager",
      ]),
    LabelGroup(.account, 1, ["IBAN", "Konto", "Bankverbindung", "IBAN-Nr"]),
    LabelGroup(
      .vatIdentifier, 1,
      [
        "USt-IdNr", "USt-ID-Nr", "USt-ID", "UStID", "UID", "UID-Nr", "VAT-ID", "VAT ID", "VAT No",
        "VAT number", "Umsatzsteuer-Identifikationsnummer", "Umsatzsteuer-ID",
        "Umsatzsteuer-Identnummer", "Umsatzsteuer-IdNr", "VAT Registration No", "VAT Reg No",
        "USt.-Ident-Nr", "Umsatzsteuer-Ident-Nr", "TVA", "BTW",
      ]),
    LabelGroup(
      .taxNumber, 1,
      [
        "Steuernummer", "Steuer-Nr", "St.-Nr", "StNr", "Steuernr", "St.Nr", "Tax No", "Tax number",
        "Tax ID", "Finanzamt Steuernummer", "Steuer Nummer", "St-Nummer", "Tax Reg No", "FA-Nr",
        "Tax Identification Number", "Steuer-Nummer",
      ]),
  ]

  /// In a reminder the invoice it is about is the number that counts.
  static let remindedInvoice: [LabelGroup] = [
    .numbers(
      .invoiceNumber, 1,
      [
        "unsere Rechnung", "unserer Rechnung", "die Rechnung", "der Rechnung", "zu Rechnung",
        "zur Rechnung", "Mahnung zu Rechnung", "Bezug Rechnung", "Ihre Rechnung",
        "Zahlungserinnerung zu Rechnung",
      ]),
    LabelGroup(
      .invoiceNumber, 1,
      [
        "unsere Rechnung", "unserer Rechnung", "zu Rechnung", "zur Rechnung", "Rechnung",
        "Mahnung zu Rechnung", "Zahlungserinnerung zu Rechnung", "Bezug Rechnung", "der Rechnung",
        "die Rechnung",
      ]),
  ]
}
