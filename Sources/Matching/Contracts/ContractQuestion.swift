package import Invoice
package import MasterData

/// An invoice and the contract that it is held against (F4).
package struct ContractQuestion: Sendable {
  package var invoice: Invoice
  package var contract: Contract
  /// What the contract plans; entries of other contracts are passed over.
  package var schedule: [ScheduleEntry]
  /// Entries that earlier invoices took.
  package var billed: Set<ScheduleKey> = []
  /// The days of services that were billed before, for contracts without a schedule.
  package var earlierServices: [CalendarDate] = []
  package var tolerances = Tolerances()
  package var supplierID: String?
  /// By default that of the invoice.
  package var serviceDay: CalendarDate?
  package var contractCurrency = CurrencyCode.euro
  /// How far an entry may lie from the service, before and after.
  package var daysAroundService = 30

  package init(_ invoice: Invoice, against contract: Contract, schedule: [ScheduleEntry]) {
    self.invoice = invoice
    self.contract = contract
    self.schedule = schedule
    serviceDay = invoice.serviceDay
  }
}

/// An entry of a schedule, by the key of its table.
package struct ScheduleKey: Hashable, Sendable, Codable, Comparable {
  package var contract: String
  package var dueDate: CalendarDate

  package init(contract: String, dueDate: CalendarDate) {
    self.contract = contract
    self.dueDate = dueDate
  }

  package init(_ entry: ScheduleEntry) {
    self.init(contract: entry.contractNumber, dueDate: entry.dueDate)
  }

  package static func < (left: ScheduleKey, right: ScheduleKey) -> Bool {
    (left.contract, left.dueDate) < (right.contract, right.dueDate)
  }
}
