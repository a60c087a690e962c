import Archive
import Configuration
import Files
package import Payables
import ReadResult

/// The running daemon: the lanes, and what keeps an eye on them.
package struct Station: Sendable {
  private let workshop: Workshop
  private let serviceManager: ServiceManager

  package init(_ workshop: Workshop, environment: [String: String]) {
    self.workshop = workshop
    serviceManager = ServiceManager(environment: environment)
  }

  /// Makes the folders of the spool that are missing.
  package func prepare() throws {
    try FileOperations.makeDirectory(
      workshop.work, permissions: Permissions.restrictedDirectory)
    try workshop.archive.prepare()
    try workshop.errorFolder.prepare()
    try workshop.results.prepare()
    for channel in workshop.settings.current.channels {
      if channel.kind == .maildir {
        try MaildirFolder.prepare(channel.path)
      } else {
        try FileOperations.makeDirectory(channel.path)
      }
    }
  }

  /// Works until the task is cancelled, then finishes what is in hand.
  package func run() async {
    let decisions = BoundedQueue<ReadDocument>(capacity: Self.decisionsWaiting)
    let reading = ReadingLane(workshop, decisions: decisions)
    let deciding = DecidingLane(workshop, decisions: decisions)
    let delivering = DeliveringLane(workshop)
    let intake = IntakeLane(workshop, isDraining: false)
    serviceManager.ready()
    workshop.logger.notice("ready")
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await intake.run() }
      group.addTask { await delivering.run() }
      group.addTask { await Overseer(workshop, serviceManager).run() }
      group.addTask {
        // Outside the reach of cancellation: what was read is decided before the lane ends.
        async let decided: Void = deciding.run()
        await reading.run()
        await decisions.finish()
        await decided
      }
      await group.waitForAll()
    }
    serviceManager.stopping()
    await delivering.deliverWhatIsDue()
    await workshop.readers.shutdown()
    workshop.logger.notice("stopped")
  }

  /// Processes all that lies in the channels until nothing can go on without a person or time.
  package func drain() async {
    let decisions = BoundedQueue<ReadDocument>(capacity: Self.decisionsWaiting)
    let reading = ReadingLane(workshop, decisions: decisions)
    let deciding = DecidingLane(workshop, decisions: decisions)
    let delivering = DeliveringLane(workshop)
    let intake = IntakeLane(workshop, isDraining: true)
    await withTaskGroup(of: Void.self) { lanes in
      lanes.addTask { await deciding.run() }
      lanes.addTask { await delivering.run() }
      let readingTask = Task { await reading.run() }
      await intake.run()
      await untilIdle()
      readingTask.cancel()
      workshop.bells.reading.ring()
      await readingTask.value
      await decisions.finish()
      await delivering.deliverWhatIsDue()
      lanes.cancelAll()
      workshop.bells.delivering.ring()
      await lanes.waitForAll()
    }
    await workshop.readers.shutdown()
  }

  /// Readings that may wait to be decided; more are not begun.
  private static let decisionsWaiting = 128

  /// Waits until no voucher is to be read or is being read or decided.
  private func untilIdle() async {
    while true {
      let backlog = (try? workshop.ledger.backlog(limit: 1)) ?? []
      if backlog.isEmpty, workshop.inHand.isEmpty { return }
      workshop.bells.reading.ring()
      try? await Task.sleep(for: .milliseconds(20))
    }
  }
}
