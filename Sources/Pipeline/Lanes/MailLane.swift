import Configuration
import Ledger
import Logging
import Mailing
import Payables
import Synchronization

/// Sends the mails that were ordered, one after the other, within the limits of the house (M2, I3).
///
/// A mail is noted as sent after the transport took it; who is interrupted in between sends it
/// again, with the same id.
actor MailLane {
  private static let batchLimit = 32
  private static let pause = Duration.seconds(5)

  private let workshop: Workshop
  private let executor = LaneExecutor("mails")
  private let isFinished = Atomic(false)
  private let postage: Postage

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  init(_ workshop: Workshop) {
    self.workshop = workshop
    postage = Postage(ledger: workshop.ledger)
  }

  /// Lets it end: nothing is ordered any more.
  nonisolated func finish() {
    isFinished.store(true, ordering: .releasing)
    workshop.bells.mails.ring()
  }

  /// Sends until it is finished, and at the end what is due by then.
  func run() async {
    while true {
      let isLast = isFinished.load(ordering: .acquiring)
      let handled = await workshop.persist(.mails) { try await send() } ?? 0
      if handled > 0 { continue }
      if isLast { return }
      await workshop.bells.mails.wait(atMost: Self.pause)
    }
  }

  /// Handles what is due and returns how many mails that were.
  private func send() async throws -> Int {
    let settings = workshop.settings.current.mail
    guard let sender = settings.sender else { return 0 }
    try await DigestRound(workshop: workshop)
      .runIfDue(workshop.settings.current, at: workshop.clock())
    let due = try workshop.ledger.dueMails(at: workshop.clock(), limit: Self.batchLimit)
    var handled = 0
    for mail in due where try isReady(mail) {
      try await handle(mail, settings, sender)
      handled += 1
    }
    return handled
  }

  /// Seconds for which a mail waits for the view of its document.
  private static let patience: Int64 = 60

  /// Whether what is sent along lies in the archive.
  private func isReady(_ mail: PendingMail) throws -> Bool {
    guard case .about(let id, _) = mail.mail,
      workshop.clock() < mail.orderedAt.adding(seconds: Self.patience)
    else { return true }
    return try !workshop.ledger.awaits(.archiveRecord, of: id)
  }

  private func handle(
    _ pending: PendingMail, _ settings: MailSettings, _ sender: String
  ) async throws {
    let now = workshop.clock()
    let composer = Composer(workshop: workshop, settings: settings, sender: sender, now: now)
    let draft: Composer.Draft
    do {
      draft = try composer.write(pending.mail)
    } catch {
      // One that can't be written holds up none behind it.
      return try await putOff(pending, error, at: now)
    }
    switch draft {
    case .needless: try await settle(pending, .needless)
    case .undeliverable(let problem): try await giveUp(pending, problem)
    case .ready(let parcel):
      if let until = try postage.nextPlace(for: parcel.recipient, settings, at: now) {
        return try await postpone(pending, until: until, "too many mails in a short time")
      }
      try await send(parcel, of: pending, MailTransport(settings), at: now)
    }
  }

  private func send(
    _ parcel: MailParcel, of pending: PendingMail, _ transport: MailTransport, at now: Timestamp
  ) async throws {
    let copies = LetterCopies(workshop: workshop)
    let copy = try copies.keep(parcel, of: pending.mail)
    do {
      try await transport.send(parcel)
    } catch {
      try copies.drop(copy, of: pending.mail)
      if case .refused(let problem) = error { return try await giveUp(pending, problem) }
      return try await putOff(pending, error, at: now)
    }
    try await settle(pending, .sent, parcel, copy: copy)
    workshop.settle(Self.subject)
  }

  /// Notes that a mail will never go; who waits for it is on the worklists all the same.
  private func giveUp(_ pending: PendingMail, _ problem: String) async throws {
    workshop.logger.error(
      "a mail is undeliverable",
      metadata: ["mail": "\(pending.mail.key)", "message": "\(problem)"])
    try await settle(pending, .undeliverable, problem: problem)
  }

  /// Has a mail tried again with growing pauses.
  private func putOff(_ pending: PendingMail, _ error: any Error, at now: Timestamp) async throws {
    let problem = workshop.discretion.text(of: error)
    workshop.fault(Self.subject, problem)
    let pause = DeliverySchedule.delay(afterAttempts: pending.attempts + 1)
    try await postpone(pending, until: now.adding(seconds: pause), problem, isTried: true)
  }

  private static let subject = "outgoing mail"

  private func settle(
    _ pending: PendingMail, _ outcome: MailSettlement.Outcome, _ parcel: MailParcel? = nil,
    copy: StoredFile? = nil, problem: String? = nil
  ) async throws {
    var settlement = MailSettlement(pending.mail.number, outcome)
    settlement.address = parcel?.recipient
    settlement.messageID = parcel?.id
    settlement.problem = problem
    settlement.file = copy
    let now = workshop.clock()
    if outcome == .sent {
      settlement.answerBy = LetterCopies(workshop: workshop).answerBy(pending.mail, at: now)
    }
    let policy = workshop.settings.current.policy
    try await workshop.ledger.transaction { [settlement] books in
      try books.settle(pending.mail, settlement, at: now, actor: Author.daemon)
      try books.noteLetter(pending.mail, policy, at: now)
    }
    workshop.bells.delivering.ring()
  }

  private func postpone(
    _ pending: PendingMail, until due: Timestamp, _ problem: String, isTried: Bool = false
  ) async throws {
    try await workshop.ledger.transaction { books in
      try books.postpone(pending.mail, until: due, problem: problem, isTried: isTried)
    }
  }
}

/// Keeps to the house's limits of mails in a time.
struct Postage {
  private static let hour: Int64 = 3600
  private static let day: Int64 = 24 * hour
  /// Seconds after which a mail that had to wait is looked at again.
  private static let pause: Int64 = 300

  let ledger: Ledger

  /// When a mail to an address is to be tried again; nil where it may go now.
  func nextPlace(
    for address: String, _ settings: MailSettings, at now: Timestamp
  ) throws -> Timestamp? {
    let inAnHour = try ledger.mailsSent(after: now.adding(seconds: -Self.hour))
    let toOne = try ledger.mailsSent(after: now.adding(seconds: -Self.day), to: address)
    guard inAnHour >= settings.perHour || toOne >= settings.perRecipient else { return nil }
    return now.adding(seconds: Self.pause)
  }
}
