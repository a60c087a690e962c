package import Hashing
package import Invoice
package import MasterData

/// What deciding may look at: the books as they are inside the deciding transaction.
///
/// A twin of a voucher is another one with the same content that is not a duplicate itself, is not
/// in error, and either came before it or is decided already; the earliest counts. So of two
/// vouchers exactly one is the duplicate, in whatever order they are read. A scan that is to be
/// made again, or was, is no twin but of the same bytes.
///
/// A test uses ``BooksOfValues``; the ledger's own reads the database.
package protocol Books: MasterLookup {
  func voucher(_ id: VoucherID) throws -> Voucher?
  /// The twin with the same original bytes.
  func twin(withOriginal sha256: SHA256Digest, of id: VoucherID) throws -> VoucherID?
  /// The twin with the same structured part, in whatever envelope.
  func twin(withStructuredPart sha256: SHA256Digest, of id: VoucherID) throws -> VoucherID?
  /// The twin with the same seller, number, date and amount.
  func twin(withKey key: InvoiceKey, of id: VoucherID) throws -> VoucherID?
  /// Other vouchers whose paper is to be scanned again, with this archive label: the first two.
  func rescansAwaited(withArchiveNumber number: Int, by id: VoucherID) throws -> [VoucherID]
  /// The same with this seller, number and date.
  func rescansAwaited(withKey key: RescanKey, by id: VoucherID) throws -> [VoucherID]
  /// Vouchers in error with the same original bytes: what came again takes their place.
  func vouchersInError(withOriginal sha256: SHA256Digest) throws -> [VoucherID]
  /// Documents with this key (see ``Voucher/keys``) that are not sensitive, the latest first; at
  /// most `limit`, and ``documentsMax``.
  func documents(under key: BookKey, atMost limit: Int) throws -> [Voucher]
  /// What vouchers other than `id` take up of something (see ``Voucher/uses``).
  func balance(of key: UseKey, without id: VoucherID) throws -> Balance
  /// What is open on orders for a budget (see ``Commitment``) in a year, of those that end on `day`
  /// or later; neither `orders` nor what changed of the voucher `id` have a part in it.
  func committed(
    _ place: BudgetPlace, in year: Int, from day: CalendarDate, without id: VoucherID,
    orders: [String]
  ) throws -> ExactDecimal
}

extension Books {
  /// All documents with this key, up to ``documentsMax``; who needs a few says how many.
  package func documents(under key: BookKey) throws -> [Voucher] {
    try documents(under: key, atMost: documentsMax)
  }
}

extension Books {
  /// What others than a voucher take up; the document whose place it takes takes up nothing more.
  func balance(of key: UseKey, apartFrom voucher: Voucher) throws -> Balance {
    let balance = try balance(of: key, without: voucher.id)
    guard let earlier = try voucher.replaces.flatMap({ try self.voucher($0.voucher) }) else {
      return balance
    }
    return earlier.uses.filter { $0.key == key }.reduce(balance) { $0.subtracting($1) ?? $0 }
  }
}

/// Documents that are looked at under one key.
package let documentsMax = 200
