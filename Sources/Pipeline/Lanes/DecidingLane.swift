import Archive
import Configuration
import Files
import Ledger
import Logging
import Payables
import ReadResult

/// Head: takes readings in order and decides them in one ledger transaction a batch.
///
/// What reading left is in the archive and on the disk before the journal speaks of it; the
/// transaction is the moment it counts.
actor DecidingLane {
  /// Readings decided in one transaction.
  private static let batchLimit = 64

  private let workshop: Workshop
  private let decisions: BoundedQueue<ReadDocument>
  private let executor = LaneExecutor("deciding")

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  init(_ workshop: Workshop, decisions: BoundedQueue<ReadDocument>) {
    self.workshop = workshop
    self.decisions = decisions
  }

  /// Decides until the queue is finished and empty.
  func run() async {
    while true {
      let batch = await decisions.receive(upTo: Self.batchLimit)
      if batch.isEmpty { return }
      _ = await workshop.persist(.deciding) { try await decide(batch) }
      for document in batch { workshop.inHand.release(document.voucher.id) }
      workshop.bells.delivering.ring()
      workshop.bells.reconsidering.ring()
    }
  }

  private func decide(_ batch: [ReadDocument]) async throws {
    let policy = workshop.settings.current.policy
    let filer = ReadingFiler(workshop.archive, workshop.ledger)
    let prepared = try batch.map { try filer.file($0, policy) }
    let children = try ChildBatch(prepared, in: workshop.work)
    try workshop.archive.sync()
    try children?.sync()
    let now = workshop.clock()
    let (inHand, replyKey, settings) = (workshop.inHand, workshop.replyKey, workshop.settings)
    let (submitted, elapsed) = try await workshop.ledger.transaction { books in
      let decider = Decider(
        books: books, policy: settings.current.policy, now: now, replyKey: replyKey,
        inHand: inHand)
      let start = ContinuousClock.now
      let submitted = try prepared.flatMap { try decider.decide($0, children: children) }
      return (submitted, ContinuousClock.now - start)
    }
    workshop.logger.debug(
      "decided",
      metadata: [
        "documents": "\(prepared.count)", "microseconds": "\(elapsed / .microseconds(1))",
      ])
    for filed in prepared {
      if case .success(let read) = filed.outcome {
        workshop.readings.keep(read.document.result, of: filed.voucher)
      }
    }
    workshop.progress.note(registered: submitted.count)
    workshop.progress.note(decided: prepared.count)
    if prepared.contains(where: \.teaches) { try workshop.teachReaders() }
    guard let children else { return }
    for (claim, voucher) in submitted {
      try workshop.archive.place(
        voucher.original, of: voucher, from: children.batch.copy(claim))
    }
    try children.batch.remove()
    // Where a step before this one failed, they stay in hand until it has been made up for.
    for (_, voucher) in submitted { inHand.release(voucher.id) }
    workshop.bells.reading.ring()
  }
}
