import Archive
import Configuration
import Ledger
import Mailing
import Payables

/// Keeps the letters that are sent to suppliers, and has what follows from them follow (M2).
struct LetterCopies {
  let workshop: Workshop

  /// Writes the message into the voucher's folder before it leaves; nil for mails to the own
  /// people.
  func keep(_ parcel: MailParcel, of mail: OutgoingMail) throws -> StoredFile? {
    guard case .about(let id, let order) = mail, order.letter != nil,
      let voucher = try workshop.ledger.voucher(id)
    else { return nil }
    let file = try workshop.archive.writeLetter(parcel.bytes, number: order.number, of: voucher)
    try workshop.archive.sync()
    return file
  }

  /// Takes away the copy of what did not leave.
  func drop(_ file: StoredFile?, of mail: OutgoingMail) throws {
    guard let file, case .about(let id, _) = mail, let voucher = try workshop.ledger.voucher(id)
    else { return }
    try workshop.archive.removeLetter(file, of: voucher)
  }

  /// Until when the supplier is waited for, if it is to answer.
  func answerBy(_ mail: OutgoingMail, at now: Timestamp) -> Timestamp? {
    guard case .about(_, let order) = mail, order.letter?.expectsAnswer == true else { return nil }
    let policy = workshop.settings.current.policy
    let day = policy.calendar.workingDay(
      policy.correspondence.answerDays, after: now.berlinDate)
    return Timestamp(berlin: day, hour: policy.calendar.closingHour)
  }
}

extension LedgerTransaction {
  /// What follows from a letter that was sent or can't be: the clock stands, the draft goes.
  func noteLetter(
    _ mail: OutgoingMail, _ policy: Policy, at now: Timestamp
  ) throws {
    guard case .about(let id, let order) = mail, order.letter != nil,
      let voucher = try voucher(id),
      let letter = voucher.correspondence?.letter(order.number)
    else { return }
    let desk = Desk(books: self, policy: policy, now: now)
    try note(
      SupplierWaiting.begin(letter, of: voucher, desk), of: id, policy, at: now,
      actor: Author.daemon)
    try planTasks(of: id, policy, at: now)
    for effect in [Effect.archiveRecord, .result] { try enqueue(effect, for: id, at: now) }
  }
}
