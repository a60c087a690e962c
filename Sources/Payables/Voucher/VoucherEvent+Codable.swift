import InvoiceRules

/// Written as `{"kind": "read", "details": {…}}`; the journal keeps the kind in a column as well.
extension VoucherEvent: Codable {
  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case submitted, grown, scanned, read, unreadable, restricted, checked
    case duplicateFound = "duplicate_found"
    case identified
    case formallyChecked = "formally_checked"
    case matched
    case acceptanceRead = "acceptance_read"
    case termsFound = "terms_found"
    case coded, routed
    case dunningJudged = "dunning_judged"
    case reconsidered
    case qualityChecked = "quality_checked"
    case qualityJudged = "quality_judged"
    case replacing, replaced
    case paperMoved = "paper_moved"
    case exceptionRaised = "exception_raised"
    case taskOpened = "task_opened"
    case taskMoved = "task_moved"
    case taskTimed = "task_timed"
    case taskClosed = "task_closed"
    case decided
    case mailOrdered = "mail_ordered"
    case mailSettled = "mail_settled"
    case answers, answered, undeliverable
    case decisionRefused = "decision_refused"
    case replyJudged = "reply_judged"
    case approved
    case afterActionDrawn = "after_action_drawn"
    case complained
    case complaintSettled = "complaint_settled"
    case defectReported = "defect_reported"
    case liabilityFound = "liability_found"
    case postingHindered = "posting_hindered"
    case posted
    case postingAcknowledged = "posting_acknowledged"
    case postingReversed = "posting_reversed"
    case held
    case holdEnded = "hold_ended"
    case paymentHindered = "payment_hindered"
    case hindranceEnded = "hindrance_ended"
    case paymentProposed = "payment_proposed"
    case paymentWithdrawn = "payment_withdrawn"
    case paymentReleased = "payment_released"
    case paid
    case paymentReturned = "payment_returned"
    case rejected, filed, retried, corrected, archived
  }

  package var kind: Kind {
    switch self {
    case .submitted: .submitted
    case .grown: .grown
    case .scanned: .scanned
    case .read: .read
    case .unreadable: .unreadable
    case .restricted: .restricted
    case .checked: .checked
    case .duplicateFound: .duplicateFound
    case .identified: .identified
    case .formallyChecked: .formallyChecked
    case .matched: .matched
    case .acceptanceRead: .acceptanceRead
    case .termsFound: .termsFound
    case .coded: .coded
    case .routed: .routed
    case .dunningJudged: .dunningJudged
    case .reconsidered: .reconsidered
    case .qualityChecked: .qualityChecked
    case .qualityJudged: .qualityJudged
    case .replacing: .replacing
    case .replaced: .replaced
    case .paperMoved: .paperMoved
    case .exceptionRaised: .exceptionRaised
    case .taskOpened: .taskOpened
    case .taskMoved: .taskMoved
    case .taskTimed: .taskTimed
    case .taskClosed: .taskClosed
    case .decided: .decided
    case .decisionRefused: .decisionRefused
    case .replyJudged: .replyJudged
    case .mailOrdered: .mailOrdered
    case .mailSettled: .mailSettled
    case .answers: .answers
    case .answered: .answered
    case .undeliverable: .undeliverable
    case .approved: .approved
    case .afterActionDrawn: .afterActionDrawn
    case .complained: .complained
    case .complaintSettled: .complaintSettled
    case .defectReported: .defectReported
    case .settling(let event): event.kind
    case .rejected: .rejected
    case .filed: .filed
    case .retried: .retried
    case .corrected: .corrected
    case .archived: .archived
    }
  }

  private enum CodingKeys: String, CodingKey {
    case kind, details
  }

  /// The details of an event that its kind says all about: `{}`.
  private struct Nothing: Encodable {}

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(details, forKey: .details)
  }

  /// What the case carries; the journal stores it beside the kind.
  package var details: any Encodable {
    switch self {
    case .submitted(let details): details
    case .grown(let details): details
    case .scanned(let details): details
    case .read(let details): details
    case .unreadable(let details): details
    case .restricted(let details): details
    case .checked(let details): details
    case .duplicateFound(let details): details
    case .identified(let details): details
    case .formallyChecked(let details): details
    case .matched(let details): details
    case .acceptanceRead(let details): details
    case .termsFound(let details): details
    case .coded(let details): details
    case .routed(let details): details
    case .dunningJudged(let details): details
    case .reconsidered(let details): details
    case .qualityChecked(let details): details
    case .qualityJudged(let details): details
    case .replacing(let details): details
    case .replaced(let details): details
    case .paperMoved(let details): details
    case .exceptionRaised(let details): details
    case .taskOpened(let details): details
    case .taskMoved(let details): details
    case .taskTimed(let details): details
    case .taskClosed(let details): details
    case .decided(let details): details
    case .decisionRefused(let details): details
    case .replyJudged(let details): details
    case .mailOrdered(let details): details
    case .mailSettled(let details): details
    case .answers(let details): details
    case .answered(let details): details
    case .undeliverable(let details): details
    case .approved: Nothing()
    case .afterActionDrawn(let details): details
    case .complained(let details): details
    case .complaintSettled(let details): details
    case .defectReported(let details): details
    case .settling(let event): event.details
    case .rejected(let details): details
    case .filed(let details): details
    case .retried(let details): details
    case .corrected(let details): details
    case .archived(let details): details
    }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func details<Details: Decodable>() throws -> Details {
      try container.decode(Details.self, forKey: .details)
    }
    let kind = try container.decode(Kind.self, forKey: .kind)
    switch kind {
    case .submitted: self = .submitted(try details())
    case .grown: self = .grown(try details())
    case .scanned: self = .scanned(try details())
    case .read: self = .read(try details())
    case .unreadable: self = .unreadable(try details())
    case .restricted: self = .restricted(try details())
    case .checked: self = .checked(try details())
    case .duplicateFound: self = .duplicateFound(try details())
    case .identified: self = .identified(try details())
    case .formallyChecked: self = .formallyChecked(try details())
    case .matched: self = .matched(try details())
    case .acceptanceRead: self = .acceptanceRead(try details())
    case .termsFound: self = .termsFound(try details())
    case .coded: self = .coded(try details())
    case .routed: self = .routed(try details())
    case .dunningJudged: self = .dunningJudged(try details())
    case .reconsidered: self = .reconsidered(try details())
    case .qualityChecked: self = .qualityChecked(try details())
    case .qualityJudged: self = .qualityJudged(try details())
    case .replacing: self = .replacing(try details())
    case .replaced: self = .replaced(try details())
    case .paperMoved: self = .paperMoved(try details())
    case .exceptionRaised: self = .exceptionRaised(try details())
    case .taskOpened: self = .taskOpened(try details())
    case .taskMoved: self = .taskMoved(try details())
    case .taskTimed: self = .taskTimed(try details())
    case .taskClosed: self = .taskClosed(try details())
    case .decided: self = .decided(try details())
    case .decisionRefused: self = .decisionRefused(try details())
    case .replyJudged: self = .replyJudged(try details())
    case .mailOrdered: self = .mailOrdered(try details())
    case .mailSettled: self = .mailSettled(try details())
    case .answers: self = .answers(try details())
    case .answered: self = .answered(try details())
    case .undeliverable: self = .undeliverable(try details())
    case .approved: self = .approved
    case .afterActionDrawn: self = .afterActionDrawn(try details())
    case .complained: self = .complained(try details())
    case .complaintSettled: self = .complaintSettled(try details())
    case .defectReported: self = .defectReported(try details())
    case .rejected: self = .rejected(try details())
    case .filed: self = .filed(try details())
    case .retried: self = .retried(try details())
    case .corrected: self = .corrected(try details())
    case .archived: self = .archived(try details())
    default:
      let event = try SettlementEvent(kind) { try container.superDecoder(forKey: .details) }
      self = .settling(event)
    }
  }
}
