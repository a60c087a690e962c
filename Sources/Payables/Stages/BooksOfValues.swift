package import Hashing
package import Invoice
package import MasterData

/// Books made of values, for tests: no database.
package struct BooksOfValues: Books, Sendable {
  package var vouchers: [Voucher]
  private let masterData: ListedMasterData

  package init(_ vouchers: [Voucher] = [], _ records: [MasterRecord] = []) {
    self.vouchers = vouchers
    masterData = ListedMasterData(records)
  }

  package func voucher(_ id: VoucherID) -> Voucher? { vouchers.first { $0.id == id } }
}

// MARK: - Master data

extension BooksOfValues {
  package func row<Row: MasterEntity>(_ type: Row.Type, _ key: String) -> Row? {
    masterData.row(type, key)
  }

  package func rows<Row: MasterEntity>(
    _ type: Row.Type, where field: MasterField, is value: String, limit: Int
  ) -> [Row] {
    masterData.rows(type, where: field, is: value, limit: limit)
  }

  package func rows<Row: MasterEntity>(_ type: Row.Type) -> [Row] { masterData.rows(type) }

  package func hasRows(_ table: MasterTable) -> Bool { masterData.hasRows(table) }
}

// MARK: - Vouchers

extension BooksOfValues {
  package func twin(withOriginal sha256: SHA256Digest, of id: VoucherID) -> VoucherID? {
    twin(of: id) { $0.original.sha256 == sha256 }
  }

  package func twin(withStructuredPart sha256: SHA256Digest, of id: VoucherID) -> VoucherID? {
    twin(of: id) { $0.reading?.structuredSHA256 == sha256 }
  }

  package func twin(withKey key: InvoiceKey, of id: VoucherID) -> VoucherID? {
    twin(of: id) { $0.invoiceKey == key && !$0.awaitsRescan && $0.quality?.state != .replaced }
  }

  package func rescansAwaited(
    withArchiveNumber number: Int, by id: VoucherID
  ) -> [VoucherID] {
    rescansAwaited(by: id) { $0.archiveNumber == number }
  }

  package func rescansAwaited(withKey key: RescanKey, by id: VoucherID) -> [VoucherID] {
    rescansAwaited(by: id) { !$0.isSensitive && $0.rescanKey == key }
  }

  private func rescansAwaited(
    by id: VoucherID, _ isAlike: (Voucher) -> Bool
  ) -> [VoucherID] {
    vouchers.filter { $0.id != id && $0.awaitsRescan && isAlike($0) }.map(\.id).sorted()
  }

  package func vouchersInError(withOriginal sha256: SHA256Digest) -> [VoucherID] {
    vouchers.filter { $0.status == .error && $0.original.sha256 == sha256 }.map(\.id)
  }

  package func documents(under key: BookKey, atMost limit: Int) -> [Voucher] {
    Array(
      vouchers.filter { $0.keys.contains(key) }.sorted { $0.id > $1.id }
        .prefix(min(limit, documentsMax)))
  }

  package func balance(of key: UseKey, without id: VoucherID) -> Balance {
    vouchers.filter { $0.id != id }.flatMap(\.uses).filter { $0.key == key }
      .reduce(.zero) { $0.adding($1) ?? $0 }
  }

  package func committed(
    _ place: BudgetPlace, in year: Int, from day: CalendarDate, without id: VoucherID,
    orders: [String]
  ) throws -> ExactDecimal {
    let lines = Dictionary(grouping: rows(OrderLine.self), by: \.orderNumber)
    let amendments = Dictionary(grouping: rows(Amendment.self)) { $0.orderNumber ?? "" }
    var sum = ExactDecimal.zero
    for (order, lines) in lines where !orders.contains(order) {
      let open = OrderedWork(lines, amendments[order] ?? []).commitments { key in
        vouchers.flatMap(\.uses).filter { $0.key == key }.map(\.net).sum ?? .zero
      }
      for commitment in open where commitment.counts(place, in: year, from: day) {
        sum = sum.adding(commitment.net) ?? sum
      }
    }
    return sum
  }

  private func twin(of id: VoucherID, _ isAlike: (Voucher) -> Bool) -> VoucherID? {
    vouchers.filter { other in
      other.id != id && other.duplicate == nil && other.status != .error
        && (other.id < id || other.status != .received) && isAlike(other)
    }.map(\.id).min()
  }
}
