import Configuration
import Foundation
import Ledger
import Logging
import Payables
import Seals

/// Seals once a day, from the hour of the configuration on, and when a person asked for it.
struct SealRound {
  let workshop: Workshop

  func runIfDue() throws {
    guard try isDue() else { return }
    var random = SystemRandomNumberGenerator()
    let now = workshop.clock()
    let sealer = Sealer(workshop.ledger, workshop.archive, workshop.settings.current) {
      [progress = workshop.progress] in progress.advance(.chronicle)
    }
    let seal = try sealer.seal(at: now, actor: Author.daemon, &random)
    workshop.bells.handovers.ring()
    workshop.logger.notice("sealed", metadata: ["seal": "\(seal.contents.number)"])
  }

  private func isDue() throws -> Bool {
    let ledger = workshop.ledger
    let (requested, sealed) = (
      try ledger.lastEntry(of: .sealRequested), try ledger.lastEntry(of: .sealed)
    )
    if let requested, requested.seq > sealed?.seq ?? 0 { return true }
    let now = workshop.clock().berlin
    guard let hour = workshop.settings.current.seals.hour, now.hour >= hour else { return false }
    return sealed.map { $0.time.berlinDate != workshop.clock().berlinDate } ?? true
  }
}
