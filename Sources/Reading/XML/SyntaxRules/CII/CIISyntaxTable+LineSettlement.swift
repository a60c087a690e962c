extension CIISyntaxTable {
  /// What is left out of the settlement of a line.
  static let lineSettlement = """
    CII-SR LineSettlement
    178 PaymentReference
    179 InvoiceIssuerReference
    180 TotalAdjustmentAmount
    181 DiscountIndicator
    /ApplicableTradeTax
    182 CalculatedAmount
    /SpecifiedTradeAllowanceCharge/ChargeIndicator
    183 udt:IndicatorString
    /SpecifiedTradeAllowanceCharge
    184 ID
    185 SequenceNumeric
    186 CalculationPercent/@format
    187 BasisQuantity
    188 PrepaidIndicator
    189 UnitBasisAmount
    190 TypeCode
    191 CategoryTradeTax
    192 ActualTradeCurrencyExchange
    193 ID
    /
    194 SubtotalCalculatedTradeTax
    195 SpecifiedLogisticsServiceCharge
    196 SpecifiedTradePaymentTerms
    /SpecifiedTradeSettlementLineMonetarySummation
    197 ChargeTotalAmount
    198 AllowanceTotalAmount
    199 TaxBasisTotalAmount
    200 TaxTotalAmount
    201 GrandTotalAmount
    202 InformationAmount
    203 TotalAllowanceChargeAmount
    204 TotalRetailValueInformationAmount
    205 GrossLineTotalAmount
    206 NetLineTotalAmount
    207 NetIncludingTaxesLineTotalAmount
    208 ProductWeightLossInformationAmount
    /
    209 SpecifiedFinancialAdjustment
    210 InvoiceReferencedDocument
    212 PayableSpecifiedTradeAccountingAccount
    /ReceivableSpecifiedTradeAccountingAccount
    213 SetTriggerCode
    214 TypeCode
    215 AmountTypeCode
    216 Name
    217 CostReferenceDimensionPattern
    /
    218 PurchaseSpecifiedTradeAccountingAccount
    219 SalesSpecifiedTradeAccountingAccount
    220 SpecifiedTradeSettlementFinancialCard
    """
}
