import ReadResult

extension DocumentClass {
  /// The fields that a document of this class can have.
  var expectedFields: Set<FieldName> { Self.fields[self] ?? Self.general }

  private static let general: Set<FieldName> = [
    .issueDate, .sellerName, .buyerName, .sellerVATIdentifier, .sellerTaxNumber, .iban,
    .orderNumber, .contractNumber,
  ]

  private static let amounts: Set<FieldName> = [.net, .tax, .gross, .currency]

  private static let fields: [DocumentClass: Set<FieldName>] = [
    .invoice: Set(FieldName.allCases),
    .creditNote: Set(FieldName.allCases),
    .cancellation: Set(FieldName.allCases).subtracting([
      .dueDate, .serviceStart, .serviceEnd, .cashDiscountPercent, .cashDiscountDays,
    ]),
    .dunning: [
      .invoiceNumber, .issueDate, .sellerName, .buyerName, .sellerVATIdentifier, .sellerTaxNumber,
      .iban, .gross, .currency, .dueDate,
    ],
    .expenseReceipt: amounts.union([
      .invoiceNumber, .issueDate, .sellerName, .sellerVATIdentifier, .sellerTaxNumber,
    ]),
    .deliveryNote: general.union([.serviceStart, .serviceEnd]),
    .paymentAdvice: [.issueDate, .iban, .currency],
    // Of sensitive mail no more is read than its filing needs.
    .personnel: [.issueDate],
    .compliance: [.issueDate],
  ]
}
