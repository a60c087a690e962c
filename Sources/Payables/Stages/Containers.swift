import MasterData
import ReadResult

/// What becomes of mails, archives and stacks: what counts is what was in them.
enum Containers {
  /// Nil for a document that is no container; a mail that is a letter itself is both.
  static func outcome(
    _ voucher: Voucher, _ document: Document, _ desk: Desk
  ) throws -> StageOutcome? {
    let result = document.result
    guard result.isLetter || [.mail, .archive, .stack].contains(DocumentClass.known(of: result).0)
    else { return nil }
    if let duplicate = try Duplicates.find(voucher, desk.books) {
      // What is in it came again too, and each of these documents finds its own twin.
      return .stop([.duplicateFound(duplicate), .filed(Cases.secondCopy(of: duplicate.twin))])
    }
    if let mail = result.mail, let outcome = try Replies.outcome(mail, voucher, desk) {
      return outcome
    }
    if let mail = result.mail, let outcome = try suspected(mail, voucher, result, desk) {
      return outcome
    }
    if let reply = result.mail.flatMap({ ApprovalReply($0) }) {
      // Whatever came with it is processed by itself; the answer must not be lost over it.
      return .exception(
        voucher.isSensitive
          ? Cases.confidential(voucher, desk) : Cases.approvalReply(reply, desk))
    }
    if !voucher.isSensitive, !result.isLetter, let mail = result.mail,
      let link = try AnswerFinder(mail: mail, desk: desk).link()
    {
      return try answering(link, result, desk)
    }
    let lacking = Cases.lacking(in: result)
    if lacking == nil, !result.children.isEmpty { return .goOn([]) }
    if lacking == nil, let mail = result.mail, mail.marks?.isAutoReply == true {
      return .stop([.filed(Cases.automaticMail)])
    }
    if voucher.isSensitive { return .exception(Cases.confidential(voucher, desk)) }
    if let lacking { return .exception(Cases.incomplete(lacking, desk)) }
    if result.isLetter { return nil }
    return result.mail.map { withoutDocument($0, desk) }
      ?? .exception(Cases.withoutContent(desk))
  }

  /// A mail with the signs of fraud; the documents in it are kept and read all the same.
  private static func suspected(
    _ mail: ReadResult.MailHead, _ voucher: Voucher, _ result: ReadResult, _ desk: Desk
  ) throws -> StageOutcome? {
    let channel = voucher.submission.channel
    let known = try KnownDomains(
      desk.policy, channel: channel, mail: mail, books: desk.books)
    guard
      let suspicion = FraudSuspicion(mail, documents: result.children.count, known: known)
    else { return nil }
    return .exception(
      voucher.isSensitive
        ? Cases.confidential(voucher, desk, owner: .compliance)
        : Cases.suspected(suspicion, desk))
  }

  /// A mail that answers a letter of the house; what came with it goes its way as always.
  private static func answering(
    _ link: MailLink, _ result: ReadResult, _ desk: Desk
  ) throws -> StageOutcome {
    let events = [VoucherEvent.answers(link)]
    switch link.kind {
    case .undeliverable:
      return .exception(Cases.undeliverable(link, desk), after: events)
    case .automatic: return .stop(events + [.filed(Cases.automaticMail)])
    case .answer: break
    }
    if let lacking = Cases.lacking(in: result) {
      return .exception(Cases.incomplete(lacking, desk), after: events)
    }
    if !result.children.isEmpty { return .goOn(events) }
    let status = try desk.books.voucher(link.voucher)?.status
    return status == .exception || status == .onHold
      ? .stop(events + [.filed(Cases.answer(link))])
      : .exception(Cases.lateAnswer(link, desk), after: events)
  }

  private static func withoutDocument(
    _ mail: ReadResult.MailHead, _ desk: Desk
  ) -> StageOutcome {
    if InvoiceLink.isIn(mail) { return .exception(Cases.invoiceLink(desk)) }
    if Advertising.isIn(mail) { return .stop([.filed(Cases.advertising)]) }
    return mail.isAutomatic
      ? .stop([.filed(Cases.automaticMail)]) : .exception(Cases.mailWithoutDocument(desk))
  }
}
