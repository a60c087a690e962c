import Configuration
import Files
import Payables
import Reports
import SystemPackage

/// Writes the metrics file and feeds the watchdog while every lane gets on.
struct Overseer: Sendable {
  private static let metricsEvery = Duration.seconds(10)
  /// Counting a large ledger takes at most this part of the time: one in so many.
  private static let metricsShare = 50

  private let workshop: Workshop
  private let serviceManager: ServiceManager
  /// A lane may take this long for one step before it counts as stuck.
  private let patience: Duration

  init(
    _ workshop: Workshop, _ serviceManager: ServiceManager, patience: Duration = .seconds(180)
  ) {
    self.workshop = workshop
    self.serviceManager = serviceManager
    self.patience = patience
  }

  func run() async {
    let interval = min(serviceManager.watchdogInterval ?? Self.metricsEvery, Self.metricsEvery)
    async let watched: Void = ChannelWatch(workshop).run()
    var history = DiskHistory.load(from: settings)
    var metricsDue = ContinuousClock.now
    while !workshop.isStopping {
      let stuck = workshop.progress.stuck(after: patience)
      if stuck.isEmpty {
        serviceManager.feedWatchdog()
        workshop.settle("watchdog")
      } else {
        let lanes = stuck.map(\.rawValue).joined(separator: ", ")
        workshop.fault("watchdog", "no progress in: \(lanes)")
      }
      write("disk history") { try note(in: &history) }
      if .now >= metricsDue {
        write("metrics") { metricsDue = try writeMetrics(history) }
      }
      write("state") { try workshop.state.save(to: settings) }
      await workshop.bells.overseer.wait(atMost: interval)
    }
    await watched
  }

  private var settings: Settings { workshop.settings.current }

  /// Returns when they are due again.
  private func writeMetrics(_ history: DiskHistory) throws -> ContinuousClock.Instant {
    let start = ContinuousClock.now
    let status = try workshop.status(history, at: workshop.clock())
    try FileContents.replace(
      FilePath(settings.metricsFile), with: Array(Metrics.text(status).utf8))
    return max(
      start + Self.metricsEvery, .now + (ContinuousClock.now - start) * Self.metricsShare)
  }

  private func note(in history: inout DiskHistory) throws {
    let sample = try DiskSample(of: workshop.spool, at: workshop.clock())
    if history.note(sample) { try history.save(to: settings) }
  }

  private func write(_ subject: String, _ body: () throws -> Void) {
    do {
      try body()
      workshop.settle(subject)
    } catch {
      workshop.fault(subject, "\(error)")
    }
  }
}
