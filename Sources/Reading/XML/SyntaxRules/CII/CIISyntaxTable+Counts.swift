extension CIISyntaxTable {
  /// What may or must be there how often.
  static let counts = """
    CII-SR Invoice
    469 ≤1 //ApplicableHeaderTradeSettlement/PaymentReference BT-83
    CII-SR DocumentContext
    003 ≤1 BusinessProcessSpecifiedDocumentContextParameter warning
    009 =1 GuidelineSpecifiedDocumentContextParameter
    010 =1 GuidelineSpecifiedDocumentContextParameter/ID
    CII-SR Document
    014 =1 TypeCode
    CII-SR Note
    030 ≤1 Content warning
    CII-SR LineDocument
    039 ≤1 IncludedNote warning
    040 ≤1 IncludedNote/Content warning
    CII-SR Attribute
    069 =1 Description
    072 =1 Value
    CII-SR LineAgreement
    439 =1 NetPriceProductTradePrice/ChargeAmount
    441 ≤1 NetPriceProductTradePrice/ChargeAmount
    CII-SR PriceAllowance
    440 ≤1 ActualAmount
    CII-SR AllowanceCharge
    463 ≥1 ChargeIndicator BG-20 BG-21
    471 ≤1 RateApplicablePercent BT-95
    472 ≤1 CategoryTradeTax BT-96
    473 ≤1 ActualAmount
    CII-SR LineSettlement
    454 =1 ApplicableTradeTax warning
    CII-SR Agreement
    455 ≤1 SellerTradeParty/DefinedTradeContact
    456 ≤1 BuyerTradeParty/DefinedTradeContact
    459 ≤1 SellerTradeParty/URIUniversalCommunication
    460 ≤1 BuyerTradeParty/URIUniversalCommunication
    CII-SR Settlement
    452 ≤1 SpecifiedTradePaymentTerms warning
    453 ≤1 SpecifiedTradePaymentTerms/Description warning
    461 ≤1 ApplicableTradeTax/TaxPointDate
    CII-SR Totals
    477 ≤1 LineTotalAmount
    478 ≤1 ChargeTotalAmount
    479 ≤1 AllowanceTotalAmount
    480 ≤1 TaxBasisTotalAmount
    481 ≤1 RoundingAmount
    482 ≤1 GrandTotalAmount
    483 ≤1 InformationAmount
    484 ≤1 TotalPrepaidAmount
    485 ≤1 TotalDiscountAmount
    486 ≤1 TotalAllowanceChargeAmount
    487 ≤1 DuePayableAmount
    488 ≤1 RetailValueExcludingTaxInformationAmount
    489 ≤1 TotalDepositFeeInformationAmount
    490 ≤1 ProductValueExcludingTobaccoTaxInformationAmount
    491 ≤1 TotalRetailValueInformationAmount
    492 ≤1 GrossLineTotalAmount
    493 ≤1 NetLineTotalAmount
    494 ≤1 NetIncludingTaxesLineTotalAmount
    """
}
