import InvoiceRules
import MasterData
import ReadResult

/// What becomes of a mail that answers a request (I3): the answer itself is filed, or is a case.
enum Replies {
  /// Nil for a mail that answers no request of ours.
  static func outcome(
    _ mail: ReadResult.MailHead, _ voucher: Voucher, _ desk: Desk
  ) throws -> StageOutcome? {
    if mail.isAutomatic, let task = AnsweredRequest(of: mail)?.task {
      return .stop([.filed(automatic(task))])
    }
    guard let reply = try ReplyDecision(voucher, mail, desk) else { return nil }
    let judgement = reply.judgement
    let judged = VoucherEvent.replyJudged(judgement)
    if let cause = judgement.cause, cause.isSuspicious || cause == .unproven {
      return .exception(
        voucher.isSensitive
          ? Cases.confidential(voucher, desk, owner: cause.isSuspicious ? .compliance : nil)
          : Cases.refusedReply(cause, judgement.task, desk),
        after: [judged])
    }
    return .stop([judged, .filed(conclusion(judgement))])
  }

  private static func automatic(_ task: TaskID) -> Conclusion {
    Conclusion(
      german: "Die Nachricht ist die Antwort einer Maschine auf die Anfrage zur Aufgabe \(task); "
        + "sie entscheidet nichts.",
      english: "The message is a machine's answer to the request about the task \(task); it "
        + "decides nothing.", isWithoutWork: true)
  }

  private static func conclusion(_ judgement: ReplyJudgement) -> Conclusion {
    let (task, user) = (judgement.task, judgement.user ?? "–")
    let verdict = judgement.verdict?.name ?? Wording("–", "–")
    let text: Wording =
      switch judgement.outcome {
      case .taken:
        Wording(
          "Mit dieser Antwort hat \(user) die Aufgabe \(task) entschieden: \(verdict.german).",
          "With this answer \(user) decided the task \(task): \(verdict.english).")
      case .repeated:
        Wording(
          "\(user) hatte die Aufgabe \(task) schon so entschieden: \(verdict.german).",
          "\(user) had decided the task \(task) so before: \(verdict.english).")
      case .unclear:
        Wording(
          "Die Antwort von \(user) zur Aufgabe \(task) ist nicht eindeutig oder nicht vollständig; "
            + "entschieden ist damit nichts.",
          "The answer of \(user) to the task \(task) is not clear or not complete; it decides "
            + "nothing.")
      case .refused:
        Wording(
          "Die Antwort von \(user) zur Aufgabe \(task) zählt nicht: "
            + (judgement.cause == .notOpen
              ? "die Aufgabe ist nicht mehr offen." : "die Person darf so nicht entscheiden."),
          "The answer of \(user) to the task \(task) does not count: "
            + (judgement.cause == .notOpen
              ? "the task is not open any more." : "the person may not decide so."))
      case .unknownTask:
        Wording(
          "Die Nachricht beantwortet eine Aufgabe, die es nicht gibt (\(task)).",
          "The message answers a task that there is not (\(task)).")
      }
    return Conclusion(german: text.german, english: text.english)
  }
}

extension Cases {
  /// An answer to a request that may be forged, or is not proven to be from its sender.
  static func refusedReply(
    _ cause: RefusedDecision.Cause, _ task: TaskID, _ desk: Desk
  ) -> ExceptionCase {
    let why = ReplyWords.refused(cause, task)
    return make(
      .other, cause.isSuspicious ? .compliance : .ap, desk,
      german: why.german + " Entschieden ist damit nichts.",
      english: why.english + " It decides nothing.",
      next: cause.isSuspicious
        ? (
          "Antworten Sie nicht auf die Nachricht. Fragen Sie die Person, die genannt ist, unter "
            + "einer bekannten Telefonnummer, und klären Sie, wie das Kennzeichen zu dem Absender "
            + "kam.",
          "Don't answer the message. Ask the person who is named by a telephone number you know, "
            + "and find out how the sender came by the token."
        )
        : (
          "Lassen Sie sich die Entscheidung von der Person bestätigen; sie kann sie auch selbst "
            + "mit „rohrpost decide“ oder einer Datei eintragen. Kommt das öfter vor, prüfen Sie "
            + "[replies] auth_server.",
          "Have the person confirm the decision, who can also enter it with “rohrpost decide” or a "
            + "file. If this happens often, check [replies] auth_server."
        ))
  }
}
