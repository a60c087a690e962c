package import Invoice
package import MasterData

/// An invoice and all that it is held against (F1).
package struct OrderQuestion: Sendable {
  package var invoice: Invoice
  /// The orders that the invoice names, the most likely first.
  package var orders: [PurchaseOrder]
  /// The receipts on these orders; each counts once, whatever the order of the list.
  package var receipts: [Receipt] = []
  package var amendments: [Amendment] = []
  package var before = InvoicedBefore()
  /// Of the whole.
  package var tolerances = Tolerances()
  /// Of order lines that have others than the whole (see ``hold(to:trade:)``).
  package var lineTolerances: [OrderLineKey: Tolerances] = [:]
  /// The supplier of the invoice, where it is known.
  package var supplierID: String?
  /// The day for which the order must be valid; by default that of the invoice.
  package var serviceDay: CalendarDate?
  package var orderCurrency = CurrencyCode.euro
  package var counting = Counting.increments
  /// A measurement lies before that the receipts do not show: lines without any measured quantity
  /// are then held against the order only.
  package var isMeasuredElsewhere = false

  /// What the quantities of an invoice mean.
  package enum Counting: String, Hashable, Sendable {
    /// What was done since the last one.
    case increments
    /// All that was done so far; earlier invoices are deducted at the end.
    case cumulative
  }

  package init(_ invoice: Invoice, against orders: [PurchaseOrder]) {
    self.invoice = invoice
    self.orders = orders
    serviceDay = invoice.serviceDay
  }
}

extension OrderQuestion {
  /// Prices in another currency than the orders' say nothing.
  var isOrderCurrency: Bool { invoice.currency.map { $0 == orderCurrency } ?? true }
}
