import GRDB
import MasterData
import Payables

/// A line of the chronicle, read as far as it needs for the ledger that is made again.
struct RestoredLine: Sendable {
  fileprivate enum Content: Sendable {
    /// With the event of a voucher that it tells.
    case entry(JournalEntry, Result<VoucherEvent?, LedgerError>)
    case change(Result<ChronicleChange, LedgerError>)
  }

  fileprivate let content: Content
  let line: ChronicleLine

  /// Nil for a line that changes nothing: a mark, or one that was erased.
  init?(_ line: ChronicleLine) {
    switch line {
    case .entry(let entry):
      content = .entry(entry, Result { () throws(LedgerError) in try entry.event() })
    case .change(let text):
      if JournalEntry.erasedDigest(text) != nil { return nil }
      content = .change(Result { () throws(LedgerError) in try ChronicleChange(text) })
    case .mark: return nil
    }
    self.line = line
  }

  /// Whether it is a row of orders.
  var isOfOrders: Bool {
    guard case .change(.success(let change)) = content else { return false }
    return change.isOfOrders
  }
}

extension LedgerTransaction {
  /// Does what the line says.
  func restore(_ line: RestoredLine) throws {
    try writing {
      switch line.content {
      case .entry(let entry, let event): try restore(entry, event.get())
      case .change(let change): try restore(change.get())
      }
    }
  }

  private func restore(_ entry: JournalEntry, _ event: VoucherEvent?) throws {
    if let event, let id = entry.voucher {
      if case .submitted(let submission) = event {
        try begin(Voucher(id: id, submission: submission, at: entry.time))
      } else {
        guard let voucher = try open.voucher(id, in: db) else {
          throw LedgerError.unknownVoucher(id)
        }
        var changed = voucher
        try fold(event, into: &changed, at: entry.time)
        try open.change(voucher, to: changed, in: db)
      }
    }
    try insert(entry, telling: event)
    if let erasure = try entry.erasure { try erase(erasure, at: entry.time) }
  }

  private func restore(_ change: ChronicleChange) throws {
    if change.isGone {
      try db.execute(sql: change.table.removal, change.ordered(change.table.key))
    } else {
      if change.table.name == "master_row" { try db.refreshLookups(with: change) }
      try db.execute(sql: change.table.replacement, change.ordered(change.table.columns))
    }
  }
}

extension Database {
  /// Has a row of master data that is about to change found by what it will say.
  fileprivate func refreshLookups(with change: ChronicleChange) throws {
    guard let table = change.masterTable,
      let text = change.values["columns"].flatMap(String.fromDatabaseValue),
      let key = change.values["key"].flatMap(String.fromDatabaseValue)
    else { throw LedgerError.damaged("a row of master data in the chronicle") }
    try updateLookups(
      of: table, key, from: masterRow(table, key), to: MasterRowText.record(table, text))
  }
}
