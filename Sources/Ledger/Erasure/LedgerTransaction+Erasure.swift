import GRDB
package import Payables

extension LedgerTransaction {
  /// Erases a voucher (L3): what is left of it in the ledger is that it was there, and `erasure`.
  ///
  /// What the journal says of it is replaced by hashes, so the chain stays right. Nothing happens
  /// where there is no such voucher any more.
  package func erase(
    _ erasure: VoucherErasure, at time: Timestamp, actor: String
  ) throws(LedgerError) {
    try writing {
      guard try open.voucher(erasure.voucher, in: db) != nil else { return }
      try journalize(
        nil, kind: SystemEventKind.voucherErased.rawValue, details: LedgerJSON.text(erasure),
        at: time, actor: actor)
      try erase(erasure, at: time)
    }
  }

  /// Takes the voucher out of all tables; `time` is that of the entry that says so.
  func erase(_ erasure: VoucherErasure, at time: Timestamp) throws {
    let id = erasure.voucher
    try open.write(to: db)
    let voucher = try open.voucher(id, in: db)
    open.forget(id)
    try db.run(.insertErased, id, id.year, id.number, erasure.list, time)
    if let voucher { try db.updateKeys(of: id, from: voucher, to: nil) }
    for entry in try db.journal(of: id) where entry.erased == nil {
      let event = try entry.event()
      if let claim = event?.claim { try db.run(.eraseClaim, claim, id) }
      controls.add(entry.fact(telling: event), times: -1)
      try db.run(.eraseEntry, entry.erasing.details, entry.seq)
    }
    try db.eraseRows(of: id)
  }
}

extension Database {
  fileprivate func eraseRows(of id: VoucherID) throws {
    try run(.eraseReconsiderations, id)
    try run(.eraseTasks, id)
    try erasePassages(of: id)
    try run(.eraseEffects, id)
    try run(.eraseMails, "\(id)/", "\(id)0")
    try run(.eraseLesson, id)
    try run(.eraseSupplierLesson, id)
    try run(.eraseHandovers, id)
    try run(.eraseVoucher, id)
  }
}

extension JournalEntry {
  /// Which voucher the entry says was erased; nil for any other entry.
  var erasure: VoucherErasure? {
    get throws(LedgerError) {
      guard voucher == nil, kind == SystemEventKind.voucherErased.rawValue else { return nil }
      return try LedgerJSON.value(from: details, at: "journal entry \(seq)")
    }
  }
}
