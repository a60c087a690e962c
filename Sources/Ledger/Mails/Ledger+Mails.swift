import GRDB
package import Payables

extension Ledger {
  /// Mails that are due, the longest overdue first.
  package func dueMails(at now: Timestamp, limit: Int) throws(LedgerError) -> [PendingMail] {
    try read { db in
      var mails: [PendingMail] = []
      let rows = try db.rows(.dueMails, now, limit)
      while let row = try rows.next() {
        mails.append(
          PendingMail(
            mail: try OutgoingMail(voucher: row.optional(1), json: row.value(2)),
            attempts: try row.value(3), orderedAt: try row.value(4)))
      }
      return mails
    }
  }

  /// How many mails were sent after a time, to anybody or to one address.
  package func mailsSent(
    after time: Timestamp, to address: String? = nil
  ) throws(LedgerError) -> Int {
    try read { db in
      let count =
        try address.map { try db.value(.mailsSentTo, $0, time, as: Int.self) }
        ?? db.value(.mailsSent, time, as: Int.self)
      return count ?? 0
    }
  }

  /// The mail of the house with this Message-ID; nil where none has it.
  package func mail(withMessageID id: String) throws(LedgerError) -> OutgoingMail? {
    try read { db in
      try db.row(.mailWithMessageID, id).map {
        try OutgoingMail(voucher: $0.optional(0), json: $0.value(1))
      }
    }
  }
}

extension OutgoingMail {
  init(voucher: VoucherID?, json: String) throws {
    if let voucher {
      self = .about(voucher, try LedgerJSON.value(from: json, at: "a mail about \(voucher)"))
    } else {
      self = .digest(try LedgerJSON.value(from: json, at: "a digest"))
    }
  }
}
