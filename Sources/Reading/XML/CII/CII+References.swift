import Invoice

extension CII {
  /// What the agreement refers to (BT-10 to BT-14, BT-17, BT-18, BG-24).
  static func references(_ edition: Edition) -> [Binding<Invoice>] {
    let number = edition.reference
    return [
      .token("BT-10", "ram:BuyerReference", \.references.buyer),
      .token("BT-11", "ram:SpecifiedProcuringProject/ram:ID", \.references.project),
      .token("BT-12", "ram:ContractReferencedDocument/\(number)", \.references.contract),
      .token("BT-13", "ram:BuyerOrderReferencedDocument/\(number)", \.references.purchaseOrder),
      .token("BT-14", "ram:SellerOrderReferencedDocument/\(number)", \.references.salesOrder),
      .token(
        "BT-17", "ram:AdditionalReferencedDocument[ram:TypeCode='50']/\(number)",
        \.references.tenderOrLot),
      object("BT-18", edition, in: "", \.references.invoicedObject),
      .groups(
        "BG-24", "ram:AdditionalReferencedDocument[ram:TypeCode='916']", \.supportingDocuments,
        [
          .token("BT-122", "\(number)", \.reference),
          .text("BT-123", "ram:Name", \.description),
          .token("BT-124", "ram:URIID", \.externalLocation),
          .attachment("ram:AttachmentBinaryObject"),
        ]),
      // ZUGFeRD 1.0 names additional documents by UNTDID 1153: OI is a preceding invoice.
      .groups(
        "BG-3", "ram:AdditionalReferencedDocument[ram:TypeCode='OI']", \.precedingInvoices,
        [
          .token("BT-25", "\(number)", \.number),
          .dateTime("BT-26", "ram:IssueDateTime", \.issueDate),
        ]),
    ]
  }

  /// What the delivery refers to (BT-15, BT-16).
  static func deliveryReferences(_ edition: Edition) -> [Binding<Invoice>] {
    let number = edition.reference
    return [
      .token(
        "BT-15", "ram:ReceivingAdviceReferencedDocument/\(number)", \.references.receivingAdvice),
      .token(
        "BT-16", "ram:DespatchAdviceReferencedDocument/\(number)", \.references.despatchAdvice),
    ]
  }

  /// What the settlement refers to (BT-19, BG-3).
  static func settlementReferences(_ edition: Edition) -> [Binding<Invoice>] {
    [
      .token(
        "BT-19", "ram:ReceivableSpecifiedTradeAccountingAccount/ram:ID",
        \.references.buyerAccounting),
      .groups(
        "BG-3", "ram:InvoiceReferencedDocument", \.precedingInvoices,
        [
          .token("BT-25", "\(edition.reference)", \.number),
          .dateString("BT-26", "ram:FormattedIssueDateTime/qdt:DateTimeString", \.issueDate),
        ]),
    ]
  }

  /// The object that is invoiced (BT-18, BT-128), whose scheme is an element of its own.
  static func object<Group>(
    _ term: Term, _ edition: Edition, in path: String, _ field: Field<Group, Identifier?>
  ) -> Binding<Group> {
    let document = "\(path)ram:AdditionalReferencedDocument[ram:TypeCode='130']"
    let number: XMLPath = "\(document)/\(edition.reference)"
    let scheme: XMLPath = "\(document)/ram:ReferenceTypeCode"
    return Binding(terms: [term]) { element, group, _ in
      guard let number = element.value(at: number) else { return }
      group[keyPath: field] = Identifier(
        number.trimmed, scheme: element.value(at: scheme)?.trimmed)
    }
  }
}
