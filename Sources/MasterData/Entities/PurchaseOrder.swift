package import Invoice

/// How an order is fulfilled, and so what its invoices are held against (F1, F4).
package enum OrderKind: String, Codable, Hashable, Sendable, CaseIterable {
  /// Order, receipt, invoice.
  case standard
  /// Call-offs at fixed prices up to a limit, without receipts.
  case blanket
  /// Work that could not wait; its limit is a threshold and no ceiling.
  case emergency
  /// Work by measurement, in instalments.
  case project
}

/// A line of an order: one row of the table.
package struct OrderLine: MasterEntity {
  package static let table = MasterTable.orders

  package var orderNumber: String
  package var line: String
  package var supplierID: String
  package var kind: OrderKind
  package var article: String?
  package var description: String?
  package var quantity: ExactDecimal
  package var unit: String?
  /// Net, for one ``unit``.
  package var unitPrice: ExactDecimal
  package var vatRate: ExactDecimal?
  package var contractNumber: String?
  package var object: String?
  package var asset: String?
  package var costCenter: String?
  package var project: String?
  package var trade: String?
  package var account: String?
  package var orderedAt: CalendarDate?
  package var orderedBy: String?
  package var validFrom: CalendarDate?
  package var validTo: CalendarDate?
  /// The net amount that all invoices on the order may reach together.
  package var limitNet: ExactDecimal?

  package init(
    order orderNumber: String, line: String, supplier supplierID: String, kind: OrderKind,
    quantity: ExactDecimal, unitPrice: ExactDecimal
  ) {
    self.orderNumber = orderNumber
    self.line = line
    self.supplierID = supplierID
    self.kind = kind
    self.quantity = quantity
    self.unitPrice = unitPrice
  }

  package init?(_ record: MasterRecord) {
    guard let orderNumber = record.text("order_number"), let line = record.text("line"),
      let supplierID = record.text("supplier_id"), let kind: OrderKind = record.word("kind"),
      let quantity = record.decimal("quantity"), let unitPrice = record.decimal("unit_price")
    else { return nil }
    self.init(
      order: orderNumber, line: line, supplier: supplierID, kind: kind, quantity: quantity,
      unitPrice: unitPrice)
    article = record.text("article")
    description = record.text("description")
    unit = record.text("unit")
    vatRate = record.decimal("vat_rate")
    contractNumber = record.text("contract_number")
    object = record.text("object")
    asset = record.text("asset")
    costCenter = record.text("cost_center")
    project = record.text("project")
    trade = record.text("trade")
    account = record.text("account")
    orderedAt = record.date("ordered_at")
    orderedBy = record.text("ordered_by")
    validFrom = record.date("valid_from")
    validTo = record.date("valid_to")
    limitNet = record.decimal("limit_net")
  }
}

/// An order with its lines, which are never empty; what holds for the whole is taken from the
/// first.
package struct PurchaseOrder: Hashable, Sendable {
  package let lines: [OrderLine]
  private let first: OrderLine

  /// Nil where there is no line.
  package init?(_ lines: [OrderLine]) {
    guard let first = lines.first else { return nil }
    self.lines = lines
    self.first = first
  }

  package var number: String { first.orderNumber }
  package var supplierID: String { first.supplierID }
  package var kind: OrderKind { first.kind }
  package var contractNumber: String? { first.contractNumber }
  package var project: String? { first.project }
  package var limitNet: ExactDecimal? { first.limitNet }
  package var validFrom: CalendarDate? { first.validFrom }
  package var validTo: CalendarDate? { first.validTo }
}
