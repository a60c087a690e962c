package import Invoice
import InvoiceRules
package import ReadResult

/// What the stages look at besides the voucher: the reading in full.
package struct Document: Hashable, Sendable {
  package var result: ReadResult

  package init(_ result: ReadResult) { self.result = result }

  package var invoice: Invoice? { result.invoice }

  /// What an e-invoice claims to be, nil where there is none.
  var claim: ProfileClaim? { invoice.map { ProfileClaim(of: $0, in: result) } }
}

extension DocumentClass {
  /// The class a document's form gives away, with a confidence from 0 to 1; what only its words
  /// could tell is `other` with 0.
  package static func byForm(of result: ReadResult) -> (DocumentClass, confidence: Double) {
    if let invoice = result.invoice {
      return (invoice.typeCode?.isCreditNote == true ? .creditNote : .invoice, 1)
    }
    if result.type == "message/rfc822" { return (.mail, 1) }
    if result.isArchive { return (.archive, 1) }
    return (.other, 0)
  }
}

extension ReadResult {
  /// Whether the document only holds others.
  var isArchive: Bool { children.contains { $0.relation == .archiveMember } }
}
