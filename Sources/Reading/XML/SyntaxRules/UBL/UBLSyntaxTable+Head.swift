extension UBLSyntaxTable {
  /// Elements of the invoice as a whole that the norm leaves out.
  static let head = """
    UBL-CR Invoice
    001 ext:UBLExtensions
    003 cbc:ProfileExecutionID
    004 cbc:CopyIndicator
    005 cbc:UUID
    006 cbc:IssueTime
    007 cbc:PricingCurrencyCode
    008 cbc:PaymentCurrencyCode
    009 cbc:PaymentAlternativeCurrencyCode
    010 cbc:AccountingCostCode
    011 cbc:LineCountNumeric
    137 cac:Signature
    294 cac:BuyerCustomerParty
    295 cac:SellerSupplierParty
    410 cac:DeliveryTerms
    470 cac:PrepaidPayment
    490 cac:TaxExchangeRate
    491 cac:PricingExchangeRate
    492 cac:PaymentExchangeRate
    493 cac:PaymentAlternativeExchangeRate
    513 cac:WithholdingTaxTotal
    648 cbc:CustomizationID/@schemeID
    649 cbc:ProfileID/@schemeID
    650 cbc:ID/@schemeID
    651 cbc:SalesOrderID/@schemeID
    656 cbc:InvoiceTypeCode/@listID
    657 cbc:DocumentCurrencyCode/@listID
    658 cbc:TaxCurrencyCode/@listID
    672 cbc:CreditNoteTypeCode/@listID
    """
}
