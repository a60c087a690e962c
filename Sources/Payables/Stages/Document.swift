package import Invoice
import InvoiceRules
package import ReadResult

/// What the stages look at besides the voucher: the reading in full.
package struct Document: Hashable, Sendable {
  package var result: ReadResult

  package init(_ result: ReadResult) { self.result = result }

  /// The invoice, whatever it was read from: the structured part, else the words of the pages with
  /// what people set right.
  package func invoice(of voucher: Voucher) -> Invoice? {
    result.invoice ?? result.words.flatMap { Invoice(of: $0, voucher.correction) }
  }

  /// Whether a PDF was to have an e-invoice in it that could not be taken out.
  var lacksAnnouncedInvoice: Bool {
    result.type == "application/pdf" && result.invoice == nil && result.has(.damagedPart)
  }

  /// What an e-invoice claims to be, nil where there is none.
  var claim: ProfileClaim? { result.invoice.map { ProfileClaim(of: $0, in: result) } }
}

extension DocumentClass {
  /// What a document is, with a confidence from 0 to 1: by its form, else by its words; where
  /// neither tells, `other` with 0.
  package static func known(of result: ReadResult) -> (DocumentClass, confidence: Double) {
    if let invoice = result.invoice {
      return (invoice.typeCode?.isCreditNote == true ? .creditNote : .invoice, 1)
    }
    if result.isMail && !result.isLetter { return (.mail, 1) }
    if result.isArchive { return (.archive, 1) }
    if result.isStack { return (.stack, 1) }
    if let messageClass = result.messageClass { return (messageClass, 1) }
    return result.words?.classes.first.map { ($0.documentClass, $0.probability) } ?? (.other, 0)
  }
}

extension ReadResult {
  var isMail: Bool { type == "message/rfc822" }

  /// Whether the document is the text of a mail.
  var isLetter: Bool { isMail && words != nil }

  /// Whether the document only holds others.
  var isArchive: Bool { children.contains { $0.relation == .archiveMember } }

  /// Whether it is a scan of several documents.
  var isStack: Bool { children.contains { $0.relation == .stackPart } }
}
