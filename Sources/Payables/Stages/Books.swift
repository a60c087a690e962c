package import Hashing

/// What deciding may look at: the books as they are inside the deciding transaction.
///
/// A test uses ``BooksOfValues``; the ledger's own reads the database.
package protocol Books {
  /// The earliest voucher with the same original bytes, other than `id`, that is not in error.
  func voucher(withOriginal sha256: SHA256Digest, otherThan id: VoucherID) throws -> VoucherID?
  /// The earliest voucher with the same structured part, other than `id`.
  func voucher(withStructuredPart sha256: SHA256Digest, otherThan id: VoucherID) throws
    -> VoucherID?
  /// The earliest voucher with the same seller, number, date and amount, other than `id`.
  func voucher(withKey key: InvoiceKey, otherThan id: VoucherID) throws -> VoucherID?
}
