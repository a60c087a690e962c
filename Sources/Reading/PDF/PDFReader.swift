import InvoiceRules
import ReadResult

/// Reads a PDF: its pages, the e-invoice embedded in it and the other files it carries.
enum PDFReader {
  static func read(
    _ bytes: [UInt8], job: Job, into unpacking: inout Unpacking
  ) throws(ReadFailure) -> ReadResult {
    let file = try PDFFile.open(bytes)
    let pages = try PDFPages(of: file, limits: job.limits)
    try PDFContents.check(pages.inspected, of: file, limits: job.limits)
    for finding in PDFActiveContent(of: file, pages: pages.inspected).findings.sorted() {
      unpacking.note(.activeContent, finding)
    }
    let embedded = try PDFEmbeddedFiles(of: file, pages: pages.inspected, limits: job.limits)
    for name in embedded.missing { unpacking.note(.damagedPart, "\(name) is missing") }
    var invoices = InvoiceParts()
    for embeddedFile in embedded.files {
      try take(embeddedFile, of: file, into: &unpacking, invoices: &invoices)
    }
    try noteRepairs(of: file, pages: pages, bytes, into: &unpacking)
    var result = ReadResult(type: ContentType.pdf.rawValue)
    result.pages = pages.count
    if !job.ignoresStructuredPart {
      try adopt(invoices, into: &result, unpacking: &unpacking)
      let metadata = PDFMetadata(of: file, limits: job.limits)
      result.hybrid = HybridFacts(invoices, metadata)
      noteMissingInvoice(result, metadata, into: &unpacking)
    }
    if job.readsWords {
      var job = job
      // What goes with an e-invoice is its evidence.
      if result.invoice != nil { job.stackMarks = nil }
      try readPages(pages, of: file, bytes, job: job, into: &result, unpacking: &unpacking)
    }
    return result
  }

  private static func readPages(
    _ pages: PDFPages, of file: borrowing PDFFile, _ bytes: [UInt8], job: Job,
    into result: inout ReadResult, unpacking: inout Unpacking
  ) throws(ReadFailure) {
    let drawings = pages.inspected.prefix(job.limits.searchedPages).map {
      PDFDrawings(of: $0, in: file)
    }
    guard let source = PDFSource(bytes, drawings: drawings, pixelsMax: job.limits.pixels) else {
      return
    }
    var job = job
    // Where two libraries see different pages, none is cut out and none gets words.
    let isPlain = source.pageCount == pages.count && !pages.hasGaps
    if !isPlain {
      job.stackMarks = nil
      job.makesSearchable = false
    }
    var reading = PaperReader.read(source, job: job)
    for index in reading.scans.indices {
      let number = reading.scans[index].page
      guard pages.inspected.indices.contains(number - 1) else { continue }
      reading.scans[index].form = PDFPlacedPictures(on: pages.inspected[number - 1], of: file).form
    }
    try result.take(reading, of: bytes, type: .pdf, job: job, unpacking: &unpacking)
  }

  /// A PDF whose index had to be rebuilt is taken if its end is there; else it was cut off, and
  /// what can be found is not all of it.
  private static func noteRepairs(
    of file: borrowing PDFFile, pages: PDFPages, _ bytes: [UInt8],
    into unpacking: inout Unpacking
  ) throws(ReadFailure) {
    if let repair = file.takeWarnings().first(where: \.isReconstruction) {
      guard PDFEnding.isPresent(in: bytes) else {
        throw ReadFailure(.damaged, "the end of the file is missing")
      }
      unpacking.note(.repaired, repair.text)
    }
    if pages.hasGaps { unpacking.note(.repaired, "entries of the page tree are no pages") }
  }

  /// Notes an invoice that is announced and neither there nor said to be damaged.
  private static func noteMissingInvoice(
    _ result: ReadResult, _ metadata: PDFMetadata, into unpacking: inout Unpacking
  ) {
    guard result.invoice == nil, let name = metadata.announcedInvoice,
      !unpacking.notices.contains(where: { $0.code == .damagedPart })
    else { return }
    unpacking.note(.damagedPart, "\(name) is announced by the metadata and missing")
  }

  private static func take(
    _ embedded: PDFEmbeddedFile, of file: borrowing PDFFile, into unpacking: inout Unpacking,
    invoices: inout InvoiceParts
  ) throws(ReadFailure) {
    try unpacking.countPart()
    let name = embedded.name ?? "a file without a name"
    guard let bytes = try data(of: embedded, named: name, of: file, into: &unpacking) else {
      return
    }
    do throws(ReadFailure) {
      if let invoice = try invoice(in: bytes, unpacking) {
        invoices.add(
          InvoiceParts.Part(
            name: name, embedded: embedded, bytes: bytes, invoice: invoice))
        return
      }
    } catch  where InvoiceParts.isWellKnown(name) {
      unpacking.note(.damagedPart, "\(name): \(error.detail)")
      return
    } catch {
      // Some other XML that is broken: a document of its own, which says so when it is read.
    }
    try unpacking.addChild(
      name: embedded.name, declaredType: embedded.declaredType, relation: .attachment,
      bytes: bytes)
  }

  /// The bytes of an embedded file; nil with a notice where they are damaged.
  private static func data(
    of embedded: PDFEmbeddedFile, named name: String, of file: borrowing PDFFile,
    into unpacking: inout Unpacking
  ) throws(ReadFailure) -> [UInt8]? {
    do throws(PDFStreamFailure) {
      return try file.data(of: embedded.stream, limit: unpacking.remainingBytes)
    } catch {
      switch error {
      case .tooLarge: throw unpacking.tooManyBytes
      case .damaged(let detail):
        unpacking.note(.damagedPart, "\(name): \(detail)")
        return nil
      }
    }
  }

  private static func invoice(
    in bytes: [UInt8], _ unpacking: Unpacking
  ) throws(ReadFailure) -> EInvoice? {
    guard ContentSniffer.type(of: bytes) == .xml else { return nil }
    return try EInvoiceReader.read(
      bytes, limits: unpacking.limits, leavesAttachments: unpacking.leavesAttachments)
  }

  private static func adopt(
    _ invoices: InvoiceParts, into result: inout ReadResult, unpacking: inout Unpacking
  ) throws(ReadFailure) {
    guard let leading = invoices.leading else { return }
    if invoices.contradict {
      let names = invoices.parts.map(\.name).joined(separator: ", ")
      unpacking.note(.contradictingParts, "differing invoices in \(names)")
    }
    result.structured = ReadResult.StructuredPart(
      name: leading.name, blob: try unpacking.keep(leading.bytes),
      syntax: leading.invoice.syntax, relationship: leading.embedded.relationship)
    try result.adopt(leading.invoice, from: .pdfXML, unpacking: &unpacking)
  }
}
