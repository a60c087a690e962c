package import Configuration
import Files
import Invoice
import InvoiceRules
package import Ledger
import Malware
package import Payables
package import Reports
import SystemPackage

/// Looks how a spool stands: for the metrics of the daemon, and for commands beside it.
package struct SpoolSurvey {
  private let ledger: Ledger
  private let settings: Settings
  private let now: Timestamp

  package init(_ ledger: Ledger, _ settings: Settings, at now: Timestamp) {
    (self.ledger, self.settings, self.now) = (ledger, settings, now)
  }

  /// How it stands, as somebody beside the daemon can tell: by the files that this leaves.
  package func status() throws -> SpoolStatus {
    let state = DaemonState.load(from: settings)
    var status = try status(state, DiskHistory.load(from: settings), channels())
    status.daemon.isRunning = SpoolLock.isTaken(settings)
    status.discounts = try discountsAtRisk()
    return status
  }

  /// What lies in the channels.
  func channels() -> [SpoolStatus.Channel] { settings.allChannels.map { $0.backlog(at: now) } }

  /// The same, with what the daemon knows of itself and has seen in the channels.
  func status(
    _ state: DaemonState, _ history: DiskHistory, _ channels: [SpoolStatus.Channel]
  ) throws -> SpoolStatus {
    var status = SpoolStatus(of: settings.spool, at: now)
    status.version = Validator.version
    status.daemon.startedAt = state.startedAt
    status.daemon.lastProgress = state.lastProgress
    status.daemon.lanes = state.lanes ?? []
    status.faults = state.faults.map { .init($0.subject, $0.message, since: $0.since) }
    try count(&status)
    let intake = Set(settings.intakeChannels.map(\.name))
    status.channels = try channels.map { channel in
      var channel = channel
      guard intake.contains(channel.name) else { return channel }
      channel.bringsDocuments = true
      channel.lastArrival = try ledger.lastArrival(through: channel.name)
      return channel
    }
    status.channelPatience = settings.unclaimedWarningSeconds
    status.clamd = settings.malware.clamd?.description
    let sample = try DiskSample(of: FilePath(settings.spool), at: now)
    status.disk = DiskForecast(
      sample, after: history.samples, watermark: settings.freeSpaceWatermark)
    return status
  }

  private func count(_ status: inout SpoolStatus) throws {
    let counts = try ledger.counts()
    status.stages = counts.byStatus.mapValues { .init($0.vouchers, oldest: $0.oldest) }
    status.duplicates = counts.duplicates
    status.outbox = counts.pendingEffects
    status.deadEffects = counts.deadEffects
    status.oldestOpen = counts.oldestOpen
    status.journalEntries = counts.journal.seq
    status.deliveries = try ledger.handoverCounts()
      .filter { $0.state == .pending || $0.state == .dead }
      .map { .init(to: $0.target, $0.state.rawValue, count: $0.count, oldest: $0.oldest) }
    status.lostMails = try ledger.countOfLostMails(after: SpoolStatus.startOfLostMails(at: now))
    let tasks = try ledger.taskCounts(at: now)
    status.tasks.open = tasks.open
    status.tasks.overdue = tasks.overdue
    status.tasks.dueToday = tasks.dueToday
    status.tasks.nextDeadline = tasks.nextDeadline
    status.lastSeal = try ledger.lastEntry(of: .sealed)?.time
  }

  private func discountsAtRisk() throws -> SpoolStatus.DiscountsAtRisk {
    let (found, until) = try CockpitBook(ledger).discountsAtRisk(settings, at: now)
    return .init(vouchers: found.count, cents: found.cents, until: until)
  }
}

extension Workshop {
  /// How the spool stands, as the daemon knows it; nothing is forecast without a history.
  func status(
    _ history: DiskHistory = DiskHistory(), at now: Timestamp
  ) throws -> SpoolStatus {
    var status = try SpoolSurvey(ledger, settings.current, at: now)
      .status(state, history, channelsSeen.current)
    status.daemon.isRunning = true
    return status
  }
}
