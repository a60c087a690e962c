import Archive
package import Configuration
import Delivery
package import Ledger
package import Letters
package import Logging
package import Payables
package import ReadingClient
import Reports
import Synchronization
import SystemPackage

/// What the lanes work with: the stores, the readers, the settings, the clock and the boards.
package final class Workshop: Sendable {
  let spool: FilePath
  let settings: Live<Settings>
  let templates: Live<LetterTemplates>
  let connectors: Live<[LoadedConnector]>
  let ledger: Ledger
  let archive: ArchiveTree
  let errorFolder: ErrorFolder
  let results: ResultFile
  let openCases: OpenCases
  let filing: FilingTree
  let letterDrafts: LetterDrafts
  let defectTickets: DefectTickets
  let worklists: WorklistFolder
  let reports: ReportFolder
  let readers: ReaderPool
  let replyKey: ReplyKey
  let logger: Logger
  /// The current time; a parameter, so that tests have the day they need.
  let clock: @Sendable () -> Timestamp
  let startedAt: Timestamp
  let faults = FaultBoard()
  let progress = Progress()
  let bells = Bells()
  let inHand = InHand()
  let readings = RecentReadings()
  /// What lay in the channels when they were looked at last; nothing before that.
  let channelsSeen = Live<[SpoolStatus.Channel]>([])
  /// Tasks of the list that no voucher has, and so nobody can move.
  let strayTasks = Live<Set<TaskID>>([])
  private let stopping = Atomic(false)

  /// The bells of the lanes.
  struct Bells: Sendable {
    let intake = Bell()
    let reading = Bell()
    let reconsidering = Bell()
    let tasks = Bell()
    let mails = Bell()
    let delivering = Bell()
    let handovers = Bell()
    let worklists = Bell()
    let chronicle = Bell()
    let search = Bell()
    let channels = Bell()
    let overseer = Bell()
  }

  package init(
    settings: Settings, ledger: Ledger, readers: ReaderPool, logger: Logger,
    replyKey: ReplyKey, templates: LetterTemplates = .standard,
    connectors: [LoadedConnector] = [],
    clock: @escaping @Sendable () -> Timestamp
  ) {
    spool = FilePath(settings.spool)
    self.settings = Live(settings)
    self.templates = Live(templates)
    self.connectors = Live(connectors)
    self.ledger = ledger
    archive = ArchiveTree(spool: spool)
    errorFolder = ErrorFolder(spool: spool)
    results = ResultFile(spool: spool)
    openCases = OpenCases(spool: spool)
    filing = FilingTree(spool: spool)
    letterDrafts = LetterDrafts(spool: spool)
    defectTickets = DefectTickets(spool: spool)
    worklists = WorklistFolder(spool: spool)
    reports = ReportFolder(spool: spool)
    self.readers = readers
    self.replyKey = replyKey
    self.logger = logger
    self.clock = clock
    startedAt = clock()
  }

  /// Whether the lanes are to end after what they have in hand.
  var isStopping: Bool { stopping.load(ordering: .relaxed) }

  /// Lets every lane finish what it has in hand and end.
  package func stop() {
    stopping.store(true, ordering: .relaxed)
    bells.intake.ring()
    bells.reading.ring()
    bells.reconsidering.ring()
    bells.tasks.ring()
    bells.mails.ring()
    bells.delivering.ring()
    bells.handovers.ring()
    bells.worklists.ring()
    bells.chronicle.ring()
    bells.search.ring()
    bells.channels.ring()
    bells.overseer.ring()
  }

  /// What it says of itself to others.
  var state: DaemonState {
    DaemonState(
      faults: faults.all, startedAt: startedAt, lastProgress: progress.lastStep,
      lanes: progress.busy.map { .init($0.rawValue, busySeconds: $1.components.seconds) })
  }

  var work: FilePath { spool.appending("work") }

  /// Runs a step of a lane until it succeeds; nil when the lane is to stop.
  ///
  /// A fault of our side is told once, and the step is tried again with growing pauses.
  func persist<Value>(
    _ lane: Progress.Lane, isolation: isolated (any Actor)? = #isolation,
    _ step: () async throws -> Value
  ) async -> Value? {
    var backoff = Backoff()
    while true {
      do {
        progress.begin(lane)
        let value = try await step()
        progress.finish(lane)
        settle(lane.rawValue)
        return value
      } catch {
        progress.finish(lane)
        fault(lane.rawValue, discretion.text(of: error))
        if isStopping { return nil }
        await backoff.wait()
        if isStopping { return nil }
      }
    }
  }

  /// What may be said of files and errors.
  var discretion: Discretion { Discretion(spool: spool, channels: settings.current.channels) }

  /// Puts a fault on the board and tells of it when it is new, also `rohrpost status` at once.
  func fault(_ subject: String, _ message: String) {
    guard faults.raise(subject, message, at: clock()) else { return }
    logger.error("fault", metadata: ["subject": "\(subject)", "message": "\(message)"])
    bells.overseer.ring()
  }

  /// Takes a fault from the board and tells that it is over.
  func settle(_ subject: String) {
    guard let fault = faults.clear(subject) else { return }
    logger.notice(
      "fault is over",
      metadata: ["subject": "\(subject)", "since": "\(fault.since)", "times": "\(fault.times)"])
    bells.overseer.ring()
  }
}
