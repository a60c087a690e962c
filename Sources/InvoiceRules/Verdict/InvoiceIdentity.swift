package import Invoice

/// By what people know an invoice, as far as it says it.
package struct InvoiceIdentity: Codable, Hashable, Sendable {
  /// BT-1.
  package let number: String?
  /// BT-2.
  package let issueDate: CalendarDate?
  /// BG-4.
  package let seller: Party
  /// BG-7.
  package let buyer: Party
  /// BT-112.
  package let gross: ExactDecimal?
  /// BT-5.
  package let currency: CurrencyCode?
  /// BT-24: the guideline it claims to follow.
  package let specification: String?

  package struct Party: Codable, Hashable, Sendable {
    package let name: String?
    package let city: String?
    package let vatIdentifier: String?
  }

  package init(of invoice: Invoice) {
    number = invoice.number
    issueDate = invoice.issueDate
    seller = Party(
      name: invoice.seller.name, city: invoice.seller.address?.city,
      vatIdentifier: invoice.seller.vatIdentifier)
    buyer = Party(
      name: invoice.buyer.name, city: invoice.buyer.address?.city,
      vatIdentifier: invoice.buyer.vatIdentifier)
    gross = invoice.totals.withVAT
    currency = invoice.currency
    specification = invoice.process.specification
  }
}
