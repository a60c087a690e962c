package import Ledger
package import Reports

extension TaskLine {
  /// The line of a task of the ledger.
  package init(_ open: OpenTask) {
    self.init(open.task)
    documentClass = open.documentClass
    supplier = open.supplier
    invoiceNumber = open.invoiceNumber
    gross = open.gross
    currency = open.currency
    isSensitive = open.isSensitive
  }
}
