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
    if let refusal = refusal(ofForm: decision, task) { return refusal }
    let responsibility = Responsibility(desk.books, on: desk.now.berlinDate)
    guard try responsibility.isAsked(user, in: task) else {
      return .notAsked(user.name, task.role)
    }
    if let refusal = try conflict(of: user, in: task, decision) { return refusal }
    if decision.verdict == .delegate { return try refusal(ofDelegate: decision, task) }
    return decision.verdict == .approve ? refusal(ofAccepting: task) : nil
  }

  /// Whether it is complete and says what can be said of such a task.
  private func refusal(ofForm decision: Decision, _ task: WorkTask) -> DecisionRefusal? {
    let checks = decision.checks ?? []
    let isReasonMissing = decision.reason?.contains { !$0.isWhitespace } != true
    let needsReason =
      decision.verdict.needsReason || (decision.verdict == .approve && task.kind == .followUp)
      // Who approves although a point is not kept says why.
      || (decision.verdict == .approve && checks.contains { $0.outcome == .nok })
    if needsReason, isReasonMissing { return .reasonMissing(decision.verdict) }
    if isReasonMissing, self.needsReason(task, decision.verdict) { return .emergencyReasonMissing }
    if task.kind == .paymentRelease, decision.verdict == .approve, decision.door != .commandLine {
      return .runNotReleased([
        Wording(
          "Zahlläufe werden nur mit „rohrpost pay release“ freigegeben, wo zu sehen ist, was "
            + "gezahlt wird.",
          "Payment runs are released by “rohrpost pay release” only, where what is paid is seen.")
      ])
    }
    if !task.allows(decision.verdict) { return .notPossible(decision.verdict, task.kind) }
    if decision.complaint != nil, task.kind != .factualCheck || decision.verdict != .reject {
      return .noComplaint
    }
    guard !checks.isEmpty else { return nil }
    let points = Set(Checklist(task, of: voucher).points.map(\.number))
    return checks.first { !points.contains($0.point) }.map { .noSuchPoint($0.point) }
      ?? checks.first { $0.outcome == .nok && $0.comment == nil }.map { .commentMissing($0.point) }
  }

  /// An emergency goes another way than what was ordered: why it may, is written down (I4).
  private func needsReason(_ task: WorkTask, _ verdict: Decision.Verdict) -> Bool {
    voucher.caseType == .emergency && verdict == .approve
      && [.factualCheck, .approval, .afterAction].contains(task.kind)
  }

  /// Nobody takes on two duties that are kept apart (see ``SegregationOfDuties``).
  private func conflict(
    of user: User, in task: WorkTask, _ decision: Decision
  ) throws -> DecisionRefusal? {
    guard [.approve, .reject].contains(decision.verdict), let duty = Duty(of: task, voucher),
      let earlier = SegregationOfDuties.conflict(
        of: duty, for: user.id, try DutyRecord.all(of: voucher, desk.books))
    else { return nil }
    // To give a case back takes nothing on.
    if [.deviation, .paymentRelease].contains(duty), decision.verdict == .reject { return nil }
    return switch (earlier, duty) {
    case (.claim, _): .ownExpenses(user.name)
    case (.order, .deviation): .ownDeviation(user.name)
    case (.order, _): .ownOrder(user.name)
    case (.deviation, _), (_, .afterAction): .keptApart(user.name, duty, earlier: earlier)
    default: .decidedBefore(user.name)
    }
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
      let code = exception.reasons.map(\.code).first(where: { !$0.isAcceptable })
    else { return nil }
    return .notAcceptable(code)
  }
}

extension WorkTask {
  /// Whether it can be decided so.
  package func allows(_ verdict: Decision.Verdict) -> Bool {
    switch kind {
    case .settleCase: [.approve, .reject, .delegate].contains(verdict)
    case .factualCheck, .approval: [.approve, .reject, .ask, .delegate].contains(verdict)
    case .answer: [.answer, .delegate].contains(verdict)
    case .followUp: [.approve, .reject, .answer, .delegate].contains(verdict)
    case .afterAction, .posting, .paymentRelease:
      [.approve, .reject, .delegate].contains(verdict)
    case .reply, .payment: [.approve, .delegate].contains(verdict)
    case .qualityLook: false
    }
  }
}
