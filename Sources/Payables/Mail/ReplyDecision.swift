import InvoiceRules
import MasterData
package import ReadResult

/// What an answer to a request mail comes to: a decision, or why it is none (I3).
///
/// A plain function of the mail and the books; it decides nothing itself.
package struct ReplyDecision: Sendable {
  package let judgement: ReplyJudgement
  /// To be entered; nil where it does not count.
  package private(set) var decision: Decision?
  /// To be noted on the task's voucher; nil where there is nothing to note.
  package private(set) var refusal: RefusedDecision?

  /// Nil for a mail that answers no request of ours, that a machine sent, or where no replies are
  /// believed ([replies]).
  package init?(_ voucher: Voucher, _ mail: ReadResult.MailHead, _ desk: Desk) throws {
    guard let key = desk.replyKey, desk.policy.replies.areOn, !mail.isAutomatic,
      let marks = mail.marks, !marks.isAutoReply, let request = AnsweredRequest(of: mail),
      let task = request.task
    else { return nil }
    let judge = ReplyJudge(
      mail: mail, marks: marks, voucher: voucher, task: task, token: request.token, key: key,
      desk: desk)
    self = try judge.decision()
  }

  fileprivate init(
    _ judgement: ReplyJudgement, _ decision: Decision? = nil, refusal: RefusedDecision? = nil
  ) {
    self.judgement = judgement
    self.decision = decision
    self.refusal = refusal
  }
}

private struct ReplyJudge {
  let mail: ReadResult.MailHead
  let marks: MailMarks
  /// The mail.
  let voucher: Voucher
  let task: TaskID
  let token: String
  let key: ReplyKey
  let desk: Desk

  func decision() throws -> ReplyDecision {
    guard let subject = try desk.books.voucher(task.voucher), task.number <= subject.taskCount,
      subject.id != voucher.id
    else { return ReplyDecision(ReplyJudgement(.unknownTask, of: task)) }
    guard let address = marks.sender, mail.from == [address] else {
      return refused(.unclearSender, subject, nil)
    }
    let candidates = try desk.books.rows(User.self)
      .filter { $0.isActive && $0.email?.lowercased() == address }
    guard let first = candidates.first else { return refused(.unknownSender, subject, nil) }
    let proof = SenderProof(
      marks, address: address, accounts: Set(candidates.map { $0.id.lowercased() }),
      desk.policy.replies)
    if proof == .refuted { return refused(.forged, subject, nil) }
    guard let user = candidates.first(where: { key.fits(token, task, $0.id) }) else {
      return refused(.wrongToken, subject, proof == .proven ? first : nil)
    }
    guard proof == .proven else { return refused(.unproven, subject, nil) }
    return try proven(user, subject)
  }

  /// What somebody said who is who he says.
  private func proven(_ user: User, _ subject: Voucher) throws -> ReplyDecision {
    let open = subject.tasks.first { $0.id == task }
    let reading = ReplyReading(mail.text ?? "", isQuestion: open?.kind == .answer)
    guard open != nil else { return closed(user, subject, reading) }
    guard case .decided(let verdict, let reason) = reading else {
      return refused(.unclear, subject, user, ReplyWords.askingBack(reading, task))
    }
    var decision = Decision(verdict, of: task, by: user.id, through: .mail, reason: reason)
    decision.source = voucher.id
    switch try Authorisation(subject, desk).refusal(of: decision) {
    case nil: return taken(decision, subject)
    case .reasonMissing:
      return refused(.unclear, subject, user, ReplyWords.reasonMissing(verdict, task), verdict)
    case .some(let refusal): return refused(.notAllowed, subject, user, refusal.text, verdict)
    }
  }

  /// A task that is done: who says the same again is not refused.
  private func closed(
    _ user: User, _ subject: Voucher, _ reading: ReplyReading
  ) -> ReplyDecision {
    let earlier = subject.decisions.first { $0.task == task }
    if case .decided(let verdict, _) = reading, earlier?.user == user.id,
      earlier?.verdict == verdict || earlier?.verdict == .answer
    {
      var judgement = ReplyJudgement(.repeated, of: task)
      (judgement.verdict, judgement.user) = (verdict, user.id)
      return ReplyDecision(judgement)
    }
    return refused(.notOpen, subject, user, ReplyWords.notOpen(task, earlier))
  }

  private func taken(_ decision: Decision, _ subject: Voucher) -> ReplyDecision {
    var judgement = ReplyJudgement(.taken, of: task)
    (judgement.verdict, judgement.user) = (decision.verdict, decision.user)
    judgement.answer = answer(.taken, to: decision.user, ReplyWords.taken(decision), subject)
    return ReplyDecision(judgement, decision)
  }

  /// `user` is nil where it is not proven who wrote.
  private func refused(
    _ cause: RefusedDecision.Cause, _ subject: Voucher, _ user: User?, _ why: Wording? = nil,
    _ verdict: Decision.Verdict? = nil
  ) -> ReplyDecision {
    let text = why ?? ReplyWords.refused(cause, task)
    var judgement = ReplyJudgement(cause == .unclear ? .unclear : .refused, of: task)
    (judgement.verdict, judgement.user, judgement.cause) = (verdict, user?.id, cause)
    judgement.answer = user.flatMap {
      answer(cause == .unclear ? .ambiguous : .refused, to: $0.id, text, subject)
    }
    var refusal = RefusedDecision(cause, text, of: task, through: .mail, at: desk.now)
    (refusal.verdict, refusal.user, refusal.source) = (verdict, user?.id, voucher.id)
    if !voucher.isSensitive, !subject.isSensitive {
      refusal.sender = (marks.sender ?? mail.from.first).map { String($0.prefix(senderMax)) }
    }
    refusal.isAnswered = judgement.answer != nil
    let isNoted = subject.refusals.count < RefusedDecision.perVoucher
    return ReplyDecision(judgement, refusal: isNoted ? refusal : nil)
  }

  /// Characters of an address that are noted.
  private var senderMax: Int { 254 }

  /// Nil where enough was said about this task today.
  private func answer(
    _ kind: ReplyAnswer.Kind, to user: String, _ text: Wording, _ subject: Voucher
  ) -> ReplyAnswer? {
    let today = desk.now.berlinDate
    let told = subject.refusals.count {
      $0.task == task && $0.isAnswered && $0.at.berlinDate == today
    }
    guard kind == .taken || told < ReplyRules.answersMax,
      subject.refusals.count < RefusedDecision.perVoucher
    else { return nil }
    return ReplyAnswer(
      recipient: user, kind: kind, german: text.german, english: text.english)
  }
}
