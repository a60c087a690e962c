package import Invoice
import InvoiceRules

extension ReadResult {
  /// The reading with a ``verdict`` in the place of the invoice and of all it was judged by.
  ///
  /// An invoice is large and its verdict is small: who only judges need not carry it from process
  /// to process.
  package func judged(on day: CalendarDate) -> ReadResult {
    guard let invoice, let checks = CheckReport(of: self, on: day) else { return self }
    var result = self
    result.verdict = Verdict(
      checks: checks, invoice: CheckedInvoice(invoice, checkedOn: day))
    result.invoice = nil
    result.facts = nil
    result.syntaxReport = nil
    result.hybrid = nil
    result.malformedValues = []
    return result
  }
}
