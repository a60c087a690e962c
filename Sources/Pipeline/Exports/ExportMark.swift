import Exports
package import Hashing
package import Invoice
package import Ledger
package import Payables

/// Who exports something, when and why; each export is journaled with it.
package struct ExportMark: Sendable {
  private let user: String
  private let reason: String?
  private let now: Timestamp
  private let actor: String

  /// `actor` is as the journal names the account, `user` for whom it is entered.
  package init(by user: String, actor: String, reason: String?, at now: Timestamp) {
    self.user = user
    self.actor = actor
    self.reason = reason
    self.now = now
  }

  func journalize(
    _ outcome: TaxExport.Outcome, _ period: ExportPeriod, upTo seq: Int64, in ledger: Ledger
  ) throws {
    var details = details(.carrier, protocol: outcome.protocolSHA256, upTo: seq)
    (details.from, details.to, details.by) = (period.from, period.to, period.basis)
    details.vouchers = outcome.vouchers
    try journalize(details, in: ledger)
  }

  /// The export of one case; `digest` is of the list of its hashes, `look` says that something in
  /// it is confidential.
  func journalize(
    case id: VoucherID, vouchers: Int, _ digest: SHA256Digest, _ look: AccessLook?,
    upTo seq: Int64, in ledger: Ledger
  ) throws {
    var details = details(.case, protocol: digest, upTo: seq)
    details.voucher = id
    details.vouchers = vouchers
    try journalize(details, look, in: ledger)
  }

  /// The export of a list; `digest` is of its file.
  package func journalize(
    list name: String, from: CalendarDate, to: CalendarDate, rows: Int, _ digest: SHA256Digest,
    in ledger: Ledger
  ) throws {
    var details = details(.list, protocol: digest, upTo: nil)
    (details.from, details.to) = (from, to)
    (details.list, details.rows) = (name, rows)
    try journalize(details, in: ledger)
  }

  private func details(
    _ what: Details.What, protocol digest: SHA256Digest, upTo seq: Int64?
  ) -> Details {
    Details(what: what, user: user, reason: reason, sha256: digest, upTo: seq)
  }

  private func journalize(
    _ details: Details, _ look: AccessLook? = nil, in ledger: Ledger
  ) throws {
    try ledger.transaction { books in
      if let look { try books.note(look, at: now, actor: actor) }
      try books.append(.exported, details: details, at: now, actor: actor)
    }
  }

  private struct Details: Encodable, Sendable {
    enum What: String, Encodable { case carrier = "gdpdu", `case`, list }

    let what: What
    let user: String
    /// Nil where nobody said.
    let reason: String?
    /// Of the protocol, or of what stands for it.
    let sha256: SHA256Digest
    /// The last entry of the journal that is in it.
    let upTo: Int64?
    var from: CalendarDate?
    var to: CalendarDate?
    var by: ExportPeriod.Basis?
    var voucher: VoucherID?
    var vouchers: Int?
    var list: String?
    var rows: Int?

    enum CodingKeys: String, CodingKey {
      case what, user, reason, sha256
      case upTo = "up_to"
      case from, to, by, voucher, vouchers, list, rows
    }
  }
}
