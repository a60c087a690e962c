import Ledger
import Payables
import ReadResult

/// Turns filed readings into events, children and effects, inside the ledger's transaction.
struct Decider {
  let books: LedgerTransaction
  let policy: Policy
  let now: Timestamp
  /// Nil where a copy of the archive without its key is decided again.
  let replyKey: ReplyKey?
  /// Keeps the reading lane from children whose bytes are not in their place yet.
  let inHand: InHand

  /// Decides one reading and returns the children that were registered.
  ///
  /// A voucher that changed since its reading began (it grew) is left for the next reading. If an
  /// earlier try decided it and failed later, its children are there already.
  func decide(
    _ filed: FiledReading, children: ChildBatch?
  ) throws -> [(claim: Claim, voucher: Voucher)] {
    let id = filed.voucher.id
    guard let voucher = try books.voucher(id), voucher.version == filed.voucher.version else {
      return try (children?.children[id] ?? []).compactMap { child in
        try books.voucher(withClaim: child.submission.claim).map { (child.claim, $0) }
      }
    }
    if let scan = filed.scan { try append(.scanned(scan), to: id) }
    switch filed.outcome {
    case .failure(let failure):
      try fail(voucher, filed.scan?.failure ?? failure)
      return []
    case .success(let read):
      if let restriction = read.restriction { try restrict(voucher, restriction) }
      let current = try append(.read(read.reading), to: id)
      if let lesson = read.lesson { try books.keep(lesson, from: id) }
      if voucher.correction != nil {
        try books.keep(read.supplierLesson, onSupplierFrom: id)
      }
      let registered = try (children?.children[id] ?? []).map { child in
        let voucher = try books.submit(child.submission, at: now, actor: Author.daemon)
        _ = inHand.take(voucher.id)
        return (claim: child.claim, voucher: voucher)
      }
      if let failure = filed.scan?.failure {
        // What was in it goes on by its own scans.
        try fail(voucher, failure)
        return registered
      }
      try conclude(current, read.document)
      return registered
    }
  }

  /// Decides a voucher whose reading is noted, and carries out what follows.
  func conclude(_ reading: Voucher, _ document: Document) throws {
    let id = reading.id
    var current = reading
    for event in try Deciding.decide(reading, document, desk) {
      current = try append(event, to: id)
      if case .replacing(let earlier) = event { try close(earlier, by: id) }
      if case .replyJudged(let judgement) = event {
        try carryOut(document, of: reading)
        try tell(judgement.answer, to: id)
      }
      if case .answers(let link) = event { try tell(link, from: id) }
      if case .dunningJudged(let judgement) = event { try hurry(judgement) }
    }
    try plan(id)
    try books.wake(current.keys, by: id)
    try enqueue([.archiveRecord, .result], for: id)
    try resolveEarlierErrors(of: reading)
  }

  /// Decides a voucher again for which something arrived; nothing happens where that changes
  /// nothing, or where a person has decided meanwhile.
  func reconsider(_ id: VoucherID, _ document: Document?) throws {
    let causes = try books.takeReconsideration(of: id)
    guard let document, !causes.isEmpty, let voucher = try books.voucher(id) else { return }
    if voucher.awaitsPayment {
      let desk = PaymentDesk(policy, at: now, actor: Author.daemon)
      try ListedPayments(payments: desk).look(at: voucher, books)
    }
    guard voucher.isOpenToNews else { return }
    try decideAgain(voucher, Reconsideration(causes), document)
  }

  /// Decides a voucher again; nothing is noted where that changes nothing.
  func decideAgain(_ voucher: Voucher, _ cause: Reconsideration, _ document: Document) throws {
    let id = voucher.id
    let again = VoucherEvent.reconsidered(cause)
    var changed = voucher
    changed.apply(again, at: now)
    let events = try Deciding.decide(changed, document, desk).map {
      $0.keepingDeadline(of: voucher)
    }
    for event in events { changed.apply(event, at: now) }
    guard !changed.stands(as: voucher) else { return try plan(id) }
    for event in [again] + events {
      changed = try append(event, to: id)
      if case .replyJudged(let judgement) = event {
        try carryOut(document, of: voucher)
        try tell(judgement.answer, to: id)
      }
    }
    try plan(id)
    try books.wake(changed.keys, by: id)
    try enqueue([.archiveRecord, .result], for: id)
  }

  private var desk: Desk { Desk(books: books, policy: policy, now: now, replyKey: replyKey) }

  /// Enters what a mail decides about another voucher, or notes there why it does not count.
  private func carryOut(_ document: Document, of mail: Voucher) throws {
    guard let head = document.result.mail, let reply = try ReplyDecision(mail, head, desk) else {
      return
    }
    let entry = DecisionEntry(books, policy, now)
    if let refusal = reply.refusal {
      try entry.note(refusal, actor: Author.daemon)
    } else if let decision = reply.decision {
      let refusal = try entry.enter(decision, actor: Author.user(decision.user))
      if let refusal {
        // What speaks against it came up since the mail was judged.
        try entry.note(
          RefusedDecision(.notAllowed, refusal.text, of: decision.task, through: .mail, at: now),
          actor: Author.daemon)
      }
    }
  }

