import Invoice
package import ReadResult

extension IndexRecord {
  /// The record of an e-invoice, else of what the words say.
  package init(of result: ReadResult) {
    self = result.invoice.map { Self($0) } ?? Self(result.words?.fields ?? [:])
  }

  /// The record of a document that is known by its words only.
  package init(_ fields: [FieldName: ExtractedField]) {
    for (name, field) in fields { set(name, field.value) }
  }

  /// Sets a field from its plain text (see ``ExtractedField``); an empty one takes it away.
  ///
  /// A text that is no value of the field leaves it empty; days and percent of a cash discount are
  /// not part of the record.
  package mutating func set(_ name: FieldName, _ text: String) {
    let value = text.isEmpty ? nil : text
    switch name {
    case .invoiceNumber: invoiceNumber = value
    case .issueDate: invoiceDate = value.flatMap { CalendarDate($0) }
    case .sellerName: supplierName = value
    case .sellerVATIdentifier: supplierVATIdentifier = value
    case .sellerTaxNumber: supplierTaxRegistration = value
    case .buyerName: buyerName = value
    case .iban: iban = value
    case .orderNumber: orderNumber = value
    case .contractNumber: contractNumber = value
    case .net: net = value.flatMap { ExactDecimal($0) }
    case .tax: tax = value.flatMap { ExactDecimal($0) }
    case .gross: gross = value.flatMap { ExactDecimal($0) }
    case .currency: currency = value.map { CurrencyCode(rawValue: $0) }
    case .dueDate: dueDate = value.flatMap { CalendarDate($0) }
    case .serviceStart: serviceStart = value.flatMap { CalendarDate($0) }
    case .serviceEnd: serviceEnd = value.flatMap { CalendarDate($0) }
    case .cashDiscountPercent, .cashDiscountDays: break
    }
  }
}
