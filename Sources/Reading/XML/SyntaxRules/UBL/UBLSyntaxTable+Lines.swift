extension UBLSyntaxTable {
  /// What is left out of the lines (BG-25) beside item and price.
  static let lines = """
    UBL-CR Invoice
    /cac:InvoiceLine|cac:CreditNoteLine
    515 cbc:UUID
    516 cbc:TaxPointDate
    517 cbc:AccountingCostCode
    518 cbc:PaymentPurposeCode
    519 cbc:FreeOfChargeIndicator
    /cac:InvoiceLine|cac:CreditNoteLine/cac:InvoicePeriod
    520 cbc:StartTime
    521 cbc:EndTime
    522 cbc:DurationMeasure
    523 cbc:DescriptionCode
    524 cbc:Description
    /cac:InvoiceLine|cac:CreditNoteLine/cac:OrderLineReference
    525 cbc:SalesOrderLineID
    526 cbc:UUID
    527 cbc:LineStatusCode
    528 cac:OrderReference
    /cac:InvoiceLine|cac:CreditNoteLine
    529 cac:DespatchLineReference
    530 cac:ReceiptLineReference
    531 cac:BillingReference
    /cac:InvoiceLine|cac:CreditNoteLine/cac:DocumentReference
    532 cbc:CopyIndicator
    533 cbc:UUID
    534 cbc:IssueDate
    535 cbc:IssueTime
    537 cbc:DocumentType
    538 cbc:XPath
    539 cbc:LanguageID
    540 cbc:LocaleCode
    541 cbc:VersionID
    542 cbc:DocumentStatusCode
    543 cbc:DocumentDescription
    544 cac:Attachment
    545 cac:ValidityPeriod
    546 cac:IssuerParty
    547 cac:ResultOfVerification
    /cac:InvoiceLine|cac:CreditNoteLine
    548 cac:PricingReference
    549 cac:OriginatorParty
    550 cac:Delivery
    551 cac:PaymentTerms
    /cac:InvoiceLine|cac:CreditNoteLine/cac:AllowanceCharge
    552 cbc:ID
    553 cbc:PrepaidIndicator
    554 cbc:SequenceNumeric
    555 cbc:AccountingCostCode
    556 cbc:AccountingCost
    557 cbc:PerUnitAmount
    558 cac:TaxCategory
    559 cac:TaxTotal
    560 cac:PaymentMeans
    /cac:InvoiceLine|cac:CreditNoteLine
    561 cac:TaxTotal
    562 cac:WithholdingTaxTotal
    645 cac:DeliveryTerms
    646 cac:SubInvoiceLine
    647 cac:ItemPriceExtension
    """
}
