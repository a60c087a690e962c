import Configuration
import Ledger
import Logging
import Search
import Synchronization

/// Follows the journal with the search index, on a thread of its own.
///
/// It is no part of what the daemon is there for: it takes half of a processor's time at most, what
/// goes wrong with it is told and tried again, and no watchdog waits for it.
actor SearchLane {
  /// The shortest time between two looks at the journal.
  private static let pause = Duration.seconds(2)
  private static let longestPatience = Duration.seconds(60)

  private let workshop: Workshop
  private let isDraining: Bool
  private let executor = LaneExecutor("search")
  private let isFinished = Atomic(false)
  private var index: SearchIndex?
  /// How long it waits after a failure: the longer the more there were in a row.
  private var patience = SearchLane.pause

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  init(_ workshop: Workshop, isDraining: Bool) {
    self.workshop = workshop
    self.isDraining = isDraining
  }

  /// Lets it end: nothing changes any more.
  nonisolated func finish() {
    isFinished.store(true, ordering: .releasing)
    workshop.bells.search.ring()
  }

  /// Follows until it is finished; where the channels are drained, it begins when all is done and
  /// ends when it has all.
  func run() async {
    while true {
      let isLast = isFinished.load(ordering: .acquiring)
      var (isCurrent, took) = (true, Duration.zero)
      if isLast || !isDraining {
        do {
          took = try ContinuousClock().measure { isCurrent = try follow() }
          patience = Self.pause
          workshop.settle(Self.subject)
        } catch {
          fail(error)
          if isLast { return close() }
          await workshop.bells.search.wait(atMost: patience)
          patience = min(patience * 2, Self.longestPatience)
          continue
        }
      }
      if isLast, isCurrent || !isDraining { return close() }
      if isCurrent {
        await workshop.bells.search.wait(atMost: Self.pause)
      } else if !isLast {
        await workshop.bells.search.wait(atMost: took)
      }
    }
  }

  private static let subject = "search index"

  private func follow() throws -> Bool {
    let feed = SearchFeed(
      ledger: workshop.ledger, archive: workshop.archive,
      plan: workshop.settings.current.filingPlan)
    return try feed.step(try opened())
  }

  private func opened() throws -> SearchIndex {
    if let index { return index }
    let path = workshop.settings.current.searchPath
    let opened = try SearchIndex.openOrRemake(at: path)
    index = opened
    return opened
  }

  private func fail(_ error: any Error) {
    workshop.fault(Self.subject, workshop.discretion.text(of: error))
    // It has nothing that can't be made again.
    guard let error = error as? SearchError, error.needsRebuilding else { return }
    close()
    SearchIndex.discard(at: workshop.settings.current.searchPath)
  }

  private func close() {
    try? index?.close()
    index = nil
  }
}
