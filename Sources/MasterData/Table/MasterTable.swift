/// The tables of master data; the raw values are the base names of their files.
package enum MasterTable: String, Codable, Hashable, Sendable, CaseIterable {
  case suppliers, orders, receipts, contracts
  case contractSchedule = "contract_schedule"
  case amendments, objects, assets
  case costCenters = "cost_centers"
  case projects, budgets, tickets, users, payments
}
