package import Hashing

/// Books made of values, for tests: no database.
package struct BooksOfValues: Books, Sendable {
  package var vouchers: [Voucher]

  package init(_ vouchers: [Voucher] = []) { self.vouchers = vouchers }

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

  private func twin(of id: VoucherID, _ isAlike: (Voucher) -> Bool) -> VoucherID? {
    vouchers.filter { other in
      other.id != id && other.duplicate == nil && other.status != .error
        && (other.id < id || other.status != .received) && isAlike(other)
    }.map(\.id).min()
  }
}