  /// Orders the mail that tells a person what became of its answer, which is the voucher `id`.
  private func tell(_ answer: ReplyAnswer?, to id: VoucherID) throws {
    guard let answer, policy.correspondence.isOn, let mail = try books.voucher(id) else { return }
    var order = MailOrder(.answer, number: mail.mailCount + 1, user: answer.recipient)
    order.answer = answer
    try append(.mailOrdered(order), to: id)
  }

  /// Notes what makes a voucher sensitive, and that what holds it is sensitive as well: who opens
  /// a mail or an archive opens what is in it.
  private func restrict(_ voucher: Voucher, _ restriction: Restriction) throws {
    guard restriction != voucher.restriction else { return }
    try append(.restricted(restriction), to: voucher.id)
    var next = voucher.submission.parent
    while let id = next, let holder = try books.voucher(id), !holder.isSensitive {
      try append(
        .restricted(Restriction(documentClass: restriction.documentClass, mark: "contents")),
        to: id)
      try enqueue([.archiveRecord, .result, .errorFolder], for: id)
      next = holder.submission.parent
    }
  }

  /// Notes that a voucher can't be read, and what follows.
  func fail(_ voucher: Voucher, _ failure: ReadFailure) throws {
    for event in Deciding.fail(voucher, failure, desk) { try append(event, to: voucher.id) }
    try plan(voucher.id)
    try enqueue([.archiveRecord, .result, .errorFolder], for: voucher.id)
    try resolveEarlierErrors(of: voucher)
  }

  /// A file that came again takes the place of its earlier copy in the error folder.
  ///
  /// Last, so that in the journal it follows from the decision and not from the one before.
  private func resolveEarlierErrors(of voucher: Voucher) throws {
    for earlier in try books.vouchersInError(withOriginal: voucher.original.sha256)
    where earlier != voucher.id {
      try append(.filed(Self.cameAgain(as: voucher.id)), to: earlier)
      try plan(earlier)
      try enqueue([.archiveRecord, .result, .errorFolder], for: earlier)
    }
  }

  /// Ends the scan whose place the voucher takes.
  private func close(_ earlier: Replacement, by id: VoucherID) throws {
    for event in Replacement.end(by: id, earlier.evidence) {
      try append(event, to: earlier.voucher)
    }
    try plan(earlier.voucher)
    try enqueue([.archiveRecord, .result], for: earlier.voucher)
  }

  /// Has invoices come first that are due and asked for.
  private func hurry(_ judgement: DunningJudgement) throws {
    for item in judgement.items where item.outcome == .justified {
      guard let invoice = try item.voucher.flatMap({ try books.voucher($0) }) else { continue }
      let desk = Desk(books: books, policy: policy, now: now)
      try books.note(
        Hurry.events(for: invoice, desk), of: invoice.id, policy, at: now, actor: Author.daemon)
      try enqueue([.result], for: invoice.id)
    }
  }

  /// Notes at the voucher that a mail is about what came; an open case is looked at again.
  private func tell(_ link: MailLink, from mail: VoucherID) throws {
    guard let voucher = try books.voucher(link.voucher),
      voucher.correspondence?.answers.contains(where: { $0.link.voucher == mail }) != true
    else { return }
    var back = link
    back.voucher = mail
    let desk = Desk(books: books, policy: policy, now: now)
    let changed = try append(
      link.kind == .undeliverable ? .undeliverable(back) : .answered(back), to: link.voucher)
    try books.note(
      SupplierWaiting.end(link, of: changed, desk), of: link.voucher, policy, at: now,
      actor: Author.daemon)
    if link.kind == .answer { try books.reconsider(link.voucher, because: .answer(mail)) }
    try enqueue([.archiveRecord, .result], for: link.voucher)
  }

  /// Has the tasks follow what became of a voucher.
  private func plan(_ id: VoucherID) throws {
    try books.planTasks(of: id, policy, at: now)
  }

  private static func cameAgain(as id: VoucherID) -> Conclusion {
    Conclusion(
      german: "Die Datei wurde noch einmal eingereicht und als \(id) weiterbearbeitet.",
      english: "The file was submitted again and goes on as \(id).")
  }

  @discardableResult
  private func append(_ event: VoucherEvent, to id: VoucherID) throws -> Voucher {
    try books.append(event, to: id, at: now, actor: Author.daemon)
  }

  private func enqueue(_ effects: [Effect], for id: VoucherID) throws {
    for effect in effects { try books.enqueue(effect, for: id, at: now) }
  }
}
