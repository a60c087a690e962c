/// All tables of the data carrier, in the order of its index.
package enum ExportTables {
  package static let schemas: [TableSchema] = [
    VoucherTables.book.schema, VoucherTables.vouchers.schema, ContentTables.lines.schema,
    ContentTables.taxes.schema, ExportedCheck.table.schema, HistoryTables.decisions.schema,
    HistoryTables.statuses.schema, MasterTables.history.schema, MasterTables.orders.schema,
    MasterTables.receipts.schema, SettlementTables.postings.schema,
    SettlementTables.payments.schema, HistoryTables.audit.schema,
  ]
}
