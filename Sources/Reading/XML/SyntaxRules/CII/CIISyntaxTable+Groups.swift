extension CIISyntaxTable {
  /// What is left out of references, taxes, periods and addresses.
  static let groups = """
    CII-DT ReferencedDocument fatal
    016 StatusCode
    017 CopyIndicator
    019 GlobalID
    020 RevisionID
    023 Information
    025 SectionName
    026 PreviousRevisionID
    028 EffectiveSpecifiedPeriod
    029 IssuerTradeParty
    030 AttachedSpecifiedBinaryFile
    CII-DT TradeTax
    038 CalculatedRate
    039 CalculationSequenceNumeric
    040 BasisQuantity
    042 UnitBasisAmount
    043 LineTotalBasisAmount
    044 AllowanceChargeBasisAmount
    049 CurrencyCode
    050 Jurisdiction
    051 CustomsDutyIndicator
    053 TaxBasisAllowanceRate
    055 Type
    056 InformationAmount
    057 CategoryName
    059 RateApplicablePercent/@format
    060 SpecifiedTradeAccountingAccount
    061 ServiceSupplyTradeCountry
    062 BuyerRepayableTaxSpecifiedTradeAccountingAccount
    063 SellerPayableTaxSpecifiedTradeAccountingAccount
    064 SellerRefundableTaxSpecifiedTradeAccountingAccount
    065 BuyerDeductibleTaxSpecifiedTradeAccountingAccount
    066 BuyerNonDeductibleTaxSpecifiedTradeAccountingAccount
    067 PlaceApplicableTradeLocation
    CII-DT BillingPeriod fatal
    /StartDateTime
    068 udt:DateTime
    /
    069 DurationMeasure
    070 InclusiveIndicator
    071 Description
    /EndDateTime
    072 udt:DateTime
    /
    073 CompleteDateTime
    074 OpenIndicator
    075 SeasonCode
    076 ID
    077 Name
    078 SequenceNumeric
    079 StartDateFlexibilityCode
    080 ContinuousIndicator
    081 PurposeCode
    CII-DT Address fatal
    082 ID
    083 PostOfficeBox
    084 BuildingName
    086 LineFour
    087 LineFive
    088 StreetName
    089 CitySubDivisionName
    090 CountryName
    091 CountrySubDivisionID
    092 AttentionOf
    093 CareOf
    094 BuildingNumber
    095 DepartmentName
    096 AdditionalStreetName
    """
}
