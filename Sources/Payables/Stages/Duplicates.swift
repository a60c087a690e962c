import Invoice
import ReadResult

/// Finds an earlier document with the same content (D3).
enum Duplicates {
  /// By the file, by the structured part in another envelope, by seller, number, date and amount,
  /// then by supplier and number alone.
  static func find(_ voucher: Voucher, _ books: any Books) throws -> Duplicate? {
    let id = voucher.id
    if let twin = try books.twin(withOriginal: voucher.original.sha256, of: id) {
      return Duplicate(of: twin, evidence: .file)
    }
    guard let reading = voucher.reading else { return nil }
    if let part = reading.structuredSHA256,
      let twin = try books.twin(withStructuredPart: part, of: id)
    {
      return Duplicate(of: twin, evidence: .structuredPart)
    }
    if let key = voucher.invoiceKey,
      let twin = try books.twin(withKey: key, of: id)
    {
      return Duplicate(of: twin, evidence: .invoice)
    }
    return try numberTwin(of: voucher, books).map { twin in
      // Known by its supplier where the two name it differently, as a picture may do.
      let (own, other) = (reading.index, twin.reading?.index)
      let isAlike =
        own.gross?.normalized == other?.gross?.normalized && own.invoiceDate == other?.invoiceDate
      return Duplicate(of: twin.id, evidence: isAlike ? .invoice : .number)
    }
  }

  /// The earliest claim of the same supplier and kind with the same number; what was rejected may
  /// come again.
  private static func numberTwin(
    of voucher: Voucher, _ books: any Books
  ) throws -> Voucher? {
    guard let documentClass = voucher.documentClass, documentClass.makesClaim,
      documentClass != .dunning, let supplier = voucher.resolution?.supplierID,
      let number = voucher.reading?.index.invoiceNumber, !InvoiceKey.normalized(number).isEmpty
    else { return nil }
    return try books.documents(under: .invoice(number, of: supplier)).filter { other in
      other.id != voucher.id && other.documentClass == documentClass && other.duplicate == nil
        && ![.error, .rejected].contains(other.status) && !other.awaitsRescan
        && other.quality?.state != .replaced
        && other.reading?.index.invoiceNumber.map(InvoiceKey.normalized)
          == InvoiceKey.normalized(number)
        && (other.id < voucher.id || other.status != .received)
    }.min { $0.id < $1.id }
  }
}
