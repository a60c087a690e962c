import Configuration
import Ledger
import Payables

/// Carries tasks on that take too long: reminds, hands over, tells those above (N2).
struct TaskLane: Sendable {
  /// Tasks that are moved in one transaction.
  private static let batchLimit = 64
  /// Vouchers that get the tasks they lack in one transaction.
  private static let mendingLimit = 64
  /// The longest sleep: the clock may be set, and tasks are opened meanwhile.
  private static let pause = Duration.seconds(10)
  private static let strayFault = "stray tasks"

  let workshop: Workshop

  /// Works until the daemon stops; what is due is found again at the next start.
  func run() async {
    _ = await workshop.persist(.tasks) { try await mend() }
    while !workshop.isStopping {
      let moved = await workshop.persist(.tasks) { try await move() }
      guard let moved else { return }
      if moved == 0 { await workshop.bells.tasks.wait(atMost: Self.pause) }
    }
  }

  /// Whether a task that can be moved is due by now.
  static func isDue(_ workshop: Workshop) throws -> Bool {
    let strays = workshop.strayTasks.current
    return try workshop.ledger.tasksToMove(at: workshop.clock(), limit: strays.count + 1)
      .contains { !strays.contains($0.task) }
  }

  /// Opens the tasks of vouchers that wait without any, as those of an earlier version do.
  private func mend() async throws {
    let ids = try workshop.ledger.vouchersWithoutTask(limit: Self.mendingLimit)
    guard !ids.isEmpty else { return }
    let (policy, now) = (workshop.settings.current.policy, workshop.clock())
    try await workshop.ledger.transaction { books in
      for id in ids where try !books.awaitsReconsideration(of: id) {
        try books.planTasks(of: id, policy, at: now)
        try books.enqueue(.result, for: id, at: now)
      }
    }
  }

  /// How many tasks were moved.
  ///
  /// What can't be moved, since its voucher has no such task, is a fault that `verify` names; it
  /// holds up nothing behind it.
  private func move() async throws -> Int {
    let now = workshop.clock()
    var (moved, strays): (Int, Set<TaskID>) = (0, [])
    var last: TaskAlarm?
    while !workshop.isStopping {
      let due = try workshop.ledger.tasksToMove(at: now, limit: Self.batchLimit, after: last)
      let left = try await move(due.map(\.task), at: now)
      moved += due.count - left.count
      strays.formUnion(left)
      last = due.last
      if due.count < Self.batchLimit { break }
      workshop.progress.advance(.tasks)
    }
    workshop.strayTasks.replace(with: strays)
    tell(of: strays)
    if moved > 0 {
      workshop.bells.delivering.ring()
      workshop.bells.mails.ring()
    }
    return moved
  }

  /// Moves tasks that are due, and returns those that could not be.
  private func move(_ due: [TaskID], at now: Timestamp) async throws -> [TaskID] {
    guard !due.isEmpty else { return [] }
    let policy = workshop.settings.current.policy
    return try await workshop.ledger.transaction { books in
      let desk = Desk(books: books, policy: policy, now: now)
      return try due.filter { id in
        guard let voucher = try books.voucher(id.voucher),
          let task = voucher.tasks.first(where: { $0.id == id }),
          let event = try Escalation.event(for: task, desk)
        else { return true }
        try books.note([event], of: id.voucher, policy, at: now, actor: Author.daemon)
        try books.enqueue(.result, for: id.voucher, at: now)
        return false
      }
    }
  }

  private func tell(of strays: Set<TaskID>) {
    guard let first = strays.min() else { return workshop.settle(Self.strayFault) }
    workshop.fault(
      Self.strayFault,
      "\(strays.count) in the list of tasks, but not in their vouchers, the first is \(first)")
  }
}
