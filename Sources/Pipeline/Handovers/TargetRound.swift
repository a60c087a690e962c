import Configuration
import Ledger
import Logging
import Payables

/// Tries what is due for one target.
///
/// What was asked for first goes first; a slow target leaves the rest for its next turn.
struct TargetRound: Sendable {
  /// Handovers that are looked at.
  private static let batchLimit = 64
  /// How long a target is served before all others get their turn again.
  private static let turn = Duration.seconds(10)
  /// Tries of what the other side does not refuse, about three days; then a person must look.
  private static let attemptsMax = 300

  let workshop: Workshop

  /// How many handovers were settled.
  func deliver(to target: String, by carrier: some Carrier) async throws -> Int {
    var settled = 0
    let due = try workshop.ledger.dueHandovers(
      to: target, at: workshop.clock(), limit: Self.batchLimit)
    let start = ContinuousClock.now
    for record in due where ContinuousClock.now - start < Self.turn {
      if try await carry(record, by: carrier) { settled += 1 }
      workshop.progress.advance(.handovers)
    }
    return settled
  }

  /// Whether it is settled now, one way or the other.
  private func carry(_ record: HandoverRecord, by carrier: some Carrier) async throws -> Bool {
    let outcome: HandoverOutcome
    do {
      outcome = try await carrier.carry(record) { [ledger = workshop.ledger] progress in
        try await ledger.transaction { try $0.keep(progress, of: record.key) }
      }
    } catch {
      outcome = .later(workshop.discretion.text(of: error))
    }
    let now = workshop.clock()
    let subject = "handover to \(record.handover.target)"
    switch outcome {
    case .delivered:
      try await settle(record, as: .delivered, at: now)
      workshop.settle(subject)
      return true
    case .refused(let problem):
      try await settle(record, as: .dead, problem, at: now)
      workshop.fault("\(subject), given up", "\(record.key): \(problem)")
      workshop.logger.error(
        "a handover was refused",
        metadata: ["handover": "\(record.key)", "message": "\(problem)"])
      return true
    case .waits(let seconds):
      try await workshop.ledger.transaction { books in
        try books.delay(record.key, until: now.adding(seconds: seconds))
      }
      return false
    case .later(let problem, let pause):
      workshop.fault(subject, problem)
      if record.attempts + 1 >= Self.attemptsMax {
        try await settle(record, as: .dead, problem, at: now)
        return true
      }
      let delay = max(pause ?? 0, DeliverySchedule.delay(afterAttempts: record.attempts + 1))
      try await workshop.ledger.transaction { books in
        try books.postpone(record.key, until: now.adding(seconds: delay), problem: problem)
      }
      return false
    }
  }

  private func settle(
    _ record: HandoverRecord, as state: HandoverRecord.State, _ problem: String? = nil,
    at now: Timestamp
  ) async throws {
    try await workshop.ledger.transaction { books in
      try books.settle(record.key, as: state, problem: problem, at: now)
    }
  }
}
