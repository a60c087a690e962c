import Archive
import Clocks
import Configuration
import Files
import Ledger
import Malware
import Payables
import ReadResult
import ReadingClient

/// A document that was read and waits to be decided.
struct ReadDocument: Sendable {
  /// As it was when reading began; what changed since makes the reading void.
  let voucher: Voucher
  let reply: ReadReply
  /// What the malware scanner said; nil where none is configured.
  var scan: MalwareScan?
  /// What the index files beside a scan said.
  var metadata: [String: String] = [:]
}

/// A voucher that may be read as far as its scan allows.
private struct ScannedVoucher: Sendable {
  let voucher: Voucher
  let scan: MalwareScan?
}

/// Hands: has what was registered checked for malware and reads it, in parallel and without a
/// state of its own.
struct ReadingLane: Sendable {
  /// Vouchers looked up at a time; more than can be in hand.
  private static let window = 512

  let workshop: Workshop
  let decisions: BoundedQueue<ReadDocument>
  private let queue: BoundedQueue<VoucherID>
  private let scanned: BoundedQueue<ScannedVoucher>
  private let check: MalwareCheck
  private let workers: Int
  private let scanners: Int

  init(_ workshop: Workshop, decisions: BoundedQueue<ReadDocument>) {
    self.workshop = workshop
    self.decisions = decisions
    workers = workshop.settings.current.reading.workers
    scanners = workshop.settings.current.malware.connections
    check = MalwareCheck(workshop)
    queue = BoundedQueue(capacity: workers * 2)
    scanned = BoundedQueue(capacity: workers * 2)
  }

  /// Feeds and reads until the daemon stops; documents in hand are finished first.
  func run() async {
    await withDiscardingTaskGroup { group in
      for _ in 0..<workers {
        group.addTask {
          while let next = await scanned.receive() { await read(next) }
        }
      }
      group.addTask { await scanAll() }
      await feed()
      await queue.finish()
    }
  }

  private func feed() async {
    while !workshop.isStopping {
      let fresh = await workshop.persist(.reading) {
        try workshop.ledger.backlog(limit: Self.window).filter { workshop.inHand.take($0) }
      }
      guard let fresh else { return }
      for id in fresh where !workshop.isStopping { await queue.send(id) }
      if fresh.isEmpty { await workshop.bells.reading.wait(atMost: .seconds(2)) }
    }
    // What is still queued is dropped: it is found again at the next start.
  }

  private func scanAll() async {
    await withDiscardingTaskGroup { group in
      for _ in 0..<scanners {
        group.addTask {
          while let id = await queue.receive() { await scan(id) }
        }
      }
    }
    await scanned.finish()
  }

  private func scan(_ id: VoucherID) async {
    await trying(id) {
      guard let voucher = try workshop.ledger.voucher(id) else { return }
      await scanned.send(ScannedVoucher(voucher: voucher, scan: try await check.scan(voucher)))
    }
  }

  private func read(_ next: ScannedVoucher) async {
    await trying(next.voucher.id) {
      let voucher = next.voucher
      var document = ReadDocument(voucher: voucher, reply: try await reply(for: next))
      document.scan = next.scan
      if next.scan?.failure == nil {
        document.scan?.withheld = try await withheld(of: document.reply, in: voucher.id)
        document.metadata = try await metadata(of: voucher)
      }
      await decisions.send(document)
      workshop.settle("reader")
    }
  }

  /// Does a step with a voucher in hand; where it fails, the voucher is taken up again.
  private func trying(_ id: VoucherID, _ step: () async throws -> Void) async {
    do {
      try await step()
    } catch ClamdFailure.cancelled {
      workshop.inHand.release(id)
    } catch ClamdFailure.file(let failure) {
      await putBack(id, after: failure)
    } catch {
      await putBack(id, after: error)
    }
  }

  private func putBack(_ id: VoucherID, after error: any Error) async {
    workshop.fault("reader", "\(id): \(workshop.discretion.text(of: error))")
    await AlarmClock.shared.sleep(for: .seconds(1))
    workshop.inHand.release(id)
  }

  /// What reading gives; of a document that is not clean, only what is in a mail or an archive.
  private func reply(for next: ScannedVoucher) async throws -> ReadReply {
    guard let failure = next.scan?.failure else { return try await reply(for: next.voucher) }
    let reply = try await reply(for: next.voucher, as: .holder)
    guard case .success(let result) = reply.outcome,
      result.mail != nil || !result.children.isEmpty
    else { return ReadReply(.failure(failure)) }
    return reply
  }

  /// The files taken out of a document that are not kept.
  private func withheld(
    of reply: ReadReply, in id: VoucherID
  ) async throws -> [MalwareScan.WithheldPart] {
    guard case .success(let result) = reply.outcome else { return [] }
    var parts: [MalwareScan.WithheldPart] = []
    for (number, blob) in result.keptBlobs where reply.blobs.indices.contains(blob) {
      let scan = try await check.scan(.bytes(reply.blobs[blob]), of: id)
      guard let scan, scan.verdict != .clean else { continue }
      parts.append(.init(number: number, signature: scan.signature))
    }
    return parts
  }

  private func reply(
    for voucher: Voucher, as role: Job.Role = .document
  ) async throws -> ReadReply {
    let settings = workshop.settings.current
    let size = voucher.original.size
    guard size <= settings.fileLimit else {
      let detail = "the file has \(size) bytes, the limit is \(settings.fileLimit)"
      return ReadReply(.failure(ReadFailure(.limitExceeded, detail)))
    }
    let path = workshop.archive.path(of: voucher.original, in: voucher)
    let bytes = try FileContents.read(path)
    var limits = settings.reading.limits
    limits.extractedBytes = min(limits.extractedBytes, voucher.submission.allowance.bytes)
    // What was read of a long scan counts more than a reader that is ended over it.
    limits.pictureSeconds = min(limits.pictureSeconds, settings.reading.timeoutSeconds * 2 / 3)
    limits.parts = min(limits.parts, voucher.submission.allowance.parts)
    // What was cut out of a stack is one document.
    let marks = voucher.submission.part == nil ? StackMarks.usual : nil
    let job = Job(
      name: voucher.submission.name, readsWords: true,
      documentClass: voucher.correction?.documentClass,
      confirmedFields: voucher.correction?.fields ?? [:], stackMarks: marks, makesSearchable: true,
      limits: limits, role: role)
    return try await workshop.readers.read(job, bytes)
  }

  /// The values of the index files; one that can't be read says nothing, and is kept all the same.
  private func metadata(of voucher: Voucher) async throws -> [String: String] {
    var metadata: [String: String] = [:]
    for file in voucher.submission.sidecars where file.path != Submission.namePath {
      let bytes = try FileContents.read(workshop.archive.path(of: file, in: voucher))
      let job = Job(name: file.path, role: .indexFile)
      if case .success(let result) = try await workshop.readers.read(job, bytes).outcome {
        metadata.merge(result.metadata) { first, _ in first }
      }
    }
    return metadata
  }
}
