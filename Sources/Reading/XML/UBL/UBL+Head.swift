import Invoice

extension UBL {
  /// The terms of the document itself, its notes and its process (BG-1, BG-2).
  static func head(_ document: Document) -> [Binding<Invoice>] {
    [
      .token("BT-1", "cbc:ID", \.number),
      .date("BT-2", "cbc:IssueDate", \.issueDate),
      .code("BT-3", document.typeCode, \.typeCode),
      .date("BT-7", "cbc:TaxPointDate", \.vatPointDate),
      .token("BT-8", "cac:InvoicePeriod/cbc:DescriptionCode", \.vatPointDateCode),
      .date("BT-9", document.paymentDueDate, \.paymentDueDate),
      .lines("BT-20", "cac:PaymentTerms/cbc:Note", \.paymentTerms),
      notes,
      .token("BT-23", "cbc:ProfileID", \.process.businessProcess),
      .text("BT-24", "cbc:CustomizationID", \.process.specification),
    ] + Binding.currencies("cbc:DocumentCurrencyCode", accounting: "cbc:TaxCurrencyCode")
  }

  /// Notes (BG-1), whose subject code (BT-21) stands before the text (BT-22): `#AAI#text`.
  private static let notes = Binding<Invoice>(terms: ["BG-1", "BT-21", "BT-22"]) {
    element, invoice, _ in
    invoice.notes = element.values(at: notePath).map { note($0.text) }
  }

  private static let notePath: XMLPath = "cbc:Note"

  private static func note(_ text: String) -> InvoiceNote {
    let parts = text.drop { $0.isWhitespace }.split(
      separator: "#", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].isEmpty, parts[1].utf8.count == 3,
      parts[1].allSatisfy({ $0.isLetter || $0.isNumber })
    else { return InvoiceNote(text: text) }
    let rest = parts[2].contains { !$0.isWhitespace } ? String(parts[2]) : nil
    return InvoiceNote(subjectCode: String(parts[1]), text: rest)
  }
}
