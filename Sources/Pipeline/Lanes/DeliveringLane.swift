import Archive
import Configuration
import Delivery
import Files
import Ledger
import Logging
import Payables
import Synchronization

/// Feet: carries out what was decided, from the outbox.
///
/// A batch is rendered and written in parallel, made durable with one sync, and noted in one
/// transaction. What is interrupted is done again: every effect may be repeated.
actor DeliveringLane {
  /// Effects of one batch.
  private static let batchLimit = 192
  private static let pause = Duration.seconds(2)

  private let workshop: Workshop
  private let isDraining: Bool
  private let executor = LaneExecutor("delivering")
  /// Where all documents are being filed anew.
  private var filing: FilingRound?
  /// The vouchers whose effects failed and were not delivered since.
  private var failing: [Effect: Set<VoucherID>] = [:]

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  init(_ workshop: Workshop, isDraining: Bool) {
    self.workshop = workshop
    self.isDraining = isDraining
  }

  private let isFinished = Atomic(false)

  /// Lets it end: nothing is decided any more.
  nonisolated func finish() {
    isFinished.store(true, ordering: .releasing)
    workshop.bells.delivering.ring()
  }

  /// Delivers until it is finished, and at the end what is due by then.
  func run() async {
    while true {
      let isLast = isFinished.load(ordering: .acquiring)
      let carried = await workshop.persist(.delivering) { try await deliver() } ?? 0
      if carried > 0 { continue }
      // One that ends has no time for it: the next one begins again.
      if isDraining || !isLast, refile() { continue }
      if isLast { return }
      await workshop.bells.delivering.wait(atMost: Self.pause)
    }
  }

  /// Delivers one batch and returns how many effects it had.
  private func deliver() async throws -> Int {
    let due = try workshop.ledger.dueEffects(at: workshop.clock(), limit: Self.batchLimit)
    guard !due.isEmpty else { return 0 }
    let errands = Dictionary(grouping: due, by: \.voucher)
    let outcomes = await carryOut(Array(errands))
    try workshop.archive.sync()
    try workshop.results.sync()
    try workshop.filing.sync()
    let now = workshop.clock()
    try await workshop.ledger.transaction { books in
      for outcome in outcomes { try outcome.note(in: books, at: now) }
    }
    tell(outcomes)
    return due.count
  }

  private static let filingSubject = "filing tree"

  /// Files a batch of documents anew where the tree was made by another plan.
  ///
  /// What goes wrong holds up no delivery.
  /// - Returns: Whether there is more to do.
  private func refile() -> Bool {
    let settings = workshop.settings.current
    do {
      guard settings.filing.hasTree else {
        try workshop.filing.clear()
        return false
      }
      let plan = settings.filingPlan
      if filing?.plan != plan {
        filing = try workshop.filing.plan() == plan.text ? nil : FilingRound(plan)
      }
      let isDone = try filing?.step(workshop.filing, workshop.ledger) ?? true
      if isDone { filing = nil }
      workshop.settle(Self.filingSubject)
      return !isDone
    } catch {
      filing = nil
      workshop.fault(Self.filingSubject, workshop.discretion.text(of: error))
      return false
    }
  }

  /// Puts effects that fail on the board, and takes each kind off when the last one is delivered.
  private func tell(_ outcomes: [DeliveryOutcome]) {
    for result in outcomes.flatMap(\.results) {
      switch result {
      case .delivered(let effect): failing[effect.effect]?.remove(effect.voucher)
      case .failed(let effect, let message):
        failing[effect.effect, default: []].insert(effect.voucher)
        workshop.fault("delivery \(effect.effect.rawValue)", "\(effect.voucher): \(message)")
      }
    }
    for (effect, vouchers) in failing where vouchers.isEmpty {
      workshop.settle("delivery \(effect.rawValue)")
    }
  }

  /// Carries out the effects of several vouchers side by side.
  private nonisolated func carryOut(
    _ errands: [(key: VoucherID, value: [PendingEffect])]
  ) async -> [DeliveryOutcome] {
    let courier = Courier(workshop)
    return await withTaskGroup(of: DeliveryOutcome.self) { group in
      var waiting = errands.makeIterator()
      for _ in 0..<workshop.settings.current.reading.workers {
        guard let errand = waiting.next() else { break }
        group.addTask { courier.carryOut(errand.value, of: errand.key) }
      }
      var outcomes: [DeliveryOutcome] = []
      for await outcome in group {
        outcomes.append(outcome)
        if let errand = waiting.next() {
          group.addTask { courier.carryOut(errand.value, of: errand.key) }
        }
      }
      return outcomes
    }
  }
}

/// What became of a voucher's effects.
struct DeliveryOutcome: Sendable {
  enum EffectResult: Sendable {
    case delivered(PendingEffect)
    case failed(PendingEffect, String)
  }

  let voucher: VoucherID
  var results: [EffectResult] = []
  var receipt: ArchiveReceipt?
  /// The number of a defect that was told of.
  var defect: Int?

  func note(in books: LedgerTransaction, at now: Timestamp) throws {
    for result in results {
      switch result {
      case .delivered(let effect): try books.delivered([effect.id], at: now)
      case .failed(let effect, let message):
        try books.postponed(effect.id, error: message, isFault: true, at: now)
      }
    }
    if let defect {
      try books.append(
        .defectReported(DefectReceipt(defect)), to: voucher, at: now, actor: Author.daemon)
    }
    if let receipt {
      try books.append(.archived(receipt), to: voucher, at: now, actor: Author.daemon)
    }
  }
}
