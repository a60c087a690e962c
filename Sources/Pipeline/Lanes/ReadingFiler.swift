import Archive
import Files
import Foundation
import Hashing
import Invoice
import Knowledge
import Ledger
import Payables
import ReadResult

/// A reading whose files lie in the archive, ready to be decided.
struct FiledReading: Sendable {
  let voucher: Voucher
  let scan: MalwareScan?
  let outcome: Result<Read, ReadFailure>

  struct Read: Sendable {
    let document: Document
    let reading: Reading
    let restriction: Restriction?
    let children: [NewChild]
    /// What is learned from it, where a person said what it is.
    let lesson: Lesson?
    /// What is learned of its supplier's documents, where a person said what stands in it; never
    /// of a restricted document (A7).
    let supplierLesson: SupplierLesson?
  }

  /// A document that was taken out of this one.
  struct NewChild: Sendable {
    let name: String
    let storedName: String
    let relation: ReadResult.Child.Relation
    let part: StackPart?
    let bytes: [UInt8]
    let allowance: Allowance
  }

  /// Whether readers must be told: also where what was taught before is taken back.
  var teaches: Bool {
    guard case .success = outcome else { return false }
    return voucher.correction != nil
  }

  var children: [NewChild] {
    guard case .success(let read) = outcome else { return [] }
    return read.children
  }
}

/// Puts what reading left into the archive: the result itself, the structured part byte-identical,
/// the attachments, a scan that can be searched.
struct ReadingFiler {
  private let archive: ArchiveTree
  private let ledger: Ledger

  init(_ archive: ArchiveTree, _ ledger: Ledger) {
    self.archive = archive
    self.ledger = ledger
  }

  func file(_ document: ReadDocument, _ policy: Policy) throws -> FiledReading {
    let voucher = document.voucher
    switch document.reply.outcome {
    case .failure(let failure):
      return FiledReading(voucher: voucher, scan: document.scan, outcome: .failure(failure))
    case .success(let result):
      let restriction = policy.restriction(of: voucher, result)
      let isSensitive = restriction != nil
      let taken = Screen.refuses(voucher, result, policy) ? [] : result.children
      guard let children = children(taken, of: document, isSensitive: isSensitive) else {
        let failure = ReadFailure(
          .limitExceeded, "the documents in it are too many, too large or nested too deep")
        return FiledReading(voucher: voucher, scan: document.scan, outcome: .failure(failure))
      }
      let files = try archive.writeReading(
        files(of: result, document), of: voucher, sealed: ledger.sealedManifest(of: voucher))
      let reading = reading(
        result, document, policy, files: files, isSensitive: isSensitive, restriction)
      return FiledReading(
        voucher: voucher, scan: document.scan,
        outcome: .success(
          .init(
            document: Document(result), reading: reading, restriction: restriction,
            children: children, lesson: lesson(of: voucher, result),
            supplierLesson: isSensitive ? nil : result.words?.supplierLesson)))
    }
  }

  private func lesson(of voucher: Voucher, _ result: ReadResult) -> Lesson? {
    guard let words = result.words, let documentClass = voucher.correction?.documentClass else {
      return nil
    }
    return Lesson(of: words, as: documentClass)
  }

  /// The files reading leaves, without those that may do harm; names from outside are cleaned and
  /// made unlike each other.
  private func files(
    of result: ReadResult, _ document: ReadDocument
  ) throws -> [ArchiveTree.NewFile] {
    let blobs = document.reply.blobs
    var files = [
      ArchiveTree.NewFile(path: StoredReading.path, bytes: try StoredReading.encode(result))
    ]
    func isKept(_ number: Int) -> Bool { document.scan?.withholds(number) != true }
    if let made = result.searchable, blobs.indices.contains(made),
      isKept(MalwareScan.WithheldPart.searchable)
    {
      files.append(ArchiveTree.NewFile(path: StoredFile.searchablePath, bytes: blobs[made]))
    }
    if let part = result.structured, let blob = part.blob, blobs.indices.contains(blob), isKept(0) {
      let name = CleanName.forStoring(part.name)
      files.append(ArchiveTree.NewFile(path: "structured/\(name)", bytes: blobs[blob]))
    }
    for (number, attachment) in result.attachments.enumerated() {
      guard let index = attachment.index, blobs.indices.contains(index), isKept(number + 1)
      else { continue }
      let path = AttachmentPath.path(of: attachment, number: number + 1)
      files.append(ArchiveTree.NewFile(path: path, bytes: blobs[index]))
    }
    return files
  }

