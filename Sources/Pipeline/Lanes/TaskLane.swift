import Configuration
import Ledger
import Payables

/// Carries tasks on that take too long: reminds, hands over, tells those above (N2).
struct TaskLane: Sendable {
  /// Tasks that are moved in one transaction.
  private static let batchLimit = 64
  /// The longest sleep: the clock may be set, and tasks are opened meanwhile.
  private static let pause = Duration.seconds(10)

  let workshop: Workshop

  /// Works until the daemon stops; what is due is found again at the next start.
  func run() async {
    while !workshop.isStopping {
      let moved = await workshop.persist(.tasks) { try await move() }
      guard let moved else { return }
      if moved == 0 { await workshop.bells.tasks.wait(atMost: Self.pause) }
    }
  }

  /// Whether a task is due by now.
  static func isDue(_ workshop: Workshop) throws -> Bool {
    try !workshop.ledger.tasksToMove(at: workshop.clock(), limit: 1).isEmpty
  }

  /// How many tasks were moved.
  private func move() async throws -> Int {
    let now = workshop.clock()
    let due = try workshop.ledger.tasksToMove(at: now, limit: Self.batchLimit)
    guard !due.isEmpty else { return 0 }
    let policy = workshop.settings.current.policy
    try await workshop.ledger.transaction { books in
      let desk = Desk(books: books, policy: policy, now: now)
      for id in due {
        guard let voucher = try books.voucher(id.voucher),
          let task = voucher.tasks.first(where: { $0.id == id }),
          let event = try Escalation.event(for: task, desk)
        else { continue }
        try books.note([event], of: id.voucher, policy, at: now, actor: Author.daemon)
        try books.enqueue(.result, for: id.voucher, at: now)
      }
    }
    workshop.bells.delivering.ring()
    workshop.bells.mails.ring()
    return due.count
  }
}
