import Configuration
import Files
import Ledger
import Payables
import Reports
import SystemPackage

/// Collects the figures of the metrics file.
struct MetricsSource {
  private let workshop: Workshop

  init(_ workshop: Workshop) { self.workshop = workshop }

  func counts() throws -> Metrics.Counts {
    let ledger = try workshop.ledger.counts()
    let now = workshop.clock()
    var counts = Metrics.Counts()
    counts.vouchers = ledger.byStatus.mapValues(\.vouchers)
    counts.outbox = ledger.pendingEffects
    counts.oldestReceivedSeconds = ledger.byStatus[.received].map {
      max(0, (now.microseconds - $0.oldest.microseconds) / 1_000_000)
    }
    counts.handovers = try workshop.ledger.handoverCounts()
      .filter { $0.state == .pending || $0.state == .dead }
      .map { handed in
        Metrics.Counts.Handed(
          to: handed.target, handed.state.rawValue, count: handed.count,
          oldestSeconds: max(0, (now.microseconds - handed.oldest.microseconds) / 1_000_000))
      }
    counts.faults = workshop.faults.all.count
    counts.freeBytes = try FileOperations.freeBytes(at: workshop.spool)
    counts.lastProgress = workshop.progress.lastStep
    return counts
  }
}
