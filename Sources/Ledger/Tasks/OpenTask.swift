package import Invoice
package import Payables
package import ReadResult

/// An open task with what a worklist says of its document.
package struct OpenTask: Hashable, Sendable {
  package let task: WorkTask
  package let documentClass: DocumentClass?
  /// Nil of a sensitive document, as are the next three.
  package let supplier: String?
  package let invoiceNumber: String?
  package let gross: ExactDecimal?
  package let currency: CurrencyCode?
  package let isSensitive: Bool
}
