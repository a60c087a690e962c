extension MasterRecord {
  /// What a voucher may wait for that this row brings: `order:4500012345`, `receipt:4500012345`,
  /// `contract:V-7`, `supplier:S1`, and `suppliers` for one whose supplier is not known.
  ///
  /// The parts behind the colon are folded as ``MasterField`` folds them.
  package var wakeKeys: [String] {
    let waits = Self.waits[table] ?? []
    return (table == .suppliers ? ["suppliers"] : [])
      + waits.compactMap { wait in
        values[wait.field.rawValue].map { "\(wait.word):\(wait.field.folded($0))" }
      }
  }

  private static let waits: [MasterTable: [(word: String, field: MasterField)]] = [
    .suppliers: [("supplier", .supplier)],
    .orders: [("order", .order)],
    .receipts: [("receipt", .order)],
    .contracts: [("contract", .contract)],
    .contractSchedule: [("contract", .contract)],
    .amendments: [("order", .order), ("contract", .contract)],
    .tickets: [("order", .order)],
    .payments: [("supplier", .supplier)],
  ]
}
