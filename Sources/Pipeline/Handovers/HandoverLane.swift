import Configuration
import Ledger
import Logging
import Payables
import Synchronization

/// Hands batches, runs and news to other systems, each target by itself (Q2).
actor HandoverLane {
  private static let pause = Duration.seconds(5)

  private let workshop: Workshop
  private let isDraining: Bool
  private let executor = LaneExecutor("handovers")
  private let isFinished = Atomic(false)
  private var carriers: [ConnectorCarrier] = []

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  init(_ workshop: Workshop, isDraining: Bool) {
    self.workshop = workshop
    self.isDraining = isDraining
  }

  /// Lets it end: nothing is ordered any more.
  nonisolated func finish() {
    isFinished.store(true, ordering: .releasing)
    workshop.bells.handovers.ring()
  }

  /// Delivers until it is finished, and at the end what is due by then.
  func run() async {
    while true {
      let isLast = isFinished.load(ordering: .acquiring)
      let handled =
        await workshop.persist(.handovers) {
          // Once all is decided that lay there.
          if !isDraining || isLast { settle() }
          return try await deliver()
        } ?? 0
      if handled > 0 { continue }
      if isLast { return }
      await workshop.bells.handovers.wait(atMost: Self.pause)
    }
  }

  /// Posts and proposes what is due; what goes wrong with it holds up no handover.
  private func settle() {
    do {
      try SettlementRound(workshop: workshop).runIfDue()
      workshop.settle(Self.round)
    } catch {
      workshop.fault(Self.round, workshop.discretion.text(of: error))
    }
  }

  private static let round = "postings and payment runs"

  /// Tries what is due and returns how many of it were settled.
  ///
  /// The targets are served side by side: one that is slow holds up no other.
  private func deliver() async throws -> Int {
    let connectors = current()
    for connector in connectors {
      _ = try await NewsRound(workshop: workshop).order(for: connector.connector.definition)
    }
    return try await serve(connectors)
  }

  private nonisolated func serve(_ connectors: [ConnectorCarrier]) async throws -> Int {
    let round = TargetRound(workshop: workshop)
    return try await withThrowingTaskGroup(of: Int.self) { group in
      group.addTask {
        try await round.deliver(
          to: Handover.postingTarget, by: PostingCarrier(workshop: round.workshop))
      }
      group.addTask {
        try await round.deliver(
          to: Handover.paymentTarget, by: PaymentCarrier(workshop: round.workshop))
      }
      group.addTask {
        try await round.deliver(
          to: Handover.timestampTarget, by: TimestampCarrier(workshop: round.workshop))
      }
      for connector in connectors {
        group.addTask { try await round.deliver(to: connector.name, by: connector) }
      }
      var settled = 0
      for try await count in group { settled += count }
      return settled
    }
  }

  /// The connectors in force; one that was changed begins without what was learned of it.
  private func current() -> [ConnectorCarrier] {
    carriers = workshop.connectors.current.map { loaded in
      carriers.first { $0.connector.definition == loaded.definition }
        ?? ConnectorCarrier(loaded, workshop)
    }
    return carriers
  }
}
