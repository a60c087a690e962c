package import InvoiceRules

/// The ten points that every invoice is checked for (D1), in the order of the protocol.
package enum FormalRequirement: String, Codable, Hashable, Sendable, CaseIterable {
  case recipient
  case invoiceDate = "invoice-date"
  case number
  case timeOfSupply = "time-of-supply"
  case description
  case taxNumber = "tax-number"
  case amounts
  case paymentTerms = "payment-terms"
  case orderNumber = "order-number"
  case duplicate

  package var name: Wording {
    switch self {
    case .recipient: Wording("Rechnungsempfänger", "Recipient")
    case .invoiceDate: Wording("Rechnungsdatum", "Invoice date")
    case .number: Wording("Rechnungsnummer", "Invoice number")
    case .timeOfSupply: Wording("Leistungsdatum oder -zeitraum", "Time of supply")
    case .description: Wording("Leistungsbeschreibung", "Description of the supply")
    case .taxNumber: Wording("Steuernummer oder USt-IdNr.", "Tax number or VAT identifier")
    case .amounts: Wording("Beträge und Steuersätze", "Amounts and rates")
    case .paymentTerms: Wording("Zahlungsbedingungen", "Payment terms")
    case .orderNumber: Wording("Bestellnummer oder Bezug", "Order number or reference")
    case .duplicate: Wording("Keine Doppelrechnung", "No duplicate")
    }
  }

  /// What it rests on.
  package var basis: Wording {
    switch self {
    case .recipient: Wording("§ 14 Abs. 4 Satz 1 Nr. 1 UStG", "§ 14(4) no. 1 UStG")
    case .invoiceDate: Wording("§ 14 Abs. 4 Satz 1 Nr. 3 UStG", "§ 14(4) no. 3 UStG")
    case .number: Wording("§ 14 Abs. 4 Satz 1 Nr. 4 UStG", "§ 14(4) no. 4 UStG")
    case .timeOfSupply: Wording("§ 14 Abs. 4 Satz 1 Nr. 6 UStG", "§ 14(4) no. 6 UStG")
    case .description: Wording("§ 14 Abs. 4 Satz 1 Nr. 5 UStG", "§ 14(4) no. 5 UStG")
    case .taxNumber: Wording("§ 14 Abs. 4 Satz 1 Nr. 2 UStG", "§ 14(4) no. 2 UStG")
    case .amounts: Wording("§ 14 Abs. 4 Satz 1 Nr. 7 und 8 UStG", "§ 14(4) no. 7 and 8 UStG")
    case .paymentTerms: Wording("§ 286 Abs. 3, § 271a BGB", "§ 286(3), § 271a BGB")
    case .orderNumber: Wording("Hausregel: keine Zahlung ohne Bestellung", "House rule")
    case .duplicate: Wording("Hausregel: nichts doppelt zahlen", "House rule")
    }
  }
}
