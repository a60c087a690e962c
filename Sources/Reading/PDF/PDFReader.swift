import InvoiceRules
import ReadResult

/// Reads a PDF: its pages, the e-invoice embedded in it and the other files it carries.
enum PDFReader {
  static func read(
    _ bytes: [UInt8], job: Job, into extraction: inout Extraction
  ) throws(ReadFailure) -> ReadResult {
    let file = try PDFFile.open(bytes)
    let pages = try PDFPages(of: file, limits: job.limits)
    try PDFContents.check(pages.inspected, of: file, limits: job.limits)
    for finding in PDFActiveContent(of: file, pages: pages.inspected).findings.sorted() {
      extraction.note(.activeContent, finding)
    }
    let embedded = try PDFEmbeddedFiles(of: file, pages: pages.inspected, limits: job.limits)
    for name in embedded.missing { extraction.note(.damagedPart, "\(name) is missing") }
    var invoices = InvoiceParts()
    for embeddedFile in embedded.files {
      try take(embeddedFile, of: file, into: &extraction, invoices: &invoices)
    }
    try noteRepairs(of: file, pages: pages, bytes, into: &extraction)
    var result = ReadResult(type: ContentType.pdf.rawValue)
    result.pages = pages.count
    if !job.ignoresStructuredPart {
      try adopt(invoices, into: &result, extraction: &extraction)
      let metadata = PDFMetadata(of: file, limits: job.limits)
      result.hybrid = HybridFacts(invoices, metadata)
      noteMissingInvoice(result, metadata, into: &extraction)
    }
    if job.readsWords, result.invoice == nil {
      result.pageTexts = PDFText.pages(of: bytes, limits: job.limits)
    }
    return result
  }

  /// A PDF whose index had to be rebuilt is taken if its end is there; else it was cut off, and
  /// what can be found is not all of it.
  private static func noteRepairs(
    of file: borrowing PDFFile, pages: PDFPages, _ bytes: [UInt8],
    into extraction: inout Extraction
  ) throws(ReadFailure) {
    if let repair = file.takeWarnings().first(where: \.isReconstruction) {
      guard PDFEnding.isPresent(in: bytes) else {
        throw ReadFailure(.damaged, "the end of the file is missing")
      }
      extraction.note(.repaired, repair.text)
    }
    if pages.hasGaps { extraction.note(.repaired, "entries of the page tree are no pages") }
  }

  /// Notes an invoice that is announced and neither there nor said to be damaged.
  private static func noteMissingInvoice(
    _ result: ReadResult, _ metadata: PDFMetadata, into extraction: inout Extraction
  ) {
    guard result.invoice == nil, let name = metadata.announcedInvoice,
      !extraction.notices.contains(where: { $0.code == .damagedPart })
    else { return }
    extraction.note(.damagedPart, "\(name) is announced by the metadata and missing")
  }

  private static func take(
    _ embedded: PDFEmbeddedFile, of file: borrowing PDFFile, into extraction: inout Extraction,
    invoices: inout InvoiceParts
  ) throws(ReadFailure) {
    try extraction.countPart()
    let name = embedded.name ?? "a file without a name"
    guard let bytes = try data(of: embedded, named: name, of: file, into: &extraction) else {
      return
    }
    do throws(ReadFailure) {
      if let invoice = try invoice(in: bytes, extraction) {
        invoices.add(
          InvoiceParts.Part(
            name: name, embedded: embedded, bytes: bytes, invoice: invoice))
        return
      }
    } catch  where InvoiceParts.isWellKnown(name) {
      extraction.note(.damagedPart, "\(name): \(error.detail)")
      return
    } catch {
      // Some other XML that is broken: a document of its own, which says so when it is read.
    }
    try extraction.addChild(
      name: embedded.name, declaredType: embedded.declaredType, relation: .attachment,
      bytes: bytes)
  }

  /// The bytes of an embedded file; nil with a notice where they are damaged.
  private static func data(
    of embedded: PDFEmbeddedFile, named name: String, of file: borrowing PDFFile,
    into extraction: inout Extraction
  ) throws(ReadFailure) -> [UInt8]? {
    do throws(PDFStreamFailure) {
      return try file.data(of: embedded.stream, limit: extraction.remainingBytes)
    } catch {
      switch error {
      case .tooLarge: throw extraction.tooManyBytes
      case .damaged(let detail):
        extraction.note(.damagedPart, "\(name): \(detail)")
        return nil
      }
    }
  }

  private static func invoice(
    in bytes: [UInt8], _ extraction: Extraction
  ) throws(ReadFailure) -> EInvoice? {
    guard ContentSniffer.type(of: bytes) == .xml else { return nil }
    return try EInvoiceReader.read(
      bytes, limits: extraction.limits, leavesAttachments: extraction.leavesAttachments)
  }

  private static func adopt(
    _ invoices: InvoiceParts, into result: inout ReadResult, extraction: inout Extraction
  ) throws(ReadFailure) {
    guard let leading = invoices.leading else { return }
    if invoices.contradict {
      let names = invoices.parts.map(\.name).joined(separator: ", ")
      extraction.note(.contradictingParts, "differing invoices in \(names)")
    }
    result.structured = ReadResult.StructuredPart(
      name: leading.name, blob: try extraction.keep(leading.bytes),
      syntax: leading.invoice.syntax, relationship: leading.embedded.relationship)
    try result.adopt(leading.invoice, from: .pdfXML, extraction: &extraction)
  }
}
