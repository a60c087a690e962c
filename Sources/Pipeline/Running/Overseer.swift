import Configuration
import Files
import Payables
import Reports
import SystemPackage

/// Writes the metrics file and feeds the watchdog while every lane gets on.
struct Overseer: Sendable {
  private static let metricsEvery = Duration.seconds(10)

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
    while !workshop.isStopping {
      let stuck = workshop.progress.stuck(after: patience)
      if stuck.isEmpty {
        serviceManager.feedWatchdog()
        workshop.settle("watchdog")
      } else {
        let lanes = stuck.map(\.rawValue).joined(separator: ", ")
        workshop.fault("watchdog", "no progress in: \(lanes)")
      }
      write("metrics") { try writeMetrics() }
      write("state") { try DaemonState(faults: workshop.faults.all).save(to: settings) }
      await workshop.bells.overseer.wait(atMost: interval)
    }
  }

  private var settings: Settings { workshop.settings.current }

  private func writeMetrics() throws {
    let text = Metrics.text(try MetricsSource(workshop).counts())
    try FileContents.replace(FilePath(settings.metricsFile), with: Array(text.utf8))
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
