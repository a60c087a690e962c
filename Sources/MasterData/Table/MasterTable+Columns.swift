extension MasterTable {
  /// The columns in the order of the contract.
  package var columns: [MasterColumn] { Self.columns[self] ?? [] }

  private static let columns: [MasterTable: [MasterColumn]] = [
    .suppliers: supplierColumns, .orders: orderColumns, .receipts: receiptColumns,
    .contracts: contractColumns,
    .contractSchedule: [
      .key("contract_number"), .key("due_date", .date), .optional("service"),
      .required("amount_net", .decimal),
    ],
    .amendments: [
      .key("amendment_number"), .optional("contract_number"), .optional("order_number"),
      .optional("description"), .required("net", .decimal),
      .required("status", .choice(names(Amendment.State.self))), .optional("approved_by"),
      .optional("approved_at", .date),
    ],
    .objects: [
      .key("object"), .required("name"), .optional("street"), .optional("zip"), .optional("city"),
      .optional("cost_center"),
    ],
    .assets: [
      .key("asset"), .optional("object"), .required("name"), .optional("trade"),
      .optional("account"),
    ],
    .costCenters: [
      .key("cost_center"), .required("name"), .optional("department"), .optional("responsible"),
    ],
    .projects: [
      .key("project"), .required("name"), .optional("manager"),
      .optional("kind", .choice(names(Project.Kind.self))), .optional("cost_center"),
      .optional("budget", .decimal),
    ],
    .budgets: [
      .key("year", .count), .optionalKey("cost_center"), .optionalKey("project"),
      .required("amount", .decimal),
    ],
    .tickets: [
      .key("ticket"), .required("kind", .choice(names(Ticket.Kind.self))), .optional("object"),
      .optional("asset"), .optional("trade"), .optional("reported_at", .date),
      .optional("description"), .optional("order_number"),
    ],
    .users: [
      .key("user"), .required("name"), .optional("email"),
      .required("roles", .choices(names(Role.self))), .optional("approval_limit", .decimal),
      .optional("department"), .optional("cost_centers", .list), .optional("substitute"),
      .optional("absent_from", .date), .optional("absent_to", .date), .optional("active", .yesNo),
    ],
    .payments: [
      .key("supplier_id"), .key("invoice_number"), .key("paid_at", .date),
      .required("amount", .decimal), .optional("skonto", .decimal), .optional("reference"),
    ],
  ]

  private static let supplierColumns: [MasterColumn] = [
    .key("supplier_id"), .required("name"), .optional("street"), .optional("zip"),
    .optional("city"), .optional("country"), .optional("vat_id", .vatIdentifier),
    .optional("tax_number"), .optional("iban", .iban), .optional("bic", .bic),
    .optional("email"), .optional("payment_days", .count), .optional("skonto_percent", .decimal),
    .optional("skonto_days", .count),
    .optional("tax_treatment", .choice(names(Supplier.TaxTreatment.self))), .optional("account"),
    .optional("cost_center"), .optional("trade"), .optional("po_required", .yesNo),
    .optional("blocked", .yesNo), .optional("block_reason"), .optional("creditor_account"),
  ]

  private static let orderColumns: [MasterColumn] = [
    .key("order_number"), .key("line"), .required("supplier_id"),
    .required("kind", .choice(names(OrderKind.self))), .optional("article"),
    .optional("description"), .required("quantity", .decimal), .optional("unit"),
    .required("unit_price", .decimal), .optional("vat_rate", .decimal),
    .optional("contract_number"), .optional("object"), .optional("asset"),
    .optional("cost_center"), .optional("project"), .optional("trade"), .optional("account"),
    .optional("ordered_at", .date), .optional("ordered_by"), .optional("valid_from", .date),
    .optional("valid_to", .date), .optional("limit_net", .decimal),
  ]

  private static let receiptColumns: [MasterColumn] = [
    .key("receipt_number"), .key("line"), .required("kind", .choice(names(Receipt.Kind.self))),
    .required("order_number"), .optional("order_line"), .optional("quantity", .decimal),
    .optional("unit"), .optional("date", .date), .optional("confirmed_by"),
    .optional("document"),
  ]

  private static let contractColumns: [MasterColumn] = [
    .key("contract_number"), .required("supplier_id"),
    .required("kind", .choice(names(Contract.Kind.self))), .optional("description"),
    .optional("object"), .optional("asset"), .optional("trade"), .optional("cost_center"),
    .optional("account"), .optional("valid_from", .date), .optional("valid_to", .date),
    .optional("interval", .choice(names(Contract.Interval.self))),
    .optional("price_net", .decimal), .optional("vat_rate", .decimal),
    .optional("retention_percent", .decimal), .optional("evidence"),
  ]

  private static func names<Word: RawRepresentable<String> & CaseIterable>(
    _: Word.Type
  ) -> [String] {
    Word.allCases.map(\.rawValue)
  }
}
