import GRDB
package import Invoice
package import Payables
package import ReadResult

/// A line of the list of vouchers, from the index columns alone.
package struct VoucherSummary: Hashable, Sendable {
  package let id: VoucherID
  package let parent: VoucherID?
  package let status: Status
  package let documentClass: DocumentClass?
  package let channel: String
  package let receivedAt: Timestamp
  /// Nil for a sensitive voucher, as are the next three.
  package let supplier: String?
  package let invoiceNumber: String?
  package let gross: ExactDecimal?
  package let currency: CurrencyCode?
  /// The primary code first.
  package let exceptionCodes: [ExceptionCode]
  package let duplicateOf: VoucherID?
  package let waitingFor: String?
  package let archivePath: String
  package let isSensitive: Bool
}

extension VoucherSummary {
  static let columns = """
    parent, status, class, channel, supplier, invoice_number, gross, currency, \
    exception_codes, duplicate_of, waiting_for, archive_path, sensitive
    """

  /// From the columns received_at, id and ``columns``.
  init(_ row: Row) throws {
    receivedAt = try row.value(0)
    id = try row.value(1)
    parent = try row.optional(2)
    status = try row.value(3)
    documentClass = try row.optional(4)
    channel = try row.value(5)
    supplier = try row.optional(6)
    invoiceNumber = try row.optional(7)
    gross = try row.optional(8).flatMap { ExactDecimal($0) }
    currency = try row.optional(9).map { CurrencyCode(rawValue: $0) }
    exceptionCodes = (try row.value(10) as String).split(separator: ",").compactMap {
      ExceptionCode(rawValue: String($0))
    }
    duplicateOf = try row.optional(11)
    waitingFor = try row.optional(12)
    archivePath = try row.value(13)
    isSensitive = try row.value(14)
  }
}
