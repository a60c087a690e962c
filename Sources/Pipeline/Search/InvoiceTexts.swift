import Invoice
import ReadResult

/// The free texts of an e-invoice, by which people look for it.
enum InvoiceTexts {
  static func all(of result: ReadResult) -> [String] {
    guard let invoice = result.invoice else { return [] }
    return [
      invoice.seller.name, invoice.buyer.name, invoice.paymentTerms, invoice.references.buyer,
      invoice.references.project,
    ].compactMap(\.self) + invoice.notes.compactMap(\.text) + invoice.lines.flatMap(texts)
  }

  private static func texts(of line: InvoiceLine) -> [String] {
    let own = [
      line.item.name, line.item.description, line.note, line.item.sellerIdentifier,
      line.item.buyerIdentifier,
    ].compactMap(\.self)
    return own + line.subLines.flatMap(texts)
  }
}
