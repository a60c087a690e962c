import GRDB
import Invoice
import Payables

/// What follows from vouchers beside their rows: under which keys they are found, what they wait
/// for, and what all of them together take up.
extension Database {
  /// Brings the tables from the state of one voucher to that of the other.
  ///
  /// Nil stands for no voucher.
  func updateKeys(of id: VoucherID, from old: Voucher?, to new: Voucher?) throws {
    let (had, has) = (Set(old?.keys ?? []), Set(new?.keys ?? []))
    for key in had.subtracting(has).sorted() { try run(.dropKey, key.description, id) }
    for key in has.subtracting(had).sorted() { try run(.insertKey, key.description, id) }
    let (waited, waits) = (Set(old?.waitsFor ?? []), Set(new?.waitsFor ?? []))
    for key in waited.subtracting(waits).sorted() { try run(.dropWait, key.description, id) }
    for key in waits.subtracting(waited).sorted() { try run(.insertWait, key.description, id) }
    let (used, uses) = (old?.uses ?? [], new?.uses ?? [])
    guard used != uses else { return }
    for use in used { try change(use.key) { $0.subtracting(use) } }
    for use in uses { try change(use.key) { $0.adding(use) } }
    try refreshCommitments(ofOrders: Set((used + uses).compactMap(\.key.order)))
  }

  private func change(_ key: UseKey, _ change: (Balance) -> Balance?) throws {
    guard let new = change(try balance(of: key)) else {
      throw LedgerError.failed("the balance of \(key) is too large")
    }
    // None is nothing, so that a ledger that is made again has the same rows.
    if new.quantity.isZero, new.net.isZero {
      try run(.dropBalance, key.description)
      return
    }
    try run(
      .setBalance, key.description, new.quantity.normalized.description,
      new.net.normalized.description)
  }

  func balance(of key: UseKey) throws -> Balance {
    guard let row = try row(.balance, key.description) else { return .zero }
    return Balance(quantity: try row.decimal(0), net: try row.decimal(1))
  }
}

extension Row {
  fileprivate func decimal(_ column: Int) throws -> ExactDecimal {
    let text: String = try value(column)
    guard let number = ExactDecimal(text) else { throw LedgerError.damaged("a balance") }
    return number
  }
}
