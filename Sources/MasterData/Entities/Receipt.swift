package import Invoice

/// A line of a goods receipt or service entry: what was received on an order line.
package struct Receipt: MasterEntity {
  package static let table = MasterTable.receipts

  package var number: String
  package var line: String
  package var kind: Kind
  package var orderNumber: String
  package var orderLine: String?
  package var quantity: ExactDecimal?
  package var unit: String?
  package var date: CalendarDate?
  package var confirmedBy: String?
  /// The paper that proves it: `LS 77120`, `Wartungsprotokoll WP-26-4471`.
  package var document: String?

  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case goods, service, acceptance, measurement
  }

  package init(
    number: String, line: String = "1", kind: Kind, order orderNumber: String,
    orderLine: String? = nil, quantity: ExactDecimal? = nil
  ) {
    self.number = number
    self.line = line
    self.kind = kind
    self.orderNumber = orderNumber
    self.orderLine = orderLine
    self.quantity = quantity
  }

  package init?(_ record: MasterRecord) {
    guard let number = record.text("receipt_number"), let line = record.text("line"),
      let kind: Kind = record.word("kind"), let orderNumber = record.text("order_number")
    else { return nil }
    self.init(
      number: number, line: line, kind: kind, order: orderNumber,
      orderLine: record.text("order_line"), quantity: record.decimal("quantity"))
    unit = record.text("unit")
    date = record.date("date")
    confirmedBy = record.text("confirmed_by")
    document = record.text("document")
  }
}
