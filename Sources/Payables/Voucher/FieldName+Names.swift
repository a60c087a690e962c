package import InvoiceRules
package import ReadResult

extension FieldName {
  /// The field in words.
  package var name: Wording {
    switch self {
    case .invoiceNumber: Wording("Rechnungsnummer", "invoice number")
    case .issueDate: Wording("Datum", "date")
    case .sellerName: Wording("Name des Lieferanten", "name of the seller")
    case .sellerVATIdentifier: Wording("USt-IdNr. des Lieferanten", "VAT id of the seller")
    case .sellerTaxNumber: Wording("Steuernummer des Lieferanten", "tax number of the seller")
    case .buyerName: Wording("Name des Empfängers", "name of the buyer")
    case .iban: Wording("IBAN", "IBAN")
    case .orderNumber: Wording("Bestellnummer", "order number")
    case .contractNumber: Wording("Vertragsnummer", "contract number")
    case .net: Wording("Nettobetrag", "net amount")
    case .tax: Wording("Umsatzsteuer", "VAT amount")
    case .gross: Wording("Bruttobetrag", "gross amount")
    case .currency: Wording("Währung", "currency")
    case .dueDate: Wording("Fälligkeit", "due date")
    case .serviceStart: Wording("Beginn der Leistung", "start of the supply")
    case .serviceEnd: Wording("Ende der Leistung", "end of the supply")
    case .cashDiscountPercent: Wording("Skontosatz", "percent of cash discount")
    case .cashDiscountDays: Wording("Skontofrist", "days of cash discount")
    }
  }
}
