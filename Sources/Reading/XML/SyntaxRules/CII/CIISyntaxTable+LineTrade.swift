extension CIISyntaxTable {
  /// What is left out of the agreement and the delivery of a line.
  static let lineTrade = """
    CII-SR LineAgreement
    104 BuyerReference
    105 BuyerRequisitionerTradeParty
    106 ApplicableTradeDeliveryTerms
    107 SellerOrderReferencedDocument
    /BuyerOrderReferencedDocument
    108 IssuerAssignedID
    /
    109 QuotationReferencedDocument
    110 ContractReferencedDocument
    111 DemandForecastReferencedDocument
    112 PromotionalDealReferencedDocument
    113 AdditionalReferencedDocument
    /GrossPriceProductTradePrice
    114 TypeCode
    115 MinimumQuantity
    116 MaximumQuantity
    117 ChangeReason
    118 OrderUnitConversionFactorNumeric
    /GrossPriceProductTradePrice/AppliedTradeAllowanceCharge
    120 ID
    121 SequenceNumeric
    122 CalculationPercent
    123 BasisAmount
    124 BasisQuantity
    125 PrepaidIndicator
    126 UnitBasisAmount
    127 ReasonCode
    128 Reason
    129 TypeCode
    130 CategoryTradeTax
    131 ActualTradeCurrencyExchange
    /GrossPriceProductTradePrice
    132 ValiditySpecifiedPeriod
    133 DeliveryTradeLocation
    134 TradeComparisonReferencePrice
    135 AssociatedReferencedDocument
    /NetPriceProductTradePrice
    136 TypeCode
    138 MinimumQuantity
    139 MaximumQuantity
    140 ChangeReason
    141 OrderUnitConversionFactorNumeric
    142 AppliedTradeAllowanceCharge
    143 ValiditySpecifiedPeriod
    144 DeliveryTradeLocation
    145 TradeComparisonReferencePrice
    146 AssociatedReferencedDocument
    /
    147 RequisitionerReferencedDocument
    148 ItemSellerTradeParty
    149 ItemBuyerTradeParty
    150 IncludedSpecifiedMarketplace
    /GrossPriceProductTradePrice
    445 IncludedTradeTax
    /NetPriceProductTradePrice
    446 IncludedTradeTax
    /
    447 UltimateCustomerOrderReferencedDocument
    CII-SR LineDelivery
    151 RequestedQuantity
    152 ReceivedQuantity
    153 ChargeFreeQuantity
    154 PackageQuantity
    155 ProductUnitQuantity
    156 PerPackageUnitQuantity
    157 NetWeightMeasure
    158 GrossWeightMeasure
    159 TheoreticalWeightMeasure
    160 DespatchedQuantity
    161 SpecifiedDeliveryAdjustment
    162 IncludedSupplyChainPackaging
    163 RelatedSupplyChainConsignment
    164 ShipToTradeParty
    165 UltimateShipToTradeParty
    166 ShipFromTradeParty
    167 ActualDespatchSupplyChainEvent
    168 ActualPickUpSupplyChainEvent
    169 RequestedDeliverySupplyChainEvent
    170 ActualDeliverySupplyChainEvent
    171 ActualReceiptSupplyChainEvent
    172 AdditionalReferencedDocument
    173 DespatchAdviceReferencedDocument
    174 ReceivingAdviceReferencedDocument
    175 DeliveryNoteReferencedDocument
    176 ConsumptionReportReferencedDocument
    177 PackingListReferencedDocument
    """
}
