extension CIISyntaxTable {
  /// What is left out of a line (BG-25) and its item (BG-31).
  static let product = """
    CII-SR Line
    035 DescriptionCode
    036 ParentLineID
    037 LineStatusCode
    038 LineStatusReasonCode
    221 IncludedSubordinateTradeLineItem
    CII-SR LineDocument
    /IncludedNote
    041 SubjectCode
    042 ID
    043 Subject
    044 ContentCode
    CII-SR Product
    045 ID
    048 ManufacturerAssignedID
    049 TradeName
    050 TypeCode
    051 NetWeightMeasure
    052 GrossWeightMeasure
    053 ProductGroupID
    054 EndItemTypeCode
    055 EndItemName
    056 AreaDensityMeasure
    057 UseDescription
    058 BrandName
    059 SubBrandName
    060 DrainedNetWeightMeasure
    061 VariableMeasureIndicator
    062 ColourCode
    063 ColourDescription
    064 Designation
    065 FormattedCancellationAnnouncedLaunchDateTime
    066 FormattedLatestProductDataChangeDateTime
    /ApplicableProductCharacteristic
    067 ID
    068 TypeCode
    070 ValueMeasure
    071 MeasurementMethodCode
    073 ValueCode
    074 ValueDateTime
    075 ValueIndicator
    076 ContentTypeCode
    077 ValueSpecifiedBinaryFile
    078 ApplicableProductCharacteristicCondition
    079 ApplicableReferencedStandard
    /
    080 ApplicableMaterialGoodsCharacteristic
    /DesignatedProductClassification
    081 SystemID
    082 SystemName
    083 ClassName
    084 SubClassCode
    085 ClassProductCharacteristic
    086 ApplicableReferencedStandard
    /
    087 IndividualTradeProductInstance
    088 CertificationEvidenceReferenceReferencedDocument
    089 InspectionReferenceReferencedDocument
    /OriginTradeCountry
    091 Name
    092 SubordinateTradeCountrySubDivision
    /
    093 LinearSpatialDimension
    094 MinimumLinearSpatialDimension
    095 MaximumLinearSpatialDimension
    096 ManufacturerTradeParty
    097 PresentationSpecifiedBinaryFile
    098 MSDSReferenceReferencedDocument
    099 AdditionalReferenceReferencedDocument
    100 LegalRightsOwnerTradeParty
    101 BrandOwnerTradeParty
    102 IncludedReferencedProduct
    103 InformationNote
    """
}
