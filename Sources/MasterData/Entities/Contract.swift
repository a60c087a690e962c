package import Invoice

/// A contract with a supplier.
package struct Contract: MasterEntity {
  package static let table = MasterTable.contracts

  package var number: String
  package var supplierID: String
  package var kind: Kind
  package var description: String?
  package var object: String?
  package var asset: String?
  package var trade: String?
  package var costCenter: String?
  package var account: String?
  package var validFrom: CalendarDate?
  package var validTo: CalendarDate?
  package var interval: Interval?
  /// For one interval; of a project for the whole.
  package var priceNet: ExactDecimal?
  package var vatRate: ExactDecimal?
  /// Of the gross amount of each instalment (§ 17 VOB/B).
  package var retentionPercent: ExactDecimal?
  /// What must prove the service, a document class such as `maintenance_report`; nil for nothing.
  package var evidence: String?

  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case maintenance, service, project, lease
  }

  package enum Interval: String, Codable, Hashable, Sendable, CaseIterable {
    case monthly, quarterly, yearly, once
  }

  package init(number: String, supplier supplierID: String, kind: Kind) {
    self.number = number
    self.supplierID = supplierID
    self.kind = kind
  }

  package init?(_ record: MasterRecord) {
    guard let number = record.text("contract_number"),
      let supplierID = record.text("supplier_id"), let kind: Kind = record.word("kind")
    else { return nil }
    self.init(number: number, supplier: supplierID, kind: kind)
    description = record.text("description")
    object = record.text("object")
    asset = record.text("asset")
    trade = record.text("trade")
    costCenter = record.text("cost_center")
    account = record.text("account")
    validFrom = record.date("valid_from")
    validTo = record.date("valid_to")
    interval = record.word("interval")
    priceNet = record.decimal("price_net")
    vatRate = record.decimal("vat_rate")
    retentionPercent = record.decimal("retention_percent")
    evidence = record.text("evidence")
  }
}

/// A service that a contract plans.
package struct ScheduleEntry: MasterEntity {
  package static let table = MasterTable.contractSchedule

  package var contractNumber: String
  package var dueDate: CalendarDate
  package var service: String?
  package var amountNet: ExactDecimal

  package init(
    contract contractNumber: String, dueDate: CalendarDate, amountNet: ExactDecimal,
    service: String? = nil
  ) {
    self.contractNumber = contractNumber
    self.dueDate = dueDate
    self.amountNet = amountNet
    self.service = service
  }

  package init?(_ record: MasterRecord) {
    guard let contractNumber = record.text("contract_number"),
      let dueDate = record.date("due_date"), let amountNet = record.decimal("amount_net")
    else { return nil }
    self.init(
      contract: contractNumber, dueDate: dueDate, amountNet: amountNet,
      service: record.text("service"))
  }
}

/// A change order (Nachtrag) to a contract or order.
package struct Amendment: MasterEntity {
  package static let table = MasterTable.amendments

  package var number: String
  package var contractNumber: String?
  package var orderNumber: String?
  package var description: String?
  package var net: ExactDecimal
  package var state: State
  package var approvedBy: String?
  package var approvedAt: CalendarDate?

  package enum State: String, Codable, Hashable, Sendable, CaseIterable {
    case requested, approved, rejected
  }

  package init(number: String, net: ExactDecimal, state: State) {
    self.number = number
    self.net = net
    self.state = state
  }

  package init?(_ record: MasterRecord) {
    guard let number = record.text("amendment_number"), let net = record.decimal("net"),
      let state: State = record.word("status")
    else { return nil }
    self.init(number: number, net: net, state: state)
    contractNumber = record.text("contract_number")
    orderNumber = record.text("order_number")
    description = record.text("description")
    approvedBy = record.text("approved_by")
    approvedAt = record.date("approved_at")
  }
}
