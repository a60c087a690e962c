import GRDB
package import Payables

extension LedgerTransaction {
  /// Asks for a person's digest; a second one of a day is not written.
  package func order(_ digest: Digest, at now: Timestamp) throws(LedgerError) {
    try writing {
      try db.insert(.digest(digest), json: LedgerJSON.text(digest), at: now)
    }
  }

  /// Notes what became of a mail; one about a voucher as an event of it.
  package func settle(
    _ mail: OutgoingMail, _ settlement: MailSettlement, at now: Timestamp, actor: String
  ) throws(LedgerError) {
    switch mail {
    case .about(let id, _): try append(.mailSettled(settlement), to: id, at: now, actor: actor)
    case .digest:
      try writing { try db.settle(mail.key, settlement, at: now) }
    }
  }

  /// Notes that a mail is to be tried again at `due`; `isTried` where this was a try.
  package func postpone(
    _ mail: OutgoingMail, until due: Timestamp, problem: String, isTried: Bool
  ) throws(LedgerError) {
    try writing {
      try Self.check(due)
      let problem = String(problem.prefix(DeliverySchedule.errorLengthMax))
      try db.run(.postponeMail, due, isTried ? 1 : 0, problem, mail.key)
    }
  }
}

extension Database {
  /// Has the rows of mails follow an event.
  func note(_ event: VoucherEvent, of id: VoucherID, at time: Timestamp) throws {
    switch event {
    case .mailOrdered(let order):
      try insert(.about(id, order), json: LedgerJSON.text(order), at: time)
    case .mailSettled(let settlement):
      try settle(OutgoingMail.key(of: settlement.number, about: id), settlement, at: time)
    default: break
    }
  }

  fileprivate func insert(_ mail: OutgoingMail, json: String, at time: Timestamp) throws {
    var voucher: VoucherID?
    if case .about(let id, _) = mail { voucher = id }
    try run(.insertMail, mail.key, voucher, json, time)
  }

  fileprivate func settle(
    _ key: String, _ settlement: MailSettlement, at time: Timestamp
  ) throws {
    try run(
      .settleMail, settlement.outcome.rawValue, time, settlement.address, settlement.messageID,
      settlement.problem, key)
  }
}
