import ReadResult

/// A mail that brings no invoice but says where one can be fetched.
enum InvoiceLink {
  private static let invoices = [WordPattern](words: [
    "*rechnung", "*rechnungen", "*rechnungs*", "rechnung*", "*gutschrift", "*gutschriften",
    "faktura", "*mahnung", "zahlungserinnerung", "quittung", "*beleg", "*belege", "invoice*",
    "bill", "bills", "billing*", "e bill", "receipt", "receipts", "credit note", "statement",
    "facture*",
  ])

  static func isIn(_ mail: ReadResult.MailHead) -> Bool {
    guard mail.marks?.hasLink == true else { return false }
    let sentences = [FoldedWords(mail.subject ?? "").words] + Sentences.of(mail.text ?? "")
    return sentences.contains { invoices.areAny(in: $0) }
  }
}
