/// A column that names a row of another table.
package struct MasterReference: Hashable, Sendable {
  package let column: String
  package let table: MasterTable
  /// The field of the other table by which it is found; nil for its key.
  package let field: MasterField?

  private init(_ column: String, _ table: MasterTable, by field: MasterField? = nil) {
    self.column = column
    self.table = table
    self.field = field
  }

  package static func all(of table: MasterTable) -> [MasterReference] { all[table] ?? [] }

  private static let supplier = MasterReference("supplier_id", .suppliers)
  private static let contract = MasterReference("contract_number", .contracts)
  private static let order = MasterReference("order_number", .orders, by: .order)
  private static let object = MasterReference("object", .objects)
  private static let asset = MasterReference("asset", .assets)
  private static let costCenter = MasterReference("cost_center", .costCenters)
  private static let project = MasterReference("project", .projects)

  private static let all: [MasterTable: [MasterReference]] = [
    .suppliers: [costCenter],
    .orders: [supplier, contract, object, asset, costCenter, project],
    .receipts: [order],
    .contracts: [supplier, object, asset, costCenter],
    .contractSchedule: [contract],
    .amendments: [contract, order],
    .objects: [costCenter],
    .assets: [object],
    .costCenters: [MasterReference("responsible", .users)],
    .projects: [MasterReference("manager", .users), costCenter],
    .budgets: [costCenter, project],
    .tickets: [object, asset, order],
    .users: [MasterReference("substitute", .users)],
    .payments: [supplier],
  ]
}

extension MasterTable {
  /// The order in which files are taken: what is referred to comes first.
  package static let importOrder: [MasterTable] = [
    .users, .costCenters, .projects, .budgets, .objects, .assets, .suppliers, .contracts,
    .contractSchedule, .orders, .amendments, .receipts, .tickets, .payments,
  ]
}
