// Made by tools/schema-facts from the XML Schemas; its README explains the words.

extension SchemaFacts {
  static let ublInvoice: StaticString = """
    prefix inv urn:oasis:names:specification:ubl:schema:xsd:Invoice-2
    namespace inv
    complex Invoice xs:anyType elements : ext: UBLExtensions? cbc: UBLVersionID? \
    CustomizationID? ProfileID? ProfileExecutionID? ID CopyIndicator? UUID? IssueDate \
    IssueTime? DueDate? InvoiceTypeCode? Note* TaxPointDate? DocumentCurrencyCode? \
    TaxCurrencyCode? PricingCurrencyCode? PaymentCurrencyCode? PaymentAlternativeCurrencyCode? \
    AccountingCostCode? AccountingCost? LineCountNumeric? BuyerReference? cac: InvoicePeriod* \
    OrderReference? BillingReference* DespatchDocumentReference* ReceiptDocumentReference* \
    StatementDocumentReference* OriginatorDocumentReference* ContractDocumentReference* \
    AdditionalDocumentReference* ProjectReference* Signature* AccountingSupplierParty \
    AccountingCustomerParty PayeeParty? BuyerCustomerParty? SellerSupplierParty? \
    TaxRepresentativeParty? Delivery* DeliveryTerms? PaymentMeans* PaymentTerms* \
    PrepaidPayment* AllowanceCharge* TaxExchangeRate? PricingExchangeRate? PaymentExchangeRate? \
    PaymentAlternativeExchangeRate? TaxTotal* WithholdingTaxTotal* LegalMonetaryTotal \
    InvoiceLine+
    elements Invoice Invoice
    """
}
