/// What became of an invoice that was only to be judged: all that its report needs.
package struct Verdict: Codable, Hashable, Sendable {
  package let checks: CheckReport
  package let invoice: CheckedInvoice

  package init(checks: CheckReport, invoice: CheckedInvoice) {
    self.checks = checks
    self.invoice = invoice
  }
}