  private func reading(
    _ result: ReadResult, _ document: ReadDocument, _ policy: Policy, files: [StoredFile],
    isSensitive: Bool, _ restriction: Restriction?
  ) -> Reading {
    var (documentClass, confidence) = DocumentClass.known(of: result)
    // A message that holds nothing is itself the document.
    if documentClass == .mail, result.children.isEmpty { documentClass = .other }
    var reading = Reading(
      type: result.type, source: result.source,
      documentClass: restriction?.documentClass ?? documentClass, classConfidence: confidence,
      index: isSensitive ? IndexRecord() : IndexRecord(of: result),
      files: files)
    reading.pages = result.pages
    if let part = result.structured {
      let blobs = document.reply.blobs
      reading.structuredSHA256 =
        part.blob.flatMap { blobs.indices.contains($0) ? SHA256Digest(of: blobs[$0]) : nil }
        ?? document.voucher.original.sha256
    }
    reading.notices = isSensitive ? [] : result.notices
    reading.archiveNumber = result.paper?.archiveNumber
    reading.children = result.children.count
    route(&reading, document, policy, recipients: result.mail?.to, isSensitive: isSensitive)
    if let mail = result.mail, !isSensitive {
      reading.mail = MailSummary(
        from: mail.from, to: mail.to, subject: mail.subject, messageID: mail.messageID)
    }
    return reading
  }

  /// Says where a document goes: by the recipients of a mail, its cover sheet or index file, its
  /// folder.
  private func route(
    _ reading: inout Reading, _ document: ReadDocument, _ policy: Policy, recipients: [String]?,
    isSensitive: Bool
  ) {
    let submission = document.voucher.submission
    let pairs = document.metadata.merging(submission.part?.routing ?? [:]) { $1 }
    let routing = Routing(pairs)
    let department = recipients.flatMap {
      policy.departments[submission.channel]?.department(for: $0)
    }
    reading.department = department ?? routing.department
    if !isSensitive {
      reading.metadata = pairs
      reading.index.fill(from: routing)
    }
    if reading.index.costCenter == nil { reading.index.costCenter = submission.costCenter }
  }

  private func children(
    _ children: [ReadResult.Child], of document: ReadDocument, isSensitive: Bool
  ) -> [FiledReading.NewChild]? {
    let blobs = document.reply.blobs
    let taken = children.filter { blobs.indices.contains($0.blob) }
    let size = taken.reduce(0) { $0 + blobs[$1.blob].count }
    guard
      let share = document.voucher.submission.allowance.share(count: taken.count, bytes: size)
    else { return nil }
    return taken.enumerated().map { index, child in
      let name =
        child.name.map { CleanName.forShowing($0.utf8) }
        ?? GeneratedName.name(number: index + 1, type: child.declaredType)
      let stored = CleanName.forStoring(name)
      return FiledReading.NewChild(
        name: isSensitive ? Submission.confidentialName : name,
        storedName: isSensitive ? Submission.confidentialFileName(for: stored) : stored,
        relation: child.relation, part: child.part, bytes: blobs[child.blob], allowance: share)
    }
  }
}

extension ReadResult {
  /// The attachments of the invoice (BT-125) in their order.
  var attachments: [Attachment] { invoice?.supportingDocuments.compactMap(\.attachment) ?? [] }

  /// The blobs that become files beside the document, by ``MalwareScan/WithheldPart/number``.
  var keptBlobs: [(number: Int, blob: BlobIndex)] {
    let made = searchable.map { [(MalwareScan.WithheldPart.searchable, $0)] } ?? []
    let part = structured?.blob.map { [(0, $0)] } ?? []
    return made + part
      + attachments.enumerated().compactMap { number, attachment in
        attachment.index.map { (number + 1, $0) }
      }
  }
}
