/// Finds an earlier document with the same content (D3).
enum Duplicates {
  /// By the file, by the structured part in another envelope, then by seller, number, date and
  /// amount.
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
    return nil
  }
}
