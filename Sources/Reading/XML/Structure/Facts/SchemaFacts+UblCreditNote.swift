// Made by tools/schema-facts from the XML Schemas; its README explains the words.

extension SchemaFacts {
  static let ublCreditNote: StaticString = """
    prefix cn urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2
    namespace cn
    complex CreditNote xs:anyType elements : ext: UBLExtensions? cbc: UBLVersionID? \
    CustomizationID? ProfileID? ProfileExecutionID? ID CopyIndicator? UUID? IssueDate \
    IssueTime? TaxPointDate? CreditNoteTypeCode? Note* DocumentCurrencyCode? TaxCurrencyCode? \
    PricingCurrencyCode? PaymentCurrencyCode? PaymentAlternativeCurrencyCode? \
    AccountingCostCode? AccountingCost? LineCountNumeric? BuyerReference? cac: InvoicePeriod* \
    DiscrepancyResponse* OrderReference? BillingReference* DespatchDocumentReference* \
    ReceiptDocumentReference* ContractDocumentReference* AdditionalDocumentReference* \
    StatementDocumentReference* OriginatorDocumentReference* Signature* AccountingSupplierParty \
    AccountingCustomerParty PayeeParty? BuyerCustomerParty? SellerSupplierParty? \
    TaxRepresentativeParty? Delivery* DeliveryTerms* PaymentMeans* PaymentTerms* \
    TaxExchangeRate? PricingExchangeRate? PaymentExchangeRate? PaymentAlternativeExchangeRate? \
    AllowanceCharge* TaxTotal* LegalMonetaryTotal CreditNoteLine+
    elements CreditNote CreditNote
    """
}
