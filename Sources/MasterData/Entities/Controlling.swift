package import Invoice

/// A cost centre (Kostenstelle).
package struct CostCenter: MasterEntity {
  package static let table = MasterTable.costCenters

  package var id: String
  package var name: String
  package var department: String?
  /// A user.
  package var responsible: String?

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  package init?(_ record: MasterRecord) {
    guard let id = record.text("cost_center"), let name = record.text("name") else { return nil }
    self.init(id: id, name: name)
    department = record.text("department")
    responsible = record.text("responsible")
  }
}

/// A project (PSP element).
package struct Project: MasterEntity {
  package static let table = MasterTable.projects

  package var id: String
  package var name: String
  /// A user.
  package var manager: String?
  package var kind: Kind?
  package var costCenter: String?
  /// Net.
  package var budget: ExactDecimal?

  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case capex, opex
  }

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  package init?(_ record: MasterRecord) {
    guard let id = record.text("project"), let name = record.text("name") else { return nil }
    self.init(id: id, name: name)
    manager = record.text("manager")
    kind = record.word("kind")
    costCenter = record.text("cost_center")
    budget = record.decimal("budget")
  }
}

/// What a cost centre or a project may spend in a year.
package struct Budget: MasterEntity {
  package static let table = MasterTable.budgets

  package var year: Int
  package var costCenter: String?
  package var project: String?
  /// Net.
  package var amount: ExactDecimal

  package init(
    year: Int, costCenter: String?, project: String? = nil, amount: ExactDecimal
  ) {
    self.year = year
    self.costCenter = costCenter
    self.project = project
    self.amount = amount
  }

  package init?(_ record: MasterRecord) {
    guard let year = record.count("year"), let amount = record.decimal("amount") else {
      return nil
    }
    self.init(
      year: year, costCenter: record.text("cost_center"), project: record.text("project"),
      amount: amount)
  }
}

/// What was paid to a supplier, by the systems that pay.
package struct PastPayment: MasterEntity {
  package static let table = MasterTable.payments

  package var supplierID: String
  package var invoiceNumber: String
  package var paidAt: CalendarDate
  package var amount: ExactDecimal
  /// The cash discount that was taken.
  package var cashDiscount: ExactDecimal?
  package var reference: String?

  package init(
    supplier supplierID: String, invoiceNumber: String, paidAt: CalendarDate, amount: ExactDecimal
  ) {
    self.supplierID = supplierID
    self.invoiceNumber = invoiceNumber
    self.paidAt = paidAt
    self.amount = amount
  }

  package init?(_ record: MasterRecord) {
    guard let supplierID = record.text("supplier_id"),
      let invoiceNumber = record.text("invoice_number"), let paidAt = record.date("paid_at"),
      let amount = record.decimal("amount")
    else { return nil }
    self.init(supplier: supplierID, invoiceNumber: invoiceNumber, paidAt: paidAt, amount: amount)
    cashDiscount = record.decimal("skonto")
    reference = record.text("reference")
  }
}
