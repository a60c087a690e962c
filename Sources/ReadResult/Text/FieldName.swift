/// A field that is looked for (C7), by the name that `rohrpost inspect` promises.
package enum FieldName: String, Codable, CodingKeyRepresentable, Hashable, Sendable, CaseIterable {
  /// The document's own number; of a dunning letter that of the one invoice it is about.
  case invoiceNumber = "invoice_number"
  case issueDate = "issue_date"
  case sellerName = "seller_name"
  case sellerVATIdentifier = "seller_vat_id"
  case sellerTaxNumber = "seller_tax_number"
  case buyerName = "buyer_name"
  /// Of the seller.
  case iban
  /// The buyer's order.
  case orderNumber = "order_number"
  case contractNumber = "contract_number"
  case net, tax, gross
  case currency
  case dueDate = "due_date"
  case serviceStart = "service_start"
  case serviceEnd = "service_end"
  case cashDiscountPercent = "skonto_percent"
  case cashDiscountDays = "skonto_days"
}
