import Archive
import Clocks
import Configuration
import Delivery
import Files
import Ledger
import Logging
import Payables
import ReadResult
import ReadingClient

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
    try workshop.defectTickets.prepare()
    try workshop.results.prepare()
    try workshop.openCases.prepare()
    try workshop.letterDrafts.prepare()
    try workshop.worklists.prepare()
    // There before the disk can fill, and without the faults of an earlier daemon; where it can't
    // be written, the overseer says so.
    try? workshop.state.save(to: workshop.settings.current)
    let settings = workshop.settings.current
    for channel in settings.allChannels {
      try channel.prepare()
    }
  }

  /// Takes over the settings that `load` reads.
  func reload(_ load: @escaping @Sendable (_ spool: String?) throws -> Settings) {
    serviceManager.reloading()
    Reload(workshop: workshop, load: load).run()
    serviceManager.ready()
  }

  /// Works until the workshop is told to stop, then finishes what is in hand.
  package func run() async {
    serviceManager.ready()
    workshop.logger.notice("ready")
    await work(isDraining: false)
    workshop.logger.notice("stopped")
  }

  /// Processes all that lies in the channels until nothing can go on without a person or time.
  package func drain() async { await work(isDraining: true) }

  /// The lanes stop in the order of the work: what was taken is read, what was read is decided,
  /// what was decided is delivered.
  private func work(isDraining: Bool) async {
    let decisions = BoundedQueue<ReadDocument>(capacity: Self.decisionsWaiting)
    let reading = ReadingLane(workshop, decisions: decisions)
    let deciding = DecidingLane(workshop, decisions: decisions)
    let delivering = DeliveringLane(workshop, isDraining: isDraining)
    let mailing = MailLane(workshop)
    let handing = HandoverLane(workshop, isDraining: isDraining)
    let worklists = WorklistLane(workshop)
    let chronicle = ChronicleLane(workshop, isDraining: isDraining)
    let searching = SearchLane(workshop, isDraining: isDraining)
    let intake = IntakeLane(workshop, isDraining: isDraining)
    async let readers: Void = workshop.readers.run()
    async let overseen: Void = Overseer(workshop, serviceManager).run()
    async let delivered: Void = delivering.run()
    async let mailed: Void = mailing.run()
    async let handed: Void = handing.run()
    await intake.prepare()
    async let decided: Void = deciding.run()
    async let reconsidered: Void = ReconsideringLane(workshop: workshop).run()
    async let moved: Void = TaskLane(workshop: workshop).run()
    async let listed: Void = worklists.run()
    async let chronicled: Void = chronicle.run()
    async let searched: Void = searching.run()
    async let read: Void = reading.run()
    await intake.run()
    if isDraining {
      await untilIdle()
      workshop.stop()
    }
    await read
    await decisions.finish()
    await decided
    await reconsidered
    await moved
    serviceManager.stopping()
    handing.finish()
    await handed
    delivering.finish()
    await delivered
    mailing.finish()
    await mailed
    worklists.finish()
    await listed
    // The last that changes the ledger: the archive has then all that the others did.
    chronicle.finish()
    await chronicled
    searching.finish()
    await searched
    await overseen
    workshop.readers.shutDown()
    await readers
  }

  /// Readings that may wait to be decided; more are not begun.
  private static let decisionsWaiting = 128

  /// Waits until no voucher is to be read or decided, is being read or is to be decided again, or
  /// the daemon stops.
  private func untilIdle() async {
    while !workshop.isStopping {
      let backlog = (try? workshop.ledger.backlog(limit: 1)) ?? []
      let woken = (try? workshop.ledger.reconsiderations(limit: 1)) ?? []
      let isTaskDue = (try? TaskLane.isDue(workshop)) ?? false
      if backlog.isEmpty, woken.isEmpty, !isTaskDue, workshop.inHand.isEmpty { return }
      workshop.bells.reading.ring()
      workshop.bells.reconsidering.ring()
      workshop.bells.tasks.ring()
      await AlarmClock.shared.sleep(for: .milliseconds(20))
    }
  }
}
