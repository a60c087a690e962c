package import Invoice

/// What a report says of an invoice besides the findings: which one it is, and what decides what
/// they mean.
package struct CheckedInvoice: Codable, Hashable, Sendable {
  package let identity: InvoiceIdentity
  package let situation: InvoiceSituation

  package init(_ invoice: Invoice, checkedOn day: CalendarDate) {
    identity = InvoiceIdentity(of: invoice)
    situation = InvoiceSituation(of: invoice, checkedOn: day)
  }
}
