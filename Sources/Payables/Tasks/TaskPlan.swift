import MasterData

/// Which tasks a voucher's state calls for, and what must happen so that these are the open ones.
///
/// Whatever changed a voucher, people or the machine: this is the one place where its tasks follow.
package enum TaskPlan {
  /// Tasks that nobody needs any more are closed, those that are missing are opened.
  package static func events(for voucher: Voucher, _ desk: Desk) -> [VoucherEvent] {
    let wanted = wanted(by: voucher)
    var open = voucher.tasks
    var number = voucher.taskCount
    var opened: [VoucherEvent] = []
    for wish in wanted {
      if let index = open.firstIndex(where: { $0.isAbout(wish) }) {
        open.remove(at: index)
        continue
      }
      number += 1
      let id = TaskID(voucher: voucher.id, number: number)
      opened.append(.taskOpened(task(id, wish, of: voucher, desk)))
    }
    return open.map { .taskClosed(TaskClosing($0.id)) } + opened
  }

  static func wanted(by voucher: Voucher) -> [WantedTask] {
    var wanted: [WantedTask] = []
    if voucher.status == .exception, let exception = voucher.exception {
      wanted.append(
        WantedTask(
          kind: .settleCase, role: exception.owner, code: exception.primary,
          deadline: exception.deadline))
    }
    if voucher.status == .onHold {
      wanted.append(WantedTask(kind: .followUp, role: .ap))
    }
    if voucher.status == .approved, voucher.settlement.hindrance != nil {
      wanted.append(WantedTask(kind: .posting, role: .ap))
    }
    if [.approved, .posted].contains(voucher.status), voucher.settlement.paymentHindrance != nil {
      wanted.append(WantedTask(kind: .payment, role: .ap))
    }
    if let payment = voucher.settlement.payment, payment.state == .proposed, payment.leadsRun {
      wanted.append(WantedTask(kind: .paymentRelease, role: .treasury))
    }
    if voucher.status == .filed, voucher.awaitsReply {
      wanted.append(WantedTask(kind: .reply, role: .ap))
    }
    if voucher.status == .inApproval {
      wanted +=
        voucher.question.map { question in
          [WantedTask(kind: .answer, role: .ap, question: question)]
        } ?? steps(of: voucher.route)
    }
    if let sample = voucher.afterAction, sample.isOpen {
      wanted.append(WantedTask(kind: .afterAction, role: sample.role))
    }
    if voucher.quality?.state == .open, voucher.status != .exception {
      wanted.append(WantedTask(kind: .qualityLook, role: .mailroom))
    }
    return wanted
  }

  private static func steps(of route: ApprovalRoute?) -> [WantedTask] {
    (route?.openSteps ?? []).map { index, step in
      WantedTask(
        kind: step.reason == .factualCheck ? .factualCheck : .approval, role: step.role,
        user: step.user, substituteFor: step.substituteFor, step: index)
    }
  }

  /// When somebody is to look again at what was put back, if who did it said so.
  private static func resubmission(
    of voucher: Voucher, _ wish: WantedTask, _ desk: Desk
  ) -> Timestamp? {
    guard wish.kind == .followUp, let day = voucher.settlement.hold?.until else { return nil }
    return Timestamp(berlin: day, hour: desk.policy.calendar.closingHour)
  }

  private static func task(
    _ id: TaskID, _ wish: WantedTask, of voucher: Voucher, _ desk: Desk
  ) -> WorkTask {
    let levels = desk.policy.serviceLevels
    var deadline =
      wish.deadline ?? resubmission(of: voucher, wish, desk)
      ?? levels[wish.kind.serviceLevel].due(from: desk.now, calendar: desk.policy.calendar)
    var terms =
      wish.kind.holdsPaymentUp ? TaskTerms(voucher.terms, on: desk.now.berlinDate) : nil
    if let latest = terms?.latest(desk, lead: levels.paymentDays), latest < deadline {
      deadline = latest
      terms?.isHurried = true
    }
    var task = WorkTask(
      id: id, kind: wish.kind, role: wish.role, user: wish.user,
      substituteFor: wish.substituteFor, openedAt: desk.now, deadline: deadline, alarm: deadline)
    (task.code, task.step, task.question) = (wish.code, wish.step, wish.question)
    if wish.kind == .paymentRelease { task.run = voucher.settlement.payment?.run }
    task.terms = voucher.isSensitive ? nil : terms
    // Who has a case that became another one by an answer knows that there is one.
    let isAnswered = voucher.correspondence?.lastAnswer?.link.isFromSupplier == true
    if wish.kind == .settleCase, isAnswered { task.timing = .answered }
    task.alarm = Escalation.reminder(of: task, desk)
    return task
  }
}

/// That nobody needs to do a task any more, since something else settled it.
package struct TaskClosing: Codable, Hashable, Sendable {
  package var task: TaskID

  package init(_ task: TaskID) { self.task = task }
}
