import MasterData

/// Which mails follow from what happened to a voucher's tasks.
package enum TaskMails {
  /// The orders, as events; `voucher` is as it is after `events`.
  package static func orders(
    after events: [VoucherEvent], of voucher: Voucher, _ desk: Desk
  ) throws -> [VoucherEvent] {
    guard desk.policy.correspondence.isOn else { return [] }
    var orders: [VoucherEvent] = []
    var number = voucher.mailCount
    for event in events {
      guard let (kind, id) = occasion(of: event),
        let task = voucher.tasks.first(where: { $0.id == id }),
        kind != .request || desk.policy.correspondence.asksByMail(task)
      else { continue }
      for user in try recipients(of: task, after: event, desk) {
        number += 1
        orders.append(
          .mailOrdered(MailOrder(kind, number: number, task: task.id, user: user)))
      }
    }
    return orders
  }

  private static func occasion(of event: VoucherEvent) -> (MailOrder.Kind, TaskID)? {
    switch event {
    case .taskOpened(let task): (.request, task.id)
    case .decided(let decision) where decision.verdict == .delegate: (.request, decision.task)
    case .taskMoved(let move): kind(of: move.level).map { ($0, move.task) }
    case .taskTimed(let timing) where timing.cause == .unanswered || timing.cause == .hurried:
      (.reminder, timing.task)
    default: nil
    }
  }

  private static func kind(of level: EscalationLevel) -> MailOrder.Kind? {
    switch level {
    case .none: nil
    case .reminded: .reminder
    case .substitute: .substitution
    case .lead, .head, .management: .escalation
    }
  }

  /// Those with an address: of a task carried upwards the role it went to, else the person who is
  /// named, else the role that is asked.
  private static func recipients(
    of task: WorkTask, after event: VoucherEvent, _ desk: Desk
  ) throws -> [String] {
    if case .taskMoved(let move) = event, let role = move.role {
      return try users(in: role, desk)
    }
    guard let user = task.user else { return try users(in: task.role, desk) }
    return try desk.books.row(User.self, user)?.email == nil ? [] : [user]
  }

  private static func users(in role: Role, _ desk: Desk) throws -> [String] {
    let today = desk.now.berlinDate
    let users = try desk.books.rows(User.self, where: .role, is: role.rawValue)
      .filter { $0.isActive && $0.email != nil && !$0.isAbsent(on: today) }
    return users.map(\.id).sorted().prefix(CorrespondenceRules.recipientsMax).map(\.self)
  }
}

extension CorrespondenceRules {
  /// Suspicions are never left to a worklist.
  func asksByMail(_ task: WorkTask) -> Bool {
    requestedByMail.contains(task.kind) || task.role == .compliance
  }
}
