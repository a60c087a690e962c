import Invoice
import InvoiceRules
import MasterData

/// Whether somebody may decide a task: the one check behind every door (I2, I3).
package struct Authorisation {
  let voucher: Voucher
  let desk: Desk

  package init(_ voucher: Voucher, _ desk: Desk) {
    self.voucher = voucher
    self.desk = desk
  }

  /// Why a decision does not count; nil where it does.
  package func refusal(of decision: Decision) throws -> DecisionRefusal? {
    guard let task = voucher.tasks.first(where: { $0.id == decision.task }) else {
      return .notOpen(decision.task)
    }
    guard let user = try desk.books.row(User.self, decision.user), user.isActive else {
      return .unknownUser(decision.user)
    }
    let isReasonMissing = decision.reason?.contains { !$0.isWhitespace } != true
    if decision.verdict.needsReason, isReasonMissing { return .reasonMissing(decision.verdict) }
    if !task.allows(decision.verdict) { return .notPossible(decision.verdict, task.kind) }
    guard try isAsked(user, task) else { return .notAsked(user.name, task.role) }
    if let refusal = try conflict(of: user, in: task, decision) { return refusal }
    if decision.verdict == .delegate { return try refusal(ofDelegate: decision, task) }
    return decision.verdict == .approve ? refusal(ofAccepting: task) : nil
  }

  /// Whether a task is this person's: named for it, standing in, in its role, or above.
  private func isAsked(_ user: User, _ task: WorkTask) throws -> Bool {
    if user.roles.contains(where: task.escalatedTo.contains) { return true }
    guard let named = task.user else { return user.roles.contains(task.role) }
    if user.id == named { return true }
    let approvers = Approvers(books: desk.books, today: desk.now.berlinDate)
    return try approvers.isAbsent(named) && approvers.substitute(for: named) == user.id
  }

  /// Four eyes: nobody decides twice about a document, about the own expenses, or about what he
  /// ordered himself.
  private func conflict(
    of user: User, in task: WorkTask, _ decision: Decision
  ) throws -> DecisionRefusal? {
    guard task.kind.needsOtherEyes, [.approve, .reject].contains(decision.verdict) else {
      return nil
    }
    let hasDecided = voucher.decisions.contains {
      $0.user == user.id && $0.verdict == .approve && $0.accepted.isEmpty
    }
    if hasDecided { return .decidedBefore(user.name) }
    if voucher.identification?.employee == user.id { return .ownExpenses(user.name) }
    let ordered = try voucher.references?.orders.contains { number in
      try desk.books.rows(OrderLine.self, where: .order, is: number)
        .contains { $0.orderedBy == user.id }
    }
    return ordered == true ? .ownOrder(user.name) : nil
  }

  private func refusal(ofDelegate decision: Decision, _ task: WorkTask) throws -> DecisionRefusal? {
    guard let id = decision.delegate, let user = try desk.books.row(User.self, id), user.isActive
    else { return .unknownUser(decision.delegate ?? "") }
    guard user.roles.contains(task.role) else { return .notInRole(user.name, task.role) }
    return nil
  }

  /// What nobody may overlook: another account, a supplier that is not known (E4).
  private func refusal(ofAccepting task: WorkTask) -> DecisionRefusal? {
    guard task.kind == .settleCase, let exception = voucher.exception, voucher.caseType != nil,
      let code = exception.reasons.map(\.code).first(where: { $0 == .masterData })
    else { return nil }
    return .notAcceptable(code)
  }
}

extension WorkTask {
  func allows(_ verdict: Decision.Verdict) -> Bool {
    switch kind {
    case .settleCase: [.approve, .reject, .delegate].contains(verdict)
    case .factualCheck, .approval: [.approve, .reject, .ask, .delegate].contains(verdict)
    case .answer: [.answer, .delegate].contains(verdict)
    case .qualityLook: false
    }
  }
}
