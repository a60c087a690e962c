import Exports
import Invoice
import Ledger
import MasterData
import Payables

extension Reconciliation.Table {
  /// With what the ledger says of it.
  func held(to figures: ExportFigures) -> Self {
    func count(_ kinds: VoucherEvent.Kind...) -> Int {
      kinds.reduce(0) { $0 + (figures.entries[$1.rawValue] ?? 0) }
    }
    var table = self
    switch schema.name {
    case VoucherTables.book.schema.name: table.rows = figures.vouchers
    case VoucherTables.vouchers.schema.name:
      table.rows = figures.vouchers
      table.sums = ["Brutto": figures.gross]
    case HistoryTables.decisions.schema.name: table.rows = count(.decided, .decisionRefused)
    case HistoryTables.audit.schema.name:
      table.rows = figures.entries.values.reduce(figures.systemEntries, +)
    case MasterTables.history.schema.name: table.rows = figures.masterValues
    case MasterTables.orders.schema.name: table.rows = figures.masterRows[.orders]
    case MasterTables.receipts.schema.name: table.rows = figures.masterRows[.receipts]
    case SettlementTables.postings.schema.name:
      table.rows = figures.postingLines
      table.sums = ["Saldo": figures.postings]
    case SettlementTables.payments.schema.name: table.rows = count(.paid, .paymentReturned)
    default: break
    }
    return table
  }
}
