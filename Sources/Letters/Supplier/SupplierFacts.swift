/// What a letter to a supplier may name.
struct SupplierFacts: TemplateFacts {
  /// Our reference, which links an answer to the document: `B26-0000123`.
  var reference = ""
  /// What the document is: `Rechnung`, `Gutschrift`.
  var document = ""
  var invoiceNumber: String?
  var invoiceDate: String?
  var gross: String?
  var orderNumber: String?
  var supplierName: String?
  /// What is wrong, a sentence each.
  var points: [String] = []
  /// What the supplier is asked for, a sentence each.
  var requests: [String] = []
  /// Lines below each other, such as the invoices that a dunning letter asks for.
  var rows: [String] = []
  /// When an earlier letter was sent.
  var sentOn: String?
  /// The day by which an answer is expected.
  var answerBy = ""
  var company: String?
  var address: String?
  var telephone: String?

  /// As Mustache takes them.
  var values: [String: Any] {
    let texts: [(String, String?)] = [
      ("reference", reference), ("document", document), ("invoice_number", invoiceNumber),
      ("invoice_date", invoiceDate), ("gross", gross), ("order_number", orderNumber),
      ("supplier_name", supplierName), ("answer_by", answerBy), ("company", company),
      ("address", address), ("telephone", telephone),
      ("sent_on", sentOn),
    ]
    var values = Dictionary(texts)
    values["points"] = points
    values["requests"] = requests
    values["rows"] = rows
    return values
  }
}
