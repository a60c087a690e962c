import GRDB
package import Invoice
package import Payables

extension LedgerTransaction {
  package func documents(
    under key: BookKey, atMost limit: Int
  ) throws(LedgerError) -> [Voucher] {
    let ids = try searching { () throws -> [VoucherID] in
      var ids: [VoucherID] = []
      let rows = try db.rows(.vouchersWithKey, key.description, min(limit, documentsMax))
      while let row = try rows.next() { ids.append(try row.value(0)) }
      return ids
    }
    var found: [Voucher] = []
    for id in ids {
      if let voucher = try voucher(id) { found.append(voucher) }
    }
    return found
  }

  package func balance(
    of key: UseKey, without id: VoucherID
  ) throws(LedgerError) -> Balance {
    try searching(for: id) {
      var balance = try db.balance(of: key)
      // The voucher's own row is as it was before this transaction.
      for use in try open.stored(id, in: db)?.uses ?? [] where use.key == key {
        balance = balance.subtracting(use) ?? balance
      }
      return balance
    }
  }
}

extension LedgerTransaction {
  package func committed(
    _ place: BudgetPlace, in year: Int, from day: CalendarDate, without id: VoucherID,
    orders: [String]
  ) throws(LedgerError) -> ExactDecimal {
    try searching(for: id) {
      try db.committed(place, in: year, from: day, withoutOrders: orders)
    }
  }
}

// MARK: - Waking

extension LedgerTransaction {
  /// Has the vouchers decided again that wait for one of these keys; `id` is what arrived, where it
  /// is a voucher.
  package func wake(_ keys: some Sequence<BookKey>, by id: VoucherID? = nil) throws(LedgerError) {
    try writing {
      try open.write(to: db)
      for key in keys {
        try db.run(.wake, key.description, id?.description ?? "")
      }
    }
  }

  /// Has one voucher decided again.
  package func reconsider(_ id: VoucherID, because key: BookKey) throws(LedgerError) {
    try writing { _ = try db.run(.reconsider, id, key.description) }
  }

  /// What arrived for a voucher since it was decided, and that it is taken up now.
  package func takeReconsideration(of id: VoucherID) throws(LedgerError) -> [BookKey] {
    try writing {
      var keys: [BookKey] = []
      let rows = try db.rows(.reconsiderationKeys, id)
      while let row = try rows.next() { keys.append(BookKey(stored: try row.value(0))) }
      try db.run(.dropReconsideration, id)
      return keys
    }
  }
}

extension Ledger {
  /// Vouchers that are to be decided again.
  package func reconsiderations(limit: Int) throws(LedgerError) -> [VoucherID] {
    try read { db in
      var ids: [VoucherID] = []
      let rows = try db.rows(.reconsiderations, limit)
      while let row = try rows.next() { ids.append(try row.value(0)) }
      return ids
    }
  }
}
