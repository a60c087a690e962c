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
  /// Working days in which a cash discount counts as one that is lost soon.
  private static let discountDays = 5
  /// Tasks that are looked at for them, those that are due first.
  private static let discountTasks = 2000

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
    status.channels = channels
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
    let tasks = try ledger.taskCounts(at: now)
    status.tasks.open = tasks.open
    status.tasks.overdue = tasks.overdue
    status.tasks.dueToday = tasks.dueToday
    status.tasks.nextDeadline = tasks.nextDeadline
    status.lastSeal = try ledger.lastEntry(of: .sealed)?.time
  }

  /// Of each document what its open tasks say of its discount; those of nobody are not counted.
  private func discountsAtRisk() throws -> SpoolStatus.DiscountsAtRisk {
    let calendar = GermanCalendar(state: settings.state)
    let (today, until) = (
      now.berlinDate, calendar.workingDay(Self.discountDays, after: now.berlinDate)
    )
    var lost: [VoucherID: (CurrencyCode?, ExactDecimal?)] = [:]
    let end = Timestamp(berlin: until.adding(days: 1), hour: 0)
    try ledger.openTasks(before: end, limit: Self.discountTasks) { open in
      guard let terms = open.task.terms, let day = terms.discountUntil, day >= today, day <= until
      else { return }
      lost[open.task.id.voucher] = (open.currency, terms.discount)
    }
    var amounts: [CurrencyCode: ExactDecimal] = [:]
    for case (let currency?, let amount?) in lost.values {
      amounts[currency] = (amounts[currency] ?? .zero).adding(amount) ?? amounts[currency]
    }
    return .init(vouchers: lost.count, amounts: amounts, until: until)
  }
}
