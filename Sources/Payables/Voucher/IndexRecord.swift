package import Invoice

/// The minimum index record of a document (C10); nil where the document does not say.
package struct IndexRecord: Codable, Hashable, Sendable {
  /// Kreditor-ID from the supplier master.
  package var supplierID: String?
  /// Seller name (BT-27).
  package var supplierName: String?
  /// Seller VAT identifier (BT-31).
  package var supplierVATIdentifier: String?
  /// Seller tax registration identifier (BT-32).
  package var supplierTaxRegistration: String?
  /// Buyer name (BT-44).
  package var buyerName: String?
  /// BT-1.
  package var invoiceNumber: String?
  /// BT-2.
  package var invoiceDate: CalendarDate?
  /// BT-73, or BT-72.
  package var serviceStart: CalendarDate?
  /// BT-74, or BT-72.
  package var serviceEnd: CalendarDate?
  /// BT-13.
  package var orderNumber: String?
  /// BT-12.
  package var contractNumber: String?
  /// BT-18 or BT-71: the building or site.
  package var object: String?
  package var asset: String?
  package var trade: String?
  /// BT-19.
  package var costCenter: String?
  /// BT-11.
  package var project: String?
  /// BT-109.
  package var net: ExactDecimal?
  /// BT-110.
  package var tax: ExactDecimal?
  /// BT-112.
  package var gross: ExactDecimal?
  /// BT-5.
  package var currency: CurrencyCode?
  /// BT-9.
  package var dueDate: CalendarDate?
  /// BT-20.
  package var paymentTerms: String?
  /// BT-84 of the first credit transfer.
  package var iban: String?

  package init() {}
}

extension IndexRecord {
  /// The record of an e-invoice.
  package init(_ invoice: Invoice) {
    supplierName = invoice.seller.name
    supplierVATIdentifier = invoice.seller.vatIdentifier
    supplierTaxRegistration = invoice.seller.taxRegistration
    buyerName = invoice.buyer.name
    invoiceNumber = invoice.number
    invoiceDate = invoice.issueDate
    serviceStart = invoice.delivery?.period?.start ?? invoice.delivery?.actualDate
    serviceEnd = invoice.delivery?.period?.end ?? invoice.delivery?.actualDate
    orderNumber = invoice.references.purchaseOrder
    contractNumber = invoice.references.contract
    object = invoice.references.invoicedObject?.value ?? invoice.delivery?.location?.value
    costCenter = invoice.references.buyerAccounting
    project = invoice.references.project
    net = invoice.totals.withoutVAT
    tax = invoice.totals.vat
    gross = invoice.totals.withVAT
    currency = invoice.currency
    dueDate = invoice.paymentDueDate
    paymentTerms = invoice.paymentTerms
    iban = invoice.paymentInstructions.lazy.flatMap(\.creditTransfers).first?.account
  }
}
