import Invoice
import ReadResult

/// Seller, number and date of a claim: a new scan of the same paper has the same.
///
/// Without the amount, which a bad scan may hide; two documents of one seller have not one number.
package struct RescanKey: Hashable, Sendable, CustomStringConvertible {
  /// As ``InvoiceKey/description``, without the amount.
  package let description: String

  init?(_ record: IndexRecord) {
    guard let seller = record.sellerIdentity, let number = record.invoiceNumber,
      let date = record.invoiceDate
    else { return nil }
    description = [
      InvoiceKey.normalized(seller), InvoiceKey.normalized(number), date.description,
    ].joined(separator: "|")
  }
}

extension Voucher {
  /// Of documents that ask for money themselves, as ``invoiceKey``.
  package var rescanKey: RescanKey? {
    guard let reading, reading.documentClass.makesClaim, reading.documentClass != .dunning else {
      return nil
    }
    return RescanKey(reading.index)
  }

  /// The number of its archive label, be it in a stack or alone.
  package var archiveNumber: Int? { submission.part?.archiveNumber ?? reading?.archiveNumber }

  /// Whether its paper is to be scanned again and was not yet.
  package var awaitsRescan: Bool { quality?.awaitsRescan ?? false }
}
