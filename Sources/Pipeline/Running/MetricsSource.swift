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

  func counts() throws -> Metrics {
    let counts = try workshop.ledger.counts()
    let now = workshop.clock()
    func age(_ time: Timestamp?) -> Int64 {
      time.map { max(0, (now.microseconds - $0.microseconds) / 1_000_000) } ?? 0
    }
    return Metrics(
      vouchers: counts.byStatus.mapValues(\.vouchers), duplicates: counts.duplicates,
      pendingEffects: counts.pendingEffects, deadEffects: counts.deadEffects,
      oldestReceivedSeconds: age(counts.byStatus[.received]?.oldest),
      oldestPendingEffectSeconds: age(counts.oldestPendingEffect),
      journalEntries: counts.journal.seq, faults: workshop.faults.all.map(\.subject),
      freeBytes: try FileOperations.freeBytes(at: workshop.spool), time: now)
  }
}
