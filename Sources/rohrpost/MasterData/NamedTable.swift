import ArgumentParser
import MasterData

/// A table as a type: the parser knows commands by their types.
protocol NamedTable: Sendable {
  static var table: MasterTable { get }
  /// What the rows are, for the help.
  static var rows: String { get }
  /// Commands that only this table has.
  static var further: [any ParsableCommand.Type] { get }
}

extension NamedTable {
  static var further: [any ParsableCommand.Type] { [] }

  /// As it is typed: `contract-schedule`.
  static var command: String { table.rawValue.replacing("_", with: "-") }

  /// Names of the parts of a key, as a person gives them.
  static var keyColumns: String {
    table.columns.filter(\.isKey).map { $0.name.uppercased() }.joined(separator: " ")
  }
}

/// The fourteen tables, each with the same commands.
enum NamedTables {
  static let commands: [any ParsableCommand.Type] = [
    TableCommand<Suppliers>.self, TableCommand<Orders>.self, TableCommand<Receipts>.self,
    TableCommand<Contracts>.self, TableCommand<ContractSchedule>.self,
    TableCommand<Amendments>.self, TableCommand<Objects>.self, TableCommand<Assets>.self,
    TableCommand<CostCenters>.self, TableCommand<Projects>.self, TableCommand<Budgets>.self,
    TableCommand<Tickets>.self, TableCommand<Users>.self, TableCommand<Payments>.self,
  ]

  enum Suppliers: NamedTable {
    static let table = MasterTable.suppliers
    static let rows = "Suppliers, with changes that wait for a second person."
    static let further: [any ParsableCommand.Type] = [
      SupplierChanges.self, SupplierConfirm.self, SupplierReject.self, SupplierDoublets.self,
    ]
  }
  enum Orders: NamedTable {
    static let table = MasterTable.orders
    static let rows = "Lines of orders."
  }
  enum Receipts: NamedTable {
    static let table = MasterTable.receipts
    static let rows = "Goods receipts and service entries."
  }
  enum Contracts: NamedTable {
    static let table = MasterTable.contracts
    static let rows = "Contracts."
  }
  enum ContractSchedule: NamedTable {
    static let table = MasterTable.contractSchedule
    static let rows = "Services that contracts plan."
  }
  enum Amendments: NamedTable {
    static let table = MasterTable.amendments
    static let rows = "Change orders."
  }
  enum Objects: NamedTable {
    static let table = MasterTable.objects
    static let rows = "Buildings and sites."
  }
  enum Assets: NamedTable {
    static let table = MasterTable.assets
    static let rows = "Plants and fixtures."
  }
  enum CostCenters: NamedTable {
    static let table = MasterTable.costCenters
    static let rows = "Cost centres."
  }
  enum Projects: NamedTable {
    static let table = MasterTable.projects
    static let rows = "Projects."
  }
  enum Budgets: NamedTable {
    static let table = MasterTable.budgets
    static let rows = "Budgets of cost centres and projects."
  }
  enum Tickets: NamedTable {
    static let table = MasterTable.tickets
    static let rows = "Tickets of the service desk."
  }
  enum Users: NamedTable {
    static let table = MasterTable.users
    static let rows = "Persons with their roles and limits."
  }
  enum Payments: NamedTable {
    static let table = MasterTable.payments
    static let rows = "Payments of the past."
  }
}
