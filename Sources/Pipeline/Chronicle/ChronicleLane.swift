import Configuration
import Ledger
import Logging
import Payables
import Synchronization

/// Keeps the chronicle in the archive close behind the ledger.
actor ChronicleLane {
  /// What is lost with the database at most, where nothing goes wrong.
  private static let pause = Duration.seconds(1)

  private let workshop: Workshop
  private let isDraining: Bool
  private let executor = LaneExecutor("chronicle")
  private let isFinished = Atomic(false)

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// Sealing waits for the end of a single round: then the seal covers what the round did.
  init(_ workshop: Workshop, isDraining: Bool) {
    self.workshop = workshop
    self.isDraining = isDraining
  }

  /// Lets it write once more and end: nothing changes any more.
  nonisolated func finish() {
    isFinished.store(true, ordering: .releasing)
    workshop.bells.chronicle.ring()
  }

  /// Writes until it is finished, and at the end what changed last.
  func run() async {
    while true {
      let isLast = isFinished.load(ordering: .acquiring)
      let done: Void? = await workshop.persist(.chronicle) {
        let writer = writer
        try writer.write(at: workshop.clock())
        if !isDraining || isLast {
          try erase()
          workshop.progress.advance(.chronicle)
          try SealRound(workshop: workshop).runIfDue()
          workshop.progress.advance(.chronicle)
        }
        // The last round: nobody comes after it who would write that something was sealed.
        if isLast { try writer.write(at: workshop.clock()) }
      }
      guard done != nil, !isLast else { return }
      await workshop.bells.chronicle.wait(atMost: Self.pause)
    }
  }

  /// Whoever oversees the lanes knows by every line that it gets on, however long a step takes.
  private nonisolated var advance: @Sendable () -> Void {
    { [progress = workshop.progress] in progress.advance(.chronicle) }
  }

  private nonisolated var writer: ChronicleWriter {
    ChronicleWriter(workshop.ledger, workshop.archive, advance: advance)
  }

  /// Carries out what was released (L3), and has the archive know of it.
  private func erase() throws {
    let (ledger, archive) = (workshop.ledger, workshop.archive)
    let rules = workshop.settings.current.retention.rules
    let round = ErasureRound(
      ledger, archive, workshop.filing, rules, at: workshop.clock(), advance: advance)
    let done = try round.run()
    guard !done.isEmpty else { return }
    try writer.write(at: workshop.clock())
    for list in done { workshop.logger.notice("erased", metadata: ["list": "\(list)"]) }
  }
}
