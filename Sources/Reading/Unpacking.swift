import ReadResult

/// What is being taken out of one document, held to the limits of its job.
struct Unpacking {
  static let noticeLimit = 50
  /// Characters of a declared name; file systems take 255 bytes, mailers send more.
  static let nameLimit = 2000

  let limits: ReadingLimits
  /// Whether the bytes of an e-invoice's attachments are of no use: see ``Job/judgedOn``.
  let leavesAttachments: Bool
  /// The bytes that the answer carries; a `BlobIndex` points here.
  private(set) var blobs: [[UInt8]] = []
  private(set) var children: [ReadResult.Child] = []
  private(set) var notices: [ReadResult.Notice] = []
  private var parts = 0
  private var extractedBytes = 0

  init(for job: Job) {
    limits = job.limits
    leavesAttachments = job.judgedOn != nil
  }

  /// How many bytes may still be taken out.
  var remainingBytes: Int { max(0, limits.extractedBytes - extractedBytes) }

  /// Counts a part of the document, whether or not it is taken out.
  mutating func countPart() throws(ReadFailure) {
    parts += 1
    guard parts <= limits.parts else {
      throw ReadFailure(.limitExceeded, "more than \(limits.parts) parts")
    }
  }

  /// Keeps bytes that belong to the document itself: its structured part or an invoice's
  /// attachment.
  mutating func keep(_ bytes: [UInt8]) throws(ReadFailure) -> ReadResult.BlobIndex {
    guard bytes.count <= remainingBytes else { throw tooManyBytes }
    extractedBytes += bytes.count
    blobs.append(bytes)
    return blobs.count - 1
  }

  /// Keeps what was made of the document and is no part of it; its maker keeps its limit.
  mutating func keep(made bytes: [UInt8]) -> ReadResult.BlobIndex {
    blobs.append(bytes)
    return blobs.count - 1
  }

  /// Takes out a document of its own; an empty one or a program only leaves a notice.
  mutating func addChild(
    name: String?, declaredType: String?, relation: ReadResult.Child.Relation, bytes: [UInt8],
    part: StackPart? = nil
  ) throws(ReadFailure) {
    let name = name.map { String($0.unicodeScalars.prefix(Self.nameLimit)) }
    if bytes.isEmpty {
      note(.emptyPart, name ?? declaredType ?? "a part without a name")
    } else if Program.isProgram(name: name, bytes: bytes) {
      note(.executableAttachment, name ?? "a part without a name")
    } else {
      children.append(
        ReadResult.Child(
          name: name, declaredType: declaredType, relation: relation, blob: try keep(bytes),
          part: part))
    }
  }

  /// Adds a notice, each only once; a document of a thousand bad parts needs no thousand notices.
  mutating func note(_ code: ReadResult.Notice.Code, _ detail: String) {
    let notice = ReadResult.Notice(code, detail)
    guard notices.count < Self.noticeLimit, !notices.contains(notice) else { return }
    notices.append(notice)
  }

  var tooManyBytes: ReadFailure {
    ReadFailure(.limitExceeded, "more than \(limits.extractedBytes) bytes inside")
  }
}
