import Archive
import Configuration
import Files
import Ledger
import Payables
import ReadResult
import ReadingClient

/// A document that was read and waits to be decided.
struct ReadDocument: Sendable {
  /// As it was when reading began; what changed since makes the reading void.
  let voucher: Voucher
  let reply: ReadReply
  /// What the index files beside a scan said.
  var metadata: [String: String] = [:]
}

/// Hands: reads what was registered, in parallel and without a state of its own.
struct ReadingLane: Sendable {
  /// Vouchers looked up at a time; more than can be in hand.
  private static let window = 512

  let workshop: Workshop
  let decisions: BoundedQueue<ReadDocument>
  private let queue: BoundedQueue<VoucherID>
  private let workers: Int

  init(_ workshop: Workshop, decisions: BoundedQueue<ReadDocument>) {
    self.workshop = workshop
    self.decisions = decisions
    workers = workshop.settings.current.reading.workers
    queue = BoundedQueue(capacity: workers * 2)
  }

  /// Feeds and reads until the daemon stops; documents in hand are finished first.
  func run() async {
    await withDiscardingTaskGroup { group in
      for _ in 0..<workers {
        group.addTask {
          while let id = await queue.receive() { await read(id) }
        }
      }
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

  private func read(_ id: VoucherID) async {
    do {
      guard let voucher = try workshop.ledger.voucher(id) else { return }
      let reply = try await reply(for: voucher)
      var document = ReadDocument(voucher: voucher, reply: reply)
      document.metadata = try await metadata(of: voucher)
      await decisions.send(document)
      workshop.settle("reader")
    } catch {
      workshop.fault("reader", "\(id): \(workshop.discretion.text(of: error))")
      try? await Task.sleep(for: .seconds(1))
      workshop.inHand.release(id)
    }
  }

  private func reply(for voucher: Voucher) async throws -> ReadReply {
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
    limits.parts = min(limits.parts, voucher.submission.allowance.parts)
    return try await workshop.readers.read(
      Job(
        name: voucher.submission.name, readsWords: true,
        documentClass: voucher.correction?.documentClass, limits: limits), bytes)
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
