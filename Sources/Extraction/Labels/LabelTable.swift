import ReadResult

extension LabelTable {
  static let parties: [LabelGroup] = [
    LabelGroup(
      .seller, 1,
      [
        "Absender", "Verkäufer", "Lieferant", "Auftragnehmer", "Rechnungssteller", "Leistender",
        "Rechnungsersteller", "Aussteller", "Seller", "Supplier", "Vendor", "From", "Von",
        "Verkäufer / Leistungserbringer", "Leistungserbringer", "Sold by", "Issued by",
        "Lieferant / Auftragnehmer", "Vermieter", "Billed by", "Dienstleister",
      ]),
    LabelGroup(
      .other, 1,
      [
        "Warenempfänger", "Lieferanschrift", "Lieferadresse", "Ship to", "Leistungsort",
        "Lieferung an", "Delivery address", "Shipping address", "Abweichender Warenempfänger",
        "Leistungsanschrift", "Objektanschrift", "Deliver to", "Versandadresse",
        "Zahlungsempfänger",
        "Einsatzort", "Bauvorhaben", "Objekt",
      ]),
    LabelGroup(
      .buyer, 1,
      [
        "Empfänger", "Rechnungsempfänger", "Käufer", "Auftraggeber", "Kunde", "Bill to",
        "Rechnung an", "Invoice to", "Billed to", "Buyer", "Customer", "Sold to",
        "Leistungsempfänger",
        "Käufer/Leistungsempfänger", "Käufer / Leistungsempfänger", "Rechnungsadresse",
        "Rechnungsanschrift", "Billing address", "Kundenadresse", "An", "To", "Mieter",
        "Besteller", "Vertragspartner (Kunde)", "Abnehmer", "Rechnungsempfängerin",
      ]),
  ]

  /// What labels mean depends on the document: a reminder speaks of another one.
  static func table(for documentClass: DocumentClass) -> LabelTable {
    if documentClass == .dunning { return reminder }
    return documentClass.makesClaim ? claim : ordinary
  }

  private static let ordinary = LabelTable(foreign + references + dates)
  private static let claim = LabelTable(foreignDates + foreign + references + dates)
  private static let reminder = LabelTable(remindedInvoice + references + foreign + dates)
  static let partyLabels = LabelTable(parties)

  /// Whether tokens are the wording of a label and nothing else.
  static func names(exactly tokens: [Token]) -> Bool {
    ordinary.match(tokens, at: 0)?.end == tokens.count
  }
}
