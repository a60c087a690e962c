internal import Invoice

extension FrameLimits {
  /// A reader's greeting.
  package static let greeting = FrameLimits(headerBytes: 4 << 10, blobs: 0, blobBytes: 0)

  /// A request: the job and one document.
  package static let request = FrameLimits(headerBytes: 64 << 10, blobs: 1, blobBytes: 256 << 20)

  /// The reply to a job: no more bytes than the job allows to be taken out and to be made.
  package static func reply(to job: Job) -> FrameLimits {
    let made = job.makesSearchable ? job.limits.searchableBytes : 0
    return FrameLimits(
      headerBytes: 128 << 20, blobs: 16 << 10, blobBytes: job.limits.extractedBytes + made)
  }
}

extension Job {
  /// The request to read `document`.
  package func frame(document: [UInt8]) throws(FrameFault) -> Frame {
    Frame(header: try CompactForm.encode(Header(self)), blobs: [document])
  }

  /// Reads a request.
  package init(_ frame: Frame) throws(FrameFault) {
    self = try CompactForm.decode(Header.self, from: frame.header).job
    guard frame.blobs.count == 1 else { throw .malformed("a request has one document") }
  }

  /// The job as it is sent: the limits only where they are not the usual ones.
  private struct Header: Codable {
    let name: String
    let ignoresStructuredPart: Bool
    let judgedOn: CalendarDate?
    let readsWords: Bool
    let documentClass: DocumentClass?
    let confirmedFields: [FieldName: String]?
    let staysWhole: Bool
    let stackMarks: StackMarks?
    let makesSearchable: Bool
    let limits: ReadingLimits?
    let role: Role

    init(_ job: Job) {
      name = job.name
      ignoresStructuredPart = job.ignoresStructuredPart
      judgedOn = job.judgedOn
      readsWords = job.readsWords
      documentClass = job.documentClass
      confirmedFields = job.confirmedFields.isEmpty ? nil : job.confirmedFields
      staysWhole = job.stackMarks == nil
      stackMarks = job.stackMarks == StackMarks.usual ? nil : job.stackMarks
      makesSearchable = job.makesSearchable
      limits = job.limits == ReadingLimits() ? nil : job.limits
      role = job.role
    }

    var job: Job {
      Job(
        name: name, ignoresStructuredPart: ignoresStructuredPart, judgedOn: judgedOn,
        readsWords: readsWords, documentClass: documentClass,
        confirmedFields: confirmedFields ?? [:],
        stackMarks: staysWhole ? nil : stackMarks ?? StackMarks.usual,
        makesSearchable: makesSearchable,
        limits: limits ?? ReadingLimits(), role: role)
    }
  }
}
