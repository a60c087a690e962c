extension UBLSyntaxTable {
  /// What is left out of allowances and charges (BG-20, BG-21) and of the totals (BG-22, BG-23).
  static let totals = """
    UBL-CR Invoice
    /cac:AllowanceCharge
    471 cbc:ID
    472 cbc:PrepaidIndicator
    473 cbc:SequenceNumeric
    474 cbc:AccountingCostCode
    475 cbc:AccountingCost
    476 cbc:PerUnitAmount
    /cac:AllowanceCharge/cac:TaxCategory
    477 cbc:Name
    478 cbc:BaseUnitMeasure
    479 cbc:PerUnitAmount
    480 cbc:TaxExemptionReasonCode
    481 cbc:TaxExemptionReason
    482 cbc:TierRange
    483 cbc:TierRatePercent
    /cac:AllowanceCharge/cac:TaxCategory/cac:TaxScheme
    484 cbc:Name
    485 cbc:TaxTypeCode
    486 cbc:CurrencyCode
    487 cac:JurisdictionRegionAddress
    /cac:AllowanceCharge
    488 cac:TaxTotal
    489 cac:PaymentMeans
    /cac:TaxTotal
    494 cbc:RoundingAmount
    495 cbc:TaxEvidenceIndicator
    496 cbc:TaxIncludedIndicator
    /cac:TaxTotal/cac:TaxSubtotal
    497 cbc:CalculationSequenceNumeric
    498 cbc:TransactionCurrencyTaxAmount
    499 cbc:Percent
    500 cbc:BaseUnitMeasure
    501 cbc:PerUnitAmount
    502 cbc:TierRange
    503 cbc:TierRatePercent
    /cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory
    504 cbc:Name
    505 cbc:BaseUnitMeasure
    506 cbc:PerUnitAmount
    507 cbc:TierRange
    508 cbc:TierRatePercent
    /cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cac:TaxScheme
    509 cbc:Name
    510 cbc:TaxTypeCode
    511 cbc:CurrencyCode
    512 cac:JurisdictionRegionAddress
    /cac:LegalMonetaryTotal
    514 cbc:PayableAlternativeAmount
    """
}
