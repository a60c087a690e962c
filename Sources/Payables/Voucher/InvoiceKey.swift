import Invoice
import ReadResult

/// Seller, number, date and amount of an invoice: two invoices with the same key are one (D3).
package struct InvoiceKey: Hashable, Sendable, CustomStringConvertible {
  /// Normalised: upper case, letters and digits only, the parts separated by `|`.
  package let description: String

  /// The key of a record, or nil where the seller, number, date or amount is missing.
  package init?(_ record: IndexRecord) {
    guard let seller = record.sellerIdentity, let number = record.invoiceNumber,
      let date = record.invoiceDate,
      let gross = record.gross
    else { return nil }
    description = [
      Self.normalized(seller), Self.normalized(number), date.description,
      gross.normalized.description, record.currency?.rawValue ?? "",
    ].joined(separator: "|")
  }

  static func normalized(_ text: String) -> String {
    String(text.uppercased().filter { $0.isLetter || $0.isNumber })
  }
}

extension IndexRecord {
  /// What tells the seller from others.
  var sellerIdentity: String? {
    supplierVATIdentifier ?? supplierTaxRegistration ?? supplierName
  }
}

extension Voucher {
  /// Of documents that ask for money themselves: a dunning letter or a delivery note names the
  /// number of another document.
  package var invoiceKey: InvoiceKey? {
    guard let reading, reading.documentClass.makesClaim, reading.documentClass != .dunning else {
      return nil
    }
    return InvoiceKey(reading.index)
  }
}
