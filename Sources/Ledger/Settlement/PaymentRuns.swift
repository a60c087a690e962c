import GRDB
package import Payables

/// A payment run and what became of it.
package struct PaymentRunRecord: Hashable, Sendable {
  package let run: PaymentRun
  package let state: State
  package let proposedAt: Timestamp
  /// Who proposed it, as the journal names them.
  package let proposedBy: String
  /// When it was released or withdrawn, and by whom.
  package let settledAt: Timestamp?
  package let settledBy: String?

  package enum State: String, Codable, Hashable, Sendable, CaseIterable {
    case proposed, released, withdrawn
  }
}

extension LedgerTransaction {
  /// The number of the next run.
  package func nextPaymentRun(at time: Timestamp) throws(LedgerError) -> PaymentRunNumber {
    try reading {
      try Self.check(time)
      let year = VoucherNumbering.year(of: time)
      let last = try SettlementStatement.last(.lastRun, of: year, in: db)
      return PaymentRunNumber(year: year, number: last + 1)
    }
  }

  /// Keeps a proposed run; its vouchers are told by the caller in the same transaction.
  package func propose(
    _ run: PaymentRun, by proposer: String, at time: Timestamp, actor: String
  ) throws(LedgerError) {
    try writing {
      try db.run(
        .insertRun, run.number, run.number.year, run.number.number, time, proposer,
        LedgerJSON.text(run))
      try journalize(
        nil, kind: SystemEventKind.paymentRunProposed.rawValue,
        details: LedgerJSON.text(
          RunProposal(run: run.number, user: Author.name(of: proposer), content: run)),
        at: time, actor: actor)
    }
  }

  /// Notes that a proposed run was released or withdrawn by somebody; false where it is not
  /// proposed any more.
  ///
  /// The actor is who entered it.
  package func settle(
    _ number: PaymentRunNumber, as state: PaymentRunRecord.State, by person: String,
    note: String? = nil, at time: Timestamp, actor: String
  ) throws(LedgerError) -> Bool {
    try writing {
      guard try db.run(.settleRun, state.rawValue, time, person, number) == 1 else { return false }
      let kind: SystemEventKind = state == .released ? .paymentRunReleased : .paymentRunWithdrawn
      let details = RunDetails(run: number, user: Author.name(of: person), note: note)
      try journalize(
        nil, kind: kind.rawValue, details: LedgerJSON.text(details), at: time, actor: actor)
      return true
    }
  }

  package func paymentRun(
    _ number: PaymentRunNumber
  ) throws(LedgerError) -> PaymentRunRecord? {
    try reading { try db.row(.paymentRun, number).map { try PaymentRunRecord($0) } }
  }
}

extension Ledger {
  /// Runs that nobody has released or withdrawn yet.
  package func proposedRuns() throws(LedgerError) -> [PaymentRun] {
    try read { db in
      var runs: [PaymentRun] = []
      let rows = try db.rows(.proposedRuns, "")
      while let row = try rows.next() {
        runs.append(try LedgerJSON.value(from: row.value(0), at: "a payment run"))
      }
      return runs
    }
  }

  package func paymentRun(
    _ number: PaymentRunNumber
  ) throws(LedgerError) -> PaymentRunRecord? {
    try read { try $0.row(.paymentRun, number).map { try PaymentRunRecord($0) } }
  }

  /// Runs behind the one with `number`, the first ones first.
  package func paymentRuns(
    after number: PaymentRunNumber?, limit: Int
  ) throws(LedgerError) -> [PaymentRunRecord] {
    try read { db in
      var runs: [PaymentRunRecord] = []
      let rows = try db.rows(.paymentRuns, number?.description ?? "", limit)
      while let row = try rows.next() { runs.append(try PaymentRunRecord(row)) }
      return runs
    }
  }
}

extension PaymentRunRecord {
  init(_ row: Row) throws {
    state = try row.value(0)
    proposedAt = try row.value(1)
    proposedBy = try row.value(2)
    settledAt = try row.optional(3)
    settledBy = try row.optional(4)
    run = try LedgerJSON.value(from: row.value(5), at: "a payment run")
  }
}

/// A run with who proposed it.
private struct RunProposal: Encodable {
  let run: PaymentRunNumber
  let user: String
  let content: PaymentRun
}

private struct RunDetails: Encodable {
  let run: PaymentRunNumber
  let user: String
  let note: String?
}

extension PaymentRunNumber: StoredAsText {}
extension PaymentRunRecord.State: Stored {}
