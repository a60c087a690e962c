extension UBLSyntaxTable {
  /// What may or must be there how often.
  static let counts = """
    UBL-SR Invoice
    01 ≤1 cac:ContractDocumentReference/cbc:ID
    02 ≤1 cac:ReceiptDocumentReference/cbc:ID
    03 ≤1 cac:DespatchDocumentReference/cbc:ID
    05 ≤1 cac:PaymentTerms/cbc:Note
    08 ≤1 cac:InvoicePeriod
    24 ≤1 cac:Delivery
    39 ≤1 cac:ProjectReference/cbc:ID
    45 ≤1 cac:PaymentMeans/cbc:PaymentDueDate
    46 ≤1 cac:PaymentMeans/cbc:PaymentMeansCode/@name
    49 ≤1 cac:InvoicePeriod/cbc:DescriptionCode
    54 ≤1 cac:PaymentMeans/cac:CardAccount BG-18
    55 ≤1 cac:PaymentMeans/cac:PaymentMandate BG-19
    56 ≤1 cac:OriginatorDocumentReference/cbc:ID BT-17
    /cac:AccountingSupplierParty/cac:Party
    09 ≤1 cac:PartyLegalEntity/cbc:RegistrationName
    10 ≤1 cac:PartyName/cbc:Name
    11 ≤1 cac:PartyLegalEntity/cbc:CompanyID
    14 ≤1 cac:PartyLegalEntity/cbc:CompanyLegalForm
    /cac:AccountingCustomerParty/cac:Party
    15 ≤1 cac:PartyLegalEntity/cbc:RegistrationName
    16 ≤1 cac:PartyIdentification/cbc:ID
    17 ≤1 cac:PartyLegalEntity/cbc:CompanyID
    40 ≤1 cac:PartyName/cbc:Name
    UBL-SR Supplier
    42 ≤2 cac:PartyTaxScheme
    UBL-SR Address
    51 ≤1 cac:AddressLine
    UBL-SR TaxRepresentative
    22 ≤1 cac:PartyName/cbc:Name
    23 ≤1 cac:PartyTaxScheme/cbc:CompanyID
    UBL-SR Delivery
    25 ≤1 cac:DeliveryParty/cac:PartyName/cbc:Name
    UBL-SR PaymentMeans
    26 ≤1 cbc:PaymentID
    27 ≤1 cbc:PaymentMeansCode
    28 ≤1 cac:PaymentMandate/cbc:ID
    UBL-SR PrecedingInvoice
    06 ≤1 cac:InvoiceDocumentReference
    07 ≥1 cac:InvoiceDocumentReference/cbc:ID
    UBL-SR TaxSubtotal
    32 ≤1 cac:TaxCategory/cbc:TaxExemptionReason
    UBL-SR SupportingDocument
    33 ≤1 cbc:DocumentDescription
    UBL-SR Line
    34 ≤1 cbc:Note
    35 ≤1 cac:OrderLineReference/cbc:LineID
    36 ≤1 cac:InvoicePeriod
    37 ≤1 cac:Price/cac:AllowanceCharge/cbc:Amount
    48 =1 cac:Item/cac:ClassifiedTaxCategory
    50 ≤1 cac:Item/cbc:Description
    52 ≤1 cac:DocumentReference
    UBL-DT BinaryObject
    06 ≥1 @mimeCode
    07 ≥1 @filename
    """
}
