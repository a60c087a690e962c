import GRDB
package import Payables

/// A mail that will never arrive: it was refused for good, or there is no address.
package struct LostMail: Hashable, Sendable {
  package let mail: OutgoingMail
  package let lostAt: Timestamp
  /// In English, or as the server said it.
  package let problem: String
}

extension Ledger {
  /// Calls `body` with the mails that were given up after a time, the earliest first.
  package func lostMails(
    after time: Timestamp, _ body: (LostMail) throws -> Void
  ) throws {
    try read { db in
      let rows = try db.rows(.lostMails, time)
      while let row = try rows.next() {
        try body(
          LostMail(
            mail: try OutgoingMail(voucher: row.optional(0), json: row.value(1)),
            lostAt: try row.value(2), problem: try row.optional(3) ?? ""))
      }
    }
  }

  package func countOfLostMails(after time: Timestamp) throws(LedgerError) -> Int {
    try read { db in try db.value(.countLostMails, time, as: Int.self) ?? 0 }
  }
}
