import Invoice

/// The binding of UBL 2.1 to EN 16931 (CEN/TS 16931-3-2), with the XRechnung extension.
enum UBL {
  /// The elements whose names depend on the document type.
  struct Document: Sendable {
    let typeCode: XMLPath
    let line: XMLPath
    let subLine: XMLPath
    let quantity: String
    let paymentDueDate: XMLPath
    let project: XMLPath
    let supportingDocuments: XMLPath

    static let invoice = Document(
      typeCode: "cbc:InvoiceTypeCode",
      line: "cac:InvoiceLine",
      subLine: "cac:SubInvoiceLine",
      quantity: "cbc:InvoicedQuantity",
      paymentDueDate: "cbc:DueDate",
      project: "cac:ProjectReference/cbc:ID",
      supportingDocuments: "cac:AdditionalDocumentReference[not(cbc:DocumentTypeCode='130')]")

    /// A credit note has no due date and no project of its own; the norm found them a place.
    static let creditNote = Document(
      typeCode: "cbc:CreditNoteTypeCode",
      line: "cac:CreditNoteLine",
      subLine: "cac:SubCreditNoteLine",
      quantity: "cbc:CreditedQuantity",
      paymentDueDate: "cac:PaymentMeans/cbc:PaymentDueDate",
      project: "cac:AdditionalDocumentReference[cbc:DocumentTypeCode='50']/cbc:ID",
      supportingDocuments: """
        cac:AdditionalDocumentReference\
        [not(cbc:DocumentTypeCode='130')][not(cbc:DocumentTypeCode='50')]
        """)
  }

  static let invoice = rows(.invoice)
  static let creditNote = rows(.creditNote)

  private static func rows(_ document: Document) -> [Binding<Invoice>] {
    head(document) + references(document) + parties + payment(document) + totals + [
      .groups("BG-25", document.line, \.lines, line(document))
    ]
  }
}

extension Binding {
  /// A date of XML Schema, such as `2026-11-22`.
  ///
  /// A time zone behind it is allowed there; it says nothing about the day.
  static func date(
    _ term: Term, _ path: XMLPath, _ field: Field<Group, CalendarDate?>
  ) -> Binding {
    value(term, path, field) { value in
      let text = value.trimmed
      guard text.utf8.count >= 10, UBL.isTimeZone(text.utf8.dropFirst(10)) else { return nil }
      return CalendarDate(String(text.prefix(10)))
    }
  }
}

extension UBL {
  /// Whether `text` is what XML Schema allows behind a date: nothing, `Z` or `+01:00`.
  fileprivate static func isTimeZone(_ text: Substring.UTF8View) -> Bool {
    let text = Array(text)
    guard !text.isEmpty, text != Array("Z".utf8) else { return true }
    let digits = [1, 2, 4, 5]
    return text.count == 6 && (text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-"))
      && text[3] == UInt8(ascii: ":")
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[$0]) }
  }
}
