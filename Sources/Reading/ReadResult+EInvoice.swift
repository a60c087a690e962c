import Invoice
import ReadResult

extension ReadResult {
  /// Takes over an e-invoice that was read; its attachments' indices then point at the blobs.
  mutating func adopt(
    _ read: EInvoice, from source: Source, unpacking: inout Unpacking
  ) throws(ReadFailure) {
    self.source = source
    malformedValues = read.malformedValues
    facts = read.facts
    syntaxReport = SyntaxReport(
      isSchemaValid: read.structure?.isValid,
      findings: (read.structure?.findings ?? []) + read.syntaxFindings)
    var blobs: [BlobIndex] = []
    for bytes in read.attachments { blobs.append(try unpacking.keep(bytes)) }
    var invoice = read.invoice
    for index in invoice.supportingDocuments.indices {
      guard let attachment = invoice.supportingDocuments[index].attachment?.index else { continue }
      invoice.supportingDocuments[index].attachment?.index =
        blobs.indices.contains(attachment) ? blobs[attachment] : nil
    }
    self.invoice = invoice
  }
}
