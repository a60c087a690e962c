/// The rules about the syntax of CII invoices (CII-SR, CII-DT).
enum CIISyntaxTable {
  /// Made when the first CII document is judged.
  static let machine = SyntaxMachine(
    rules: SyntaxTable(
      [
        head, product, lineTrade, lineSettlement, agreement, delivery, settlement, types, groups,
        counts,
      ], prefix: "ram"
    ).rules + tradeRules + referenceRules + valueRules + codeRules + NormElements.ofCII
      + XRechnungElements.ofCII,
    contexts: contexts)

  /// In the order of the artefacts; the later ones are those that no earlier one takes.
  ///
  /// So no element is left for `DocumentTypeCode`, and its rules never fire.
  static let contexts: [SyntaxContext] = [
    .at("PaymentMeans", "//ram:SpecifiedTradeSettlementPaymentMeans"),
    .at("DocumentContext", "/rsm:CrossIndustryInvoice/rsm:ExchangedDocumentContext"),
    .at("Document", "/rsm:CrossIndustryInvoice/rsm:ExchangedDocument"),
    .at("Note", "/rsm:CrossIndustryInvoice/rsm:ExchangedDocument/ram:IncludedNote"),
    .at("Line", line()),
    .at("LineDocument", line("ram:AssociatedDocumentLineDocument")),
    .at("Product", line("ram:SpecifiedTradeProduct")),
    .at("Attribute", line("ram:SpecifiedTradeProduct/ram:ApplicableProductCharacteristic")),
    .at("LineAgreement", line("ram:SpecifiedLineTradeAgreement")),
    .at("AllowanceCharge", "//ram:SpecifiedTradeAllowanceCharge"),
    .at(
      "PriceAllowance", "//ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge"),
    .at("LineDelivery", line("ram:SpecifiedLineTradeDelivery")),
    .at("LineSettlement", line("ram:SpecifiedLineTradeSettlement")),
    .at("Agreement", trade("ram:ApplicableHeaderTradeAgreement")),
    .at("Delivery", trade("ram:ApplicableHeaderTradeDelivery")),
    .at("Settlement", trade("ram:ApplicableHeaderTradeSettlement")),
    .at(
      "Totals",
      trade(
        """
        ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementHeaderMonetarySummation
        """)),
    .at(SyntaxContext.invoice, "/rsm:CrossIndustryInvoice"),
    .named("ContextParameter", "DocumentContextParameter"),
    .at(
      "BareIdentifier",
      """
      /rsm:CrossIndustryInvoice/rsm:ExchangedDocumentContext\
      /ram:GuidelineSpecifiedDocumentContextParameter/ram:ID
      """,
      "/rsm:CrossIndustryInvoice/rsm:ExchangedDocument/ram:ID",
      line("ram:AssociatedDocumentLineDocument/ram:LineID"),
      line("ram:SpecifiedTradeProduct/ram:SellerAssignedID")),
    .named("Identifier", "ID", in: "ram"),
    .at("TypeCode", "//ram:TypeCode"),
    .at("DocumentTypeCode", "/rsm:CrossIndustryInvoice/rsm:ExchangedDocument/ram:TypeCode"),
    .at(
      "LineCategoryCode",
      line("ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax/ram:CategoryCode")),
    .named("ReferencedDocument", "ReferencedDocument", in: "ram"),
    .named("Amount", "Amount", in: "ram", except: .name("TaxTotalAmount")),
    .named("Quantity", "Quantity", in: "ram"),
    .named("TradeTax", "TradeTax", in: "ram"),
    .at("BillingPeriod", "//ram:BillingSpecifiedPeriod"),
    .at("Address", "//ram:PostalTradeAddress"),
    .at("DateTimeString", "//udt:DateTimeString"),
  ]

  private static func line(_ rest: String = "") -> SyntaxPath {
    trade("ram:IncludedSupplyChainTradeLineItem/" + rest)
  }

  private static func trade(_ rest: String) -> SyntaxPath {
    SyntaxPath(
      stringLiteral: "/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/" + rest)
  }
}
