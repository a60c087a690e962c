import Configuration
import Files
import Payables
import Reports
import SystemPackage

/// Writes the metrics file and feeds the watchdog while every lane gets on.
struct Overseer: Sendable {
  /// A lane may take this long for one step before it counts as stuck.
  private static let patience = Duration.seconds(180)
  private static let metricsEvery = Duration.seconds(10)

  private let workshop: Workshop
  private let serviceManager: ServiceManager

  init(_ workshop: Workshop, _ serviceManager: ServiceManager) {
    self.workshop = workshop
    self.serviceManager = serviceManager
  }

  func run() async {
    let interval = min(serviceManager.watchdogInterval ?? Self.metricsEvery, Self.metricsEvery)
    while !workshop.isStopping {
      let stuck = workshop.progress.stuck(after: Self.patience)
      if stuck.isEmpty {
        serviceManager.feedWatchdog()
        workshop.settle("watchdog")
      } else {
        let lanes = stuck.map(\.rawValue).joined(separator: ", ")
        workshop.fault("watchdog", "no progress in: \(lanes)")
      }
      writeMetrics()
      await workshop.bells.overseer.wait(atMost: interval)
    }
  }

  private func writeMetrics() {
    do {
      let text = Metrics.text(try MetricsSource(workshop).counts())
      try FileContents.replace(
        FilePath(workshop.settings.current.metricsFile), with: Array(text.utf8))
      try DaemonState(faults: workshop.faults.all).save(to: workshop.settings.current)
      workshop.settle("metrics")
    } catch {
      workshop.fault("metrics", "\(error)")
    }
  }
}
