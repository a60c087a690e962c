import Invoice

extension UBL {
  /// What the invoice refers to (BT-10 to BT-19, BG-3, BG-24).
  static func references(_ document: Document) -> [Binding<Invoice>] {
    [
      .token("BT-10", "cbc:BuyerReference", \.references.buyer),
      .token("BT-11", document.project, \.references.project),
      .token("BT-12", "cac:ContractDocumentReference/cbc:ID", \.references.contract),
      .token("BT-13", "cac:OrderReference/cbc:ID", \.references.purchaseOrder),
      .token("BT-14", "cac:OrderReference/cbc:SalesOrderID", \.references.salesOrder),
      .token("BT-15", "cac:ReceiptDocumentReference/cbc:ID", \.references.receivingAdvice),
      .token("BT-16", "cac:DespatchDocumentReference/cbc:ID", \.references.despatchAdvice),
      .token("BT-17", "cac:OriginatorDocumentReference/cbc:ID", \.references.tenderOrLot),
      .identifier(
        "BT-18", "cac:AdditionalDocumentReference[cbc:DocumentTypeCode='130']/cbc:ID",
        \.references.invoicedObject),
      .token("BT-19", "cbc:AccountingCost", \.references.buyerAccounting),
      .groups(
        "BG-3", "cac:BillingReference", \.precedingInvoices,
        [
          .token("BT-25", "cac:InvoiceDocumentReference/cbc:ID", \.number),
          .date("BT-26", "cac:InvoiceDocumentReference/cbc:IssueDate", \.issueDate),
        ]),
      .groups(
        "BG-24", document.supportingDocuments, \.supportingDocuments,
        [
          .token("BT-122", "cbc:ID", \.reference),
          .text("BT-123", "cbc:DocumentDescription", \.description),
          .token("BT-124", "cac:Attachment/cac:ExternalReference/cbc:URI", \.externalLocation),
          .attachment("cac:Attachment/cbc:EmbeddedDocumentBinaryObject"),
        ]),
    ]
  }
}
