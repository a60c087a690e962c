import GRDB
package import Payables

extension Ledger {
  /// Calls `body` with the facts of the journal, from the first to the last; of entries that
  /// `isWanted` does not want the details are not read.
  package func facts(
    isWanted: (JournalEntry) -> Bool, _ body: (JournalFact) throws -> Void
  ) throws {
    try journal(of: nil) { entry in
      if isWanted(entry) { try body(try entry.fact()) }
    }
  }

  /// Calls `body` with the entries of a kind of what happened to the system, the earliest first.
  package func entries(
    of kind: SystemEventKind, _ body: (JournalEntry) throws -> Void
  ) throws {
    var seq: Int64 = 0
    while true {
      let page = try read { [seq] db in
        var seqs: [Int64] = []
        let rows = try db.rows(.systemDetails, kind.rawValue, seq, pageLength)
        while let row = try rows.next() { seqs.append(try row.value(0)) }
        return try seqs.flatMap { try db.entries(of: nil, after: $0 - 1, limit: 1) }
      }
      for entry in page { try body(entry) }
      guard let last = page.last, page.count == pageLength else { return }
      seq = last.seq
    }
  }
}

extension JournalEntry {
  package func fact() throws(LedgerError) -> JournalFact { fact(telling: try event()) }

  func fact(telling event: VoucherEvent?) -> JournalFact {
    JournalFact(
      seq: seq, time: time, voucher: voucher, actor: actor, kind: kind, event: event)
  }

  /// The details as a value; throws ``LedgerError/damaged(_:)`` where they are of another form.
  package func value<Value: Decodable>(_ type: Value.Type = Value.self) throws(LedgerError) -> Value
  {
    try LedgerJSON.value(from: details, at: "journal entry \(seq)")
  }
}
