extension UBLSyntaxTable {
  /// What is left out of item (BG-31) and price (BG-29) of a line.
  static let items = """
    UBL-CR Invoice
    /cac:InvoiceLine|cac:CreditNoteLine/cac:Item
    563 cbc:PackQuantity
    564 cbc:PackSizeNumeric
    565 cbc:CatalogueIndicator
    566 cbc:HazardousRiskIndicator
    567 cbc:AdditionalInformation
    568 cbc:Keyword
    569 cbc:BrandName
    570 cbc:ModelName
    /cac:InvoiceLine|cac:CreditNoteLine/cac:Item/cac:BuyersItemIdentification
    571 cbc:ExtendedID
    572 cbc:BarcodeSymbologyID
    573 cac:PhysicalAttribute
    574 cac:MeasurementDimension
    575 cac:IssuerParty
    /cac:InvoiceLine|cac:CreditNoteLine/cac:Item/cac:SellersItemIdentification
    576 cbc:ExtendedID
    577 cbc:BarcodeSymbologyID
    578 cac:PhysicalAttribute
    579 cac:MeasurementDimension
    580 cac:IssuerParty
    /cac:InvoiceLine|cac:CreditNoteLine/cac:Item
    581 cac:ManufacturersItemIdentification
    /cac:InvoiceLine|cac:CreditNoteLine/cac:Item/cac:StandardItemIdentification
    582 cbc:ExtendedID
    583 cbc:BarcodeSymbologyID
    584 cac:PhysicalAttribute
    585 cac:MeasurementDimension
    586 cac:IssuerParty
    /cac:InvoiceLine|cac:CreditNoteLine/cac:Item
    587 cac:CatalogueItemIdentification
    588 cac:AdditionalItemIdentification
    589 cac:CatalogueDocumentReference
    590 cac:ItemSpecificationDocumentReference
    /cac:InvoiceLine|cac:CreditNoteLine/cac:Item/cac:OriginCountry
    591 cbc:Name
    /cac:InvoiceLine|cac:CreditNoteLine/cac:Item/cac:CommodityClassification
    592 cbc:NatureCode
    593 cbc:CargoTypeCode
    594 cbc:CommodityCode
    /cac:InvoiceLine|cac:CreditNoteLine/cac:Item
    595 cac:TransactionConditions
    596 cac:HazardousItem
    /cac:InvoiceLine|cac:CreditNoteLine/cac:Item/cac:ClassifiedTaxCategory
    597 cbc:Name
    598 cbc:BaseUnitMeasure
    599 cbc:PerUnitAmount
    600 cbc:TaxExemptionReasonCode
    601 cbc:TaxExemptionReason
    602 cbc:TierRange
    603 cbc:TierRatePercent
    /cac:InvoiceLine|cac:CreditNoteLine/cac:Item/cac:ClassifiedTaxCategory/cac:TaxScheme
    604 cbc:Name
    605 cbc:TaxTypeCode
    606 cbc:CurrencyCode
    607 cac:JurisdictionRegionAddress
    /cac:InvoiceLine|cac:CreditNoteLine/cac:Item/cac:AdditionalItemProperty
    608 cbc:ID
    609 cbc:NameCode
    610 cbc:TestMethod
    611 cbc:ValueQuantity
    612 cbc:ValueQualifier
    613 cbc:ImportanceCode
    614 cbc:ListValue
    615 cac:UsabilityPeriod
    616 cac:ItemPropertyGroup
    617 cac:RangeDimension
    618 cac:ItemPropertyRange
    /cac:InvoiceLine|cac:CreditNoteLine/cac:Item
    619 cac:ManufacturerParty
    620 cac:InformationContentProviderParty
    621 cac:OriginAddress
    622 cac:ItemInstance
    623 cac:Certificate
    624 cac:Dimension
    /cac:InvoiceLine|cac:CreditNoteLine/cac:Price
    625 cbc:PriceChangeReason
    626 cbc:PriceTypeCode
    627 cbc:PriceType
    628 cbc:OrderableUnitFactorRate
    629 cbc:ValidityPeriod
    630 cbc:PriceList
    /cac:InvoiceLine|cac:CreditNoteLine/cac:Price/cac:AllowanceCharge
    632 cbc:ID
    633 cbc:AllowanceChargeReasonCode
    634 cbc:AllowanceChargeReason
    635 cbc:MultiplierFactorNumeric
    636 cbc:PrepaidIndicator
    637 cbc:SequenceNumeric
    638 cbc:AccountingCostCode
    639 cbc:AccountingCost
    640 cbc:PerUnitAmount
    641 cac:TaxCategory
    642 cac:TaxTotal
    643 cac:PaymentMeans
    /cac:InvoiceLine|cac:CreditNoteLine/cac:Price
    644 cac:PricingExchangeRate
    """
}
