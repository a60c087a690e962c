// Made by tools/schema-facts from the XML Schemas; its README explains the words.

extension SchemaFacts {
  static let cii2: StaticString = """
    complex ReferencedDocument xs:anyType elements : IssuerAssignedID=udt:ID? URIID=udt:ID? \
    StatusCode=qdt:DocumentStatusCode? CopyIndicator=udt:Indicator? LineID=udt:ID? \
    TypeCode=qdt:DocumentCode? GlobalID=udt:ID? RevisionID=udt:ID? Name=udt:Text* \
    AttachmentBinaryObject=udt:BinaryObject* Information=udt:Text* \
    ReferenceTypeCode=qdt:ReferenceCode? SectionName=udt:Text* PreviousRevisionID=udt:ID* \
    FormattedIssueDateTime=qdt:FormattedDateTime? EffectiveSpecifiedPeriod=SpecifiedPeriod? \
    IssuerTradeParty=TradeParty? AttachedSpecifiedBinaryFile=SpecifiedBinaryFile*
    complex ReferencedProduct xs:anyType elements : ID=udt:ID* GlobalID=udt:ID* \
    SellerAssignedID=udt:ID? BuyerAssignedID=udt:ID? ManufacturerAssignedID=udt:ID* \
    IndustryAssignedID=udt:ID* Name=udt:Text* Description=udt:Text* \
    RelationshipTypeCode=udt:Code* UnitQuantity=udt:Quantity*
    complex ReferencedStandard xs:anyType elements : ID=udt:ID? VersionID=udt:ID? \
    ElementVersionID=udt:ID? URIID=udt:ID? PartID=udt:ID? AgencyID=udt:ID?
    complex ReferencePrice xs:anyType elements : ChargeAmount=udt:Amount? \
    BasisQuantity=udt:Quantity* NetPriceIndicator=udt:Indicator* ComparisonMethodCode=udt:Code?
    complex RegisteredTax xs:anyType elements : TypeCode=udt:Code? \
    ExemptionReasonCode=udt:Code? ExemptionReason=udt:Text* CurrencyCode=udt:Code? \
    Jurisdiction=udt:Text* Description=udt:Text* CustomsDutyIndicator=udt:Indicator?
    complex ReturnableAssetInstructions xs:anyType elements : MaterialID=udt:ID* \
    TermsAndConditionsDescription=udt:Text* TermsAndConditionsDescriptionCode=udt:Code? \
    DepositValueSpecifiedAmount=udt:Amount* \
    DepositValueValiditySpecifiedPeriod=SpecifiedPeriod?
    complex SpatialDimension xs:anyType elements : ValueMeasure=udt:Measure? \
    TypeCode=qdt:DimensionTypeCode? Description=udt:Text* WidthMeasure=udt:Measure? \
    LengthMeasure=udt:Measure? HeightMeasure=udt:Measure? ID=udt:ID? \
    DiameterMeasure=qdt:LinearUnitMeasure?
    complex SpecificationQuery xs:anyType elements : ID=udt:ID TypeCode=udt:Code? \
    Content=udt:Text ContractualLanguageCode=udt:Code?
    complex SpecificationResponse xs:anyType elements : ID=udt:ID QueryID=udt:ID? \
    TypeCode=udt:Code? Content=udt:Text ContractualLanguageCode=udt:Code?
    complex SpecifiedBinaryFile xs:anyType elements : ID=udt:ID* Title=udt:Text* \
    AuthorName=udt:Text* VersionID=udt:ID? FileName=udt:Text? URIID=udt:ID? MIMECode=udt:Code? \
    EncodingCode=udt:Code? CharacterSetCode=udt:Code? IncludedBinaryObject=udt:BinaryObject* \
    Access=udt:Text* Description=udt:Text* SizeMeasure=udt:Measure? \
    AccessAvailabilitySpecifiedPeriod=SpecifiedPeriod?
    complex SpecifiedMarketplace xs:anyType elements : ID=udt:ID? Name=udt:Text? \
    VirtualIndicator=udt:Indicator? WebsiteURIID=udt:ID* SalesMethodCode=udt:Code? \
    OrderingAvailablePeriod=AvailablePeriod*
    complex SpecifiedPeriod xs:anyType elements : DurationMeasure=udt:Measure* \
    InclusiveIndicator=udt:Indicator? Description=udt:Text* StartDateTime=udt:DateTime? \
    EndDateTime=udt:DateTime? CompleteDateTime=udt:DateTime? OpenIndicator=udt:Indicator? \
    SeasonCode=udt:Code? ID=udt:ID? Name=udt:Text* SequenceNumeric=udt:Numeric? \
    StartDateFlexibilityCode=udt:Code? ContinuousIndicator=udt:Indicator? PurposeCode=udt:Code?
    complex SubordinateLineTradeAgreement xs:anyType elements : \
    SellerOrderReferencedDocument=ReferencedDocument? \
    BuyerOrderReferencedDocument=ReferencedDocument? \
    AdditionalReferencedDocument=ReferencedDocument* GrossPriceProductTradePrice=TradePrice? \
    NetPriceProductTradePrice=TradePrice?
    complex SubordinateLineTradeDelivery xs:anyType elements : PackageQuantity=udt:Quantity? \
    ProductUnitQuantity=udt:Quantity? PerPackageUnitQuantity=udt:Quantity? \
    IncludedSupplyChainPackaging=SupplyChainPackaging*
    complex SubordinateLineTradeSettlement xs:anyType elements : ApplicableTradeTax=TradeTax?
    complex SubordinateTradeLineItem xs:anyType elements : ID=udt:ID* \
    SpecifiedReferencedProduct=ReferencedProduct? ApplicableTradeProduct=TradeProduct* \
    SpecifiedSubordinateLineTradeAgreement=SubordinateLineTradeAgreement? \
    SpecifiedSubordinateLineTradeDelivery=SubordinateLineTradeDelivery? \
    SpecifiedSubordinateLineTradeSettlement=SubordinateLineTradeSettlement?
    complex SupplyChainConsignmentItem xs:anyType elements : TypeCode=qdt:GoodsTypeCode? \
    TypeExtensionCode=qdt:GoodsTypeExtensionCode? DeclaredValueForCustomsAmount=udt:Amount? \
    DeclaredValueForStatisticsAmount=udt:Amount? InvoiceAmount=udt:Amount* \
    GrossWeightMeasure=qdt:WeightUnitMeasure? NetWeightMeasure=udt:Measure? \
    TariffQuantity=udt:Quantity? NatureIdentificationTransportCargo=TransportCargo?
    complex SupplyChainConsignment xs:anyType elements : \
    GrossWeightMeasure=qdt:WeightUnitMeasure* NetWeightMeasure=udt:Measure* \
    GrossVolumeMeasure=qdt:VolumeUnitMeasure* InsurancePremiumAmount=udt:Amount? \
    AssociatedInvoiceAmount=udt:Amount* TotalChargeAmount=udt:Amount? \
    DeclaredValueForCustomsAmount=udt:Amount? PackageQuantity=udt:Quantity? \
    ConsignorTradeParty=TradeParty? ConsigneeTradeParty=TradeParty? \
    CarrierTradeParty=TradeParty? FreightForwarderTradeParty=TradeParty? \
    DeliveryTradeParty=TradeParty? CustomsImportAgentTradeParty=TradeParty? \
    CustomsExportAgentTradeParty=TradeParty? GroupingCentreTradeParty=TradeParty* \
    TransportContractReferencedDocument=ReferencedDocument? \
    AssociatedReferencedDocument=ReferencedDocument* \
    IncludedSupplyChainConsignmentItem=SupplyChainConsignmentItem* \
    UtilizedLogisticsTransportEquipment=LogisticsTransportEquipment* \
    SpecifiedLogisticsTransportMovement=LogisticsTransportMovement*
    complex SupplyChainEvent xs:anyType elements : ID=udt:ID? OccurrenceDateTime=udt:DateTime? \
    TypeCode=udt:Code? Description=udt:Text* DescriptionBinaryObject=udt:BinaryObject* \
    UnitQuantity=udt:Quantity? LatestOccurrenceDateTime=udt:DateTime? \
    EarliestOccurrenceDateTime=udt:DateTime? OccurrenceSpecifiedPeriod=SpecifiedPeriod? \
    OccurrenceLogisticsLocation=LogisticsLocation?
    complex SupplyChainPackaging xs:anyType elements : TypeCode=qdt:PackageTypeCode? \
    Type=udt:Text? Description=udt:Text* ConditionCode=udt:Code? DisposalMethodCode=udt:Code* \
    WeightMeasure=udt:Measure* MaximumStackabilityQuantity=udt:Quantity? \
    MaximumStackabilityWeightMeasure=udt:Measure? CustomerFacingTotalUnitQuantity=udt:Quantity? \
    LayerTotalUnitQuantity=udt:Quantity? ContentLayerQuantity=udt:Quantity? \
    LinearSpatialDimension=SpatialDimension? MinimumLinearSpatialDimension=SpatialDimension? \
    MaximumLinearSpatialDimension=SpatialDimension? SpecifiedPackagingMarking=PackagingMarking* \
    ApplicableMaterialGoodsCharacteristic=MaterialGoodsCharacteristic* \
    ApplicableDisposalInstructions=DisposalInstructions* \
    ApplicableReturnableAssetInstructions=ReturnableAssetInstructions*
    complex SupplyChainTradeLineItem xs:anyType elements : DescriptionCode=udt:Code? \
    AssociatedDocumentLineDocument=DocumentLineDocument SpecifiedTradeProduct=TradeProduct? \
    SpecifiedLineTradeAgreement=LineTradeAgreement? \
    SpecifiedLineTradeDelivery=LineTradeDelivery? \
    SpecifiedLineTradeSettlement=LineTradeSettlement \
    IncludedSubordinateTradeLineItem=SubordinateTradeLineItem*
    complex SupplyChainTradeTransaction xs:anyType elements : \
    IncludedSupplyChainTradeLineItem=SupplyChainTradeLineItem* \
    ApplicableHeaderTradeAgreement=HeaderTradeAgreement \
    ApplicableHeaderTradeDelivery=HeaderTradeDelivery \
    ApplicableHeaderTradeSettlement=HeaderTradeSettlement
    complex TaxRegistration xs:anyType elements : ID=udt:ID? \
    AssociatedRegisteredTax=RegisteredTax?
    complex TradeAccountingAccount xs:anyType elements : ID=udt:ID \
    SetTriggerCode=qdt:AccountingDocumentCode? TypeCode=qdt:AccountingAccountTypeCode? \
    AmountTypeCode=qdt:AccountingAmountTypeCode? Name=udt:Text? \
    CostReferenceDimensionPattern=udt:Text?
    complex TradeAddress xs:anyType elements : ID=udt:ID? PostcodeCode=udt:Code? \
    PostOfficeBox=udt:Text? BuildingName=udt:Text? LineOne=udt:Text? LineTwo=udt:Text? \
    LineThree=udt:Text? LineFour=udt:Text? LineFive=udt:Text? StreetName=udt:Text? \
    CityName=udt:Text? CitySubDivisionName=udt:Text? CountryID=qdt:CountryID? \
    CountryName=udt:Text* CountrySubDivisionID=udt:ID? CountrySubDivisionName=udt:Text* \
    AttentionOf=udt:Text? CareOf=udt:Text? BuildingNumber=udt:Text? DepartmentName=udt:Text? \
    AdditionalStreetName=udt:Text?
    complex TradeAllowanceCharge xs:anyType elements : ChargeIndicator=udt:Indicator? \
    ID=udt:ID? SequenceNumeric=udt:Numeric? CalculationPercent=udt:Percent? \
    BasisAmount=udt:Amount? BasisQuantity=udt:Quantity? PrepaidIndicator=udt:Indicator? \
    ActualAmount=udt:Amount* UnitBasisAmount=udt:Amount? \
    ReasonCode=qdt:AllowanceChargeReasonCode? Reason=udt:Text? \
    TypeCode=qdt:AllowanceChargeIdentificationCode? CategoryTradeTax=TradeTax* \
    ActualTradeCurrencyExchange=TradeCurrencyExchange?
    complex TradeContact xs:anyType elements : ID=udt:ID? PersonName=udt:Text? \
    DepartmentName=udt:Text? TypeCode=qdt:ContactTypeCode? JobTitle=udt:Text? \
    Responsibility=udt:Text? PersonID=udt:ID* \
    TelephoneUniversalCommunication=UniversalCommunication? \
    DirectTelephoneUniversalCommunication=UniversalCommunication? \
    MobileTelephoneUniversalCommunication=UniversalCommunication? \
    FaxUniversalCommunication=UniversalCommunication? \
    EmailURIUniversalCommunication=UniversalCommunication? \
    TelexUniversalCommunication=UniversalCommunication? \
    VOIPUniversalCommunication=UniversalCommunication? \
    InstantMessagingUniversalCommunication=UniversalCommunication? SpecifiedNote=Note* \
    SpecifiedContactPerson=ContactPerson?
    complex TradeCountrySubDivision xs:anyType elements : ID=udt:ID? Name=udt:Text*
    complex TradeCountry xs:anyType elements : ID=qdt:CountryID? Name=udt:Text* \
    SubordinateTradeCountrySubDivision=TradeCountrySubDivision*
    complex TradeCurrencyExchange xs:anyType elements : SourceCurrencyCode=qdt:CurrencyCode \
    SourceUnitBasisNumeric=udt:Numeric? TargetCurrencyCode=qdt:CurrencyCode \
    TargetUnitBaseNumeric=udt:Numeric? MarketID=udt:ID? ConversionRate=udt:Rate \
    ConversionRateDateTime=udt:DateTime? AssociatedReferencedDocument=ReferencedDocument*
    complex TradeDeliveryTerms xs:anyType elements : DeliveryTypeCode=qdt:DeliveryTermsCode? \
    Description=udt:Text* RelevantTradeLocation=TradeLocation?
    complex TradeLocation xs:anyType elements : CountryID=qdt:CountryID? CountryName=udt:Text? \
    ID=udt:ID? Name=udt:Text?
    complex TradeParty xs:anyType elements : ID=udt:ID* GlobalID=udt:ID* Name=udt:Text? \
    RoleCode=qdt:PartyRoleCode* Description=udt:Text* \
    SpecifiedLegalOrganization=LegalOrganization? DefinedTradeContact=TradeContact* \
    PostalTradeAddress=TradeAddress? URIUniversalCommunication=UniversalCommunication* \
    SpecifiedTaxRegistration=TaxRegistration* \
    EndPointURIUniversalCommunication=UniversalCommunication? \
    LogoAssociatedSpecifiedBinaryFile=SpecifiedBinaryFile*
    complex TradePaymentDiscountTerms xs:anyType elements : BasisDateTime=udt:DateTime? \
    BasisPeriodMeasure=udt:Measure? BasisAmount=udt:Amount? CalculationPercent=udt:Percent? \
    ActualDiscountAmount=udt:Amount?
    complex TradePaymentPenaltyTerms xs:anyType elements : BasisDateTime=udt:DateTime? \
    BasisPeriodMeasure=udt:Measure? BasisAmount=udt:Amount? CalculationPercent=udt:Percent? \
    ActualPenaltyAmount=udt:Amount?
    complex TradePaymentTerms xs:anyType elements : ID=qdt:PaymentTermsID? \
    FromEventCode=qdt:PaymentTermsEventTimeReferenceCode? SettlementPeriodMeasure=udt:Measure? \
    Description=udt:Text* DueDateDateTime=udt:DateTime? TypeCode=qdt:PaymentTermsTypeCode? \
    InstructionTypeCode=udt:Code? DirectDebitMandateID=udt:ID* \
    PartialPaymentPercent=udt:Percent? PaymentMeansID=udt:ID* PartialPaymentAmount=udt:Amount* \
    ApplicableTradePaymentPenaltyTerms=TradePaymentPenaltyTerms? \
    ApplicableTradePaymentDiscountTerms=TradePaymentDiscountTerms? PayeeTradeParty=TradeParty*
    complex TradePrice xs:anyType elements : TypeCode=qdt:PriceTypeCode? \
    ChargeAmount=udt:Amount+ BasisQuantity=udt:Quantity? MinimumQuantity=udt:Quantity? \
    MaximumQuantity=udt:Quantity? ChangeReason=udt:Text* \
    OrderUnitConversionFactorNumeric=udt:Numeric? \
    AppliedTradeAllowanceCharge=TradeAllowanceCharge* ValiditySpecifiedPeriod=SpecifiedPeriod? \
    IncludedTradeTax=TradeTax* DeliveryTradeLocation=TradeLocation* \
    TradeComparisonReferencePrice=ReferencePrice* \
    AssociatedReferencedDocument=ReferencedDocument*
    complex TradeProductInstance xs:anyType elements : GlobalSerialID=udt:ID? BatchID=udt:ID? \
    KanbanID=udt:ID? SupplierAssignedSerialID=udt:ID? BestBeforeDateTime=udt:DateTime? \
    ExpiryDateTime=udt:DateTime? SellByDateTime=udt:DateTime? SerialID=udt:ID* \
    RegistrationID=udt:ID* ProductionSupplyChainEvent=SupplyChainEvent? \
    PackagingSupplyChainEvent=SupplyChainEvent? \
    ApplicableMaterialGoodsCharacteristic=MaterialGoodsCharacteristic* \
    ApplicableProductCharacteristic=ProductCharacteristic*
    complex TradeProduct xs:anyType elements : ID=udt:ID? GlobalID=udt:ID? \
    SellerAssignedID=udt:ID? BuyerAssignedID=udt:ID? ManufacturerAssignedID=udt:ID? \
    Name=udt:Text* TradeName=udt:Text? Description=udt:Text? TypeCode=udt:Code? \
    NetWeightMeasure=udt:Measure? GrossWeightMeasure=udt:Measure? ProductGroupID=udt:ID* \
    EndItemTypeCode=udt:Code* EndItemName=udt:Text* AreaDensityMeasure=udt:Measure? \
    UseDescription=udt:Text* BrandName=udt:Text? SubBrandName=udt:Text? \
    DrainedNetWeightMeasure=udt:Measure? VariableMeasureIndicator=udt:Indicator? \
    ColourCode=udt:Code? ColourDescription=udt:Text* Designation=udt:Text* \
    FormattedCancellationAnnouncedLaunchDateTime=qdt:FormattedDateTime? \
    FormattedLatestProductDataChangeDateTime=qdt:FormattedDateTime? \
    ApplicableProductCharacteristic=ProductCharacteristic* \
    ApplicableMaterialGoodsCharacteristic=MaterialGoodsCharacteristic* \
    DesignatedProductClassification=ProductClassification* \
    IndividualTradeProductInstance=TradeProductInstance* \
    CertificationEvidenceReferenceReferencedDocument=ReferencedDocument* \
    InspectionReferenceReferencedDocument=ReferencedDocument* OriginTradeCountry=TradeCountry? \
    LinearSpatialDimension=SpatialDimension? MinimumLinearSpatialDimension=SpatialDimension? \
    MaximumLinearSpatialDimension=SpatialDimension? ManufacturerTradeParty=TradeParty? \
    PresentationSpecifiedBinaryFile=SpecifiedBinaryFile* \
    MSDSReferenceReferencedDocument=ReferencedDocument? \
    AdditionalReferenceReferencedDocument=ReferencedDocument* \
    LegalRightsOwnerTradeParty=TradeParty? BrandOwnerTradeParty=TradeParty? \
    IncludedReferencedProduct=ReferencedProduct* InformationNote=Note*
    complex TradeSettlementFinancialCard xs:anyType elements : \
    MicrochipIndicator=udt:Indicator? ID=udt:ID? TypeCode=udt:Code? CardholderName=udt:Text? \
    ExpiryDate=udt:Date? VerificationNumeric=udt:Numeric? ValidFromDateTime=udt:DateTime? \
    CreditLimitAmount=udt:Amount* CreditAvailableAmount=udt:Amount* \
    InterestRatePercent=udt:Percent? IssuingCompanyName=udt:Text? Description=udt:Text?
    complex TradeSettlementHeaderMonetarySummation xs:anyType elements : \
    LineTotalAmount=udt:Amount* ChargeTotalAmount=udt:Amount* AllowanceTotalAmount=udt:Amount* \
    TaxBasisTotalAmount=udt:Amount* TaxTotalAmount=udt:Amount* RoundingAmount=udt:Amount* \
    GrandTotalAmount=udt:Amount* InformationAmount=udt:Amount* TotalPrepaidAmount=udt:Amount* \
    TotalDiscountAmount=udt:Amount* TotalAllowanceChargeAmount=udt:Amount* \
    DuePayableAmount=udt:Amount* RetailValueExcludingTaxInformationAmount=udt:Amount* \
    TotalDepositFeeInformationAmount=udt:Amount* \
    ProductValueExcludingTobaccoTaxInformationAmount=udt:Amount* \
    TotalRetailValueInformationAmount=udt:Amount* GrossLineTotalAmount=udt:Amount* \
    NetLineTotalAmount=udt:Amount* NetIncludingTaxesLineTotalAmount=udt:Amount*
    complex TradeSettlementLineMonetarySummation xs:anyType elements : \
    LineTotalAmount=udt:Amount* ChargeTotalAmount=udt:Amount* AllowanceTotalAmount=udt:Amount* \
    TaxBasisTotalAmount=udt:Amount* TaxTotalAmount=udt:Amount* GrandTotalAmount=udt:Amount* \
    InformationAmount=udt:Amount* TotalAllowanceChargeAmount=udt:Amount* \
    TotalRetailValueInformationAmount=udt:Amount* GrossLineTotalAmount=udt:Amount* \
    NetLineTotalAmount=udt:Amount* NetIncludingTaxesLineTotalAmount=udt:Amount* \
    ProductWeightLossInformationAmount=udt:Amount*
    complex TradeSettlementPaymentMeans xs:anyType elements : \
    PaymentChannelCode=qdt:PaymentMeansChannelCode? TypeCode=qdt:PaymentMeansCode? \
    GuaranteeMethodCode=qdt:PaymentGuaranteeMeansCode? PaymentMethodCode=udt:Code? \
    Information=udt:Text* ID=udt:ID* \
    ApplicableTradeSettlementFinancialCard=TradeSettlementFinancialCard? \
    PayerPartyDebtorFinancialAccount=DebtorFinancialAccount? \
    PayeePartyCreditorFinancialAccount=CreditorFinancialAccount? \
    PayerSpecifiedDebtorFinancialInstitution=DebtorFinancialInstitution? \
    PayeeSpecifiedCreditorFinancialInstitution=CreditorFinancialInstitution?
    complex TradeTax xs:anyType elements : CalculatedAmount=udt:Amount* \
    TypeCode=qdt:TaxTypeCode? ExemptionReason=udt:Text? CalculatedRate=udt:Rate? \
    CalculationSequenceNumeric=udt:Numeric? BasisQuantity=udt:Quantity? BasisAmount=udt:Amount* \
    UnitBasisAmount=udt:Amount* LineTotalBasisAmount=udt:Amount* \
    AllowanceChargeBasisAmount=udt:Amount* CategoryCode=qdt:TaxCategoryCode? \
    CurrencyCode=qdt:CurrencyCode? Jurisdiction=udt:Text* CustomsDutyIndicator=udt:Indicator? \
    ExemptionReasonCode=udt:Code? TaxBasisAllowanceRate=udt:Rate? TaxPointDate=udt:Date? \
    Type=udt:Text? InformationAmount=udt:Amount* CategoryName=udt:Text* \
    DueDateTypeCode=qdt:TimeReferenceCode? RateApplicablePercent=udt:Percent? \
    SpecifiedTradeAccountingAccount=TradeAccountingAccount* \
    ServiceSupplyTradeCountry=TradeCountry? \
    BuyerRepayableTaxSpecifiedTradeAccountingAccount=TradeAccountingAccount? \
    SellerPayableTaxSpecifiedTradeAccountingAccount=TradeAccountingAccount? \
    SellerRefundableTaxSpecifiedTradeAccountingAccount=TradeAccountingAccount? \
    BuyerDeductibleTaxSpecifiedTradeAccountingAccount=TradeAccountingAccount? \
    BuyerNonDeductibleTaxSpecifiedTradeAccountingAccount=TradeAccountingAccount? \
    PlaceApplicableTradeLocation=TradeLocation*
    complex TransportCargo xs:anyType elements : TypeCode=qdt:CargoCategoryCode? \
    Identification=udt:Text? OperationalCategoryCode=qdt:CargoOperationalCategoryCode? \
    StatisticalClassificationCode=qdt:CargoCommodityCategoryCode?
    complex UniversalCommunication xs:anyType elements : URIID=udt:ID? \
    ChannelCode=qdt:CommunicationChannelCode? CompleteNumber=udt:Text?
    complex ValuationBreakdownStatement xs:anyType elements : ID=udt:ID Name=udt:Text \
    Description=udt:Text* MeasurementMethodID=udt:ID* CreationDateTime=udt:DateTime \
    DefaultCurrencyCode=qdt:CurrencyCode DefaultLanguageCode=udt:Code Comment=udt:Text* \
    TypeCode=udt:Code* RequestedActionCode=udt:Code* PriceListID=udt:ID? \
    ContractualLanguageCode=udt:Code? ItemGroupedWorkItem=GroupedWorkItem* \
    ItemBasicWorkItem=BasicWorkItem* TotalCalculatedPrice=CalculatedPrice* \
    ChangedRecordedStatus=RecordedStatus* CreationSpecifiedBinaryFile=SpecifiedBinaryFile* \
    ReaderSpecifiedBinaryFile=SpecifiedBinaryFile* \
    ReferencedSpecifiedBinaryFile=SpecifiedBinaryFile*
    complex WorkItemComplexDescription xs:anyType elements : Abstract=udt:Text* \
    Content=udt:Text* ContractualLanguageCode=udt:Code? \
    RequestingSpecificationQuery=SpecificationQuery* \
    RespondingSpecificationResponse=SpecificationResponse* \
    SubsetWorkItemComplexDescription=WorkItemComplexDescription?
    complex WorkItemDimension xs:anyType elements : ID=udt:ID? ValueMeasure=udt:Measure \
    Description=udt:Text? TypeCode=udt:Code ContractualLanguageCode=udt:Code? \
    ComponentWorkItemDimension=WorkItemDimension*
    complex WorkItemQuantityAnalysis xs:anyType elements : ID=udt:ID \
    ActualQuantity=udt:Quantity? Description=udt:Text? ActualQuantityPercent=udt:Percent? \
    StatusCode=udt:Code? TypeCode=udt:Code? PrimaryClassificationCode=udt:Code* \
    AlternativeClassificationCode=udt:Code* ContractualLanguageCode=udt:Code? \
    ActualQuantityWorkItemDimension=WorkItemDimension* \
    BreakdownWorkItemQuantityAnalysis=WorkItemQuantityAnalysis* \
    ChangedRecordedStatus=RecordedStatus*
    namespace rsm
    complex CrossIndustryInvoice xs:anyType elements : \
    ExchangedDocumentContext=ram:ExchangedDocumentContext \
    ExchangedDocument=ram:ExchangedDocument \
    SupplyChainTradeTransaction=ram:SupplyChainTradeTransaction \
    ValuationBreakdownStatement=ram:ValuationBreakdownStatement?
    elements CrossIndustryInvoice CrossIndustryInvoice
    namespace udt
    text Amount xs:decimal xs:decimal @currencyID:xs:token @currencyCodeListVersionID:xs:token
    text BinaryObject xs:base64Binary xs:base64Binary @format:xs:string @mimeCode:xs:token \
    @encodingCode:xs:token @characterSetCode:xs:token @uri:xs:anyURI @filename:xs:string
    text Code xs:token xs:token @listID:xs:token @listAgencyID:xs:token \
    @listAgencyName:xs:string @listName:xs:string @listVersionID:xs:token @name:xs:string \
    @languageID:xs:token @listURI:xs:anyURI @listSchemeURI:xs:anyURI
    text DateTimeType/DateTimeString. xs:string xs:string @format:xs:string
    complex DateTime xs:anyType elements : ( DateTimeString=DateTimeType/DateTimeString. | \
    DateTime=xs:dateTime )
    text DateType/DateString. xs:string xs:string @format:xs:string
    complex Date xs:anyType elements : ( DateString=DateType/DateString. | Date=xs:date )
    text ID xs:token xs:token @schemeID:xs:token @schemeName:xs:string @schemeAgencyID:xs:token \
    @schemeAgencyName:xs:string @schemeVersionID:xs:token @schemeDataURI:xs:anyURI \
    @schemeURI:xs:anyURI
    text IndicatorType/IndicatorString. xs:string xs:string @format:xs:string
    complex Indicator xs:anyType elements : ( IndicatorString=IndicatorType/IndicatorString. | \
    Indicator=xs:boolean )
    text Measure xs:decimal xs:decimal @unitCode:xs:token @unitCodeListVersionID:xs:token
    text Numeric xs:decimal xs:decimal @format:xs:string
    text Percent xs:decimal xs:decimal @format:xs:string
    text Quantity xs:decimal xs:decimal @unitCode:xs:token @unitCodeListID:xs:token \
    @unitCodeListAgencyID:xs:token @unitCodeListAgencyName:xs:string
    text Rate xs:decimal xs:decimal @format:xs:string
    text Text xs:string xs:string @languageID:xs:token @languageLocaleID:xs:token
    text Value xs:decimal xs:decimal @format:xs:string
    """
}
