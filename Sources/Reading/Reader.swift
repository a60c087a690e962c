package import ReadResult

/// Reads foreign bytes: the one entry to this room.
package enum Reader {
  /// Loads what the libraries would fetch from files later; to be called before a sandbox closes.
  ///
  /// glibc keeps the converters of character sets and the locale for archives in files.
  package static func prepare() {
    CharacterSets.load()
    MailMessage.prepare()
    ArchiveFile.prepare()
    SignedContent.prepare()
  }

  /// Reads one document; it neither throws nor traps, whatever the bytes are.
  ///
  /// What it can't read is a ``ReadFailure`` in the answer.
  package static func read(_ job: Job, _ bytes: [UInt8]) -> ReadReply {
    var unpacking = Unpacking(for: job)
    do throws(ReadFailure) {
      guard !bytes.isEmpty else { throw ReadFailure(.empty, "no bytes") }
      let type = ContentSniffer.type(of: bytes)
      var result: ReadResult
      switch job.role {
      case .document: result = try readDocument(bytes, as: type, job: job, into: &unpacking)
      case .indexFile: result = try readIndexFile(bytes, as: type, limits: job.limits)
      case .table: result = try readTable(bytes, limits: job.limits, into: &unpacking)
      case .knowledge: result = try Schooling.take(bytes)
      case .holder: result = try openHolder(bytes, as: type, name: job.name, into: &unpacking)
      }
      result.children = unpacking.children
      result.notices = unpacking.notices
      if job.role == .document, result.children.isEmpty {
        result.words = result.words ?? result.mail.flatMap(MailLetter.words)
      }
      if result.words != nil {
        result.understandWords(as: job.documentClass, confirmed: job.confirmedFields)
      }
      if result.mail != nil, let words = result.words, !MailLetter.isLetter(words) {
        result.words = nil
        result.source = .none
      }
      if let day = job.judgedOn { result = result.judged(on: day) }
      return ReadReply(.success(result), blobs: unpacking.blobs)
    } catch {
      return ReadReply(.failure(error))
    }
  }

  private static func readIndexFile(
    _ bytes: [UInt8], as type: ContentType, limits: ReadingLimits
  ) throws(ReadFailure) -> ReadResult {
    var result = ReadResult(type: type.rawValue)
    result.metadata = try IndexFileReader.read(bytes, limits: limits)
    return result
  }

  private static func readTable(
    _ bytes: [UInt8], limits: ReadingLimits, into unpacking: inout Unpacking
  ) throws(ReadFailure) -> ReadResult {
    var result = ReadResult(type: ContentType.xml.rawValue)
    result.table = try TableReader.read(bytes, into: &unpacking, limits: limits)
    return result
  }

  private static func openHolder(
    _ bytes: [UInt8], as type: ContentType, name: String, into unpacking: inout Unpacking
  ) throws(ReadFailure) -> ReadResult {
    switch type {
    case .mail: try MailReader.read(bytes, into: &unpacking)
    case _ where type.isArchive:
      try ArchiveReader.read(bytes, type: type, name: name, into: &unpacking)
    default: ReadResult(type: type.rawValue)
    }
  }

  private static func readDocument(
    _ bytes: [UInt8], as type: ContentType, job: Job, into unpacking: inout Unpacking
  ) throws(ReadFailure) -> ReadResult {
    if FileName(job.name).contradicts(type) {
      unpacking.note(.misnamed, "\(job.name) is \(type.rawValue)")
    }
    return switch type {
    case .pdf: try PDFReader.read(bytes, job: job, into: &unpacking)
    case .xml: try readXML(bytes, job: job, into: &unpacking)
    case .edifact: try EDIFACTReader.read(bytes, into: &unpacking)
    case _ where type.isPicture:
      try PictureReader.read(bytes, type: type, job: job, into: &unpacking)
    default: try openHolder(bytes, as: type, name: job.name, into: &unpacking)
    }
  }

  private static func readXML(
    _ bytes: [UInt8], job: Job, into unpacking: inout Unpacking
  ) throws(ReadFailure) -> ReadResult {
    var result = ReadResult(type: ContentType.xml.rawValue)
    let tree = try EInvoiceReader.tree(parsing: bytes, limits: job.limits)
    guard
      let invoice = try EInvoiceReader.read(
        tree, limits: job.limits, leavesAttachments: unpacking.leavesAttachments)
    else {
      result.bankMessage = try BankMessageReader.read(tree)
      if result.bankMessage != nil { return result }
      return try PeppolReader.read(tree, of: bytes, job: job, into: &unpacking) ?? result
    }
    result.structured = ReadResult.StructuredPart(
      name: job.name, blob: nil, syntax: invoice.syntax)
    try result.adopt(invoice, from: .xml, unpacking: &unpacking)
    return result
  }
}
