// Made by tools/schema-facts from the XML Schemas; its README explains the words.

extension SchemaFacts {
  static let ublCommon4: StaticString = """
    leaf udt:Code AccountFormatCode AccountTypeCode AccountingCostCode ActionCode \
    ActivityTypeCode AddressFormatCode AddressTypeCode AdjustmentReasonCode AdmissionCode \
    AllowanceChargeReasonCode ApplicationStatusCode AvailabilityStatusCode \
    AwardingCriterionTypeCode AwardingMethodTypeCode CalculationExpressionCode \
    CalculationMethodCode CapabilityTypeCode CardChipCode CardTypeCode CargoTypeCode \
    CertificateTypeCode ChannelCode CharacterSetCode CollaborationPriorityCode CommodityCode \
    CompanyLegalFormCode CompanyLiquidationStatusCode ComparisonDataCode \
    ComparisonDataSourceCode ConditionCode ConstitutionCode ConsumerIncentiveTacticTypeCode \
    ConsumersEnergyLevelCode ConsumptionLevelCode ConsumptionTypeCode ContractTypeCode \
    ContractingSystemCode CoordinateSystemCode CorporateRegistrationTypeCode CorrectionTypeCode \
    CountrySubentityCode CreditNoteTypeCode CurrencyCode CurrentChargeTypeCode \
    CustomsStatusCode DataSourceCode DeclarationTypeCode DescriptionCode DespatchAdviceTypeCode \
    DirectionCode DisplayTacticTypeCode DispositionCode DocumentCurrencyCode DocumentStatusCode \
    DocumentStatusReasonCode DocumentTypeCode DutyCode EmergencyProceduresCode EncodingCode \
    EnvironmentalEmissionTypeCode EvaluationCriterionTypeCode EvidenceTypeCode \
    ExceptionResolutionCode ExceptionStatusCode ExecutionRequirementCode ExemptionReasonCode \
    ExpenseCode ExpressionCode FeatureTacticTypeCode FinancingInstrumentCode \
    ForecastPurposeCode ForecastTypeCode FormatCode FreightRateClassCode FullnessIndicationCode \
    FundingProgramCode GenderCode GuaranteeTypeCode HandlingCode HazardousCategoryCode \
    HazardousRegulationCode HeatingTypeCode IdentificationCode ImportanceCode \
    IndustryClassificationCode InhalationToxicityZoneCode InspectionMethodCode InvoiceTypeCode \
    ItemClassificationCode LatestMeterReadingMethodCode LatitudeDirectionCode \
    LifeCycleStatusCode LineStatusCode LocaleCode LocationTypeCode LongitudeDirectionCode \
    LossRiskResponsibilityCode MandateTypeCode MathematicOperatorCode MedicalFirstAidGuideCode \
    MeterConstantCode MeterReadingTypeCode MimeCode MiscellaneousEventTypeCode NameCode \
    NatureCode NotificationTypeCode OneTimeChargeTypeCode OrderResponseCode OrderTypeCode \
    OwnerTypeCode PackLevelCode PackageLevelCode PackagingTypeCode PackingCriteriaCode \
    ParentDocumentTypeCode PartPresentationCode PartyTypeCode PaymentAlternativeCurrencyCode \
    PaymentChannelCode PaymentCurrencyCode PaymentFrequencyCode PaymentMeansCode \
    PaymentPurposeCode PerformanceMetricTypeCode PositionCode PreferenceCriterionCode \
    PreviousCancellationReasonCode PreviousMeterReadingMethodCode PriceEvaluationCode \
    PriceTypeCode PricingCurrencyCode PrivacyCode ProcedureCode ProcessReasonCode \
    ProcurementSubTypeCode ProcurementTypeCode ProfileStatusCode PromotionalEventTypeCode \
    ProviderTypeCode PurposeCode QualityControlCode QuantityDiscrepancyCode \
    ReceiptAdviceTypeCode ReferenceEventCode RejectActionCode RejectReasonCode ReminderTypeCode \
    RequestedInvoiceCurrencyCode ResidenceTypeCode ResolutionCode ResponseCode \
    RetailEventStatusCode RevisionStatusCode RoleCode SealIssuerTypeCode SealStatusCode \
    SecurityClassificationCode ServiceInformationPreferenceCode ServiceTypeCode \
    ShippingPriorityLevelCode ShortageActionCode SizeTypeCode SourceCurrencyCode \
    SpecificationTypeCode StatementTypeCode StatusCode StatusReasonCode \
    SubcontractingConditionsCode SubmissionMethodCode SubscriberTypeCode SubstitutionStatusCode \
    SupplyChainActivityTypeCode TargetCurrencyCode TariffClassCode TariffCode TaxCurrencyCode \
    TaxExemptionReasonCode TaxLevelCode TaxTypeCode TelecommunicationsServiceCallCode \
    TelecommunicationsServiceCategoryCode TelecommunicationsSupplyTypeCode \
    TenderEnvelopeTypeCode TenderResultCode TenderTypeCode TendererRequirementTypeCode \
    TendererRoleCode ThresholdValueComparisonCode TimeFrequencyCode TimingComplaintCode \
    TrackingDeviceCode TradeItemPackingLabelingTypeCode TradeServiceCode TransitDirectionCode \
    TransportAuthorizationCode TransportEmergencyCardCode TransportEquipmentTypeCode \
    TransportEventTypeCode TransportExecutionStatusCode TransportHandlingUnitTypeCode \
    TransportMeansTypeCode TransportModeCode TransportServiceCode TransportationStatusTypeCode \
    TypeCode UNDGCode UrgencyCode UtilityStatementTypeCode ValidationResultCode WeekDayCode \
    WeightingAlgorithmCode WorkPhaseCode
    leaf udt:Identifier AccountID AdditionalAccountID AgencyID AircraftID AttributeID \
    AuctionURI AwardingCriterionID BarcodeSymbologyID BrokerAssignedID \
    BusinessClassificationEvidenceID BusinessIdentityEvidenceID BuyerEventID BuyerProfileURI \
    CV2ID CarrierAssignedID ChipApplicationID CompanyID ConsigneeAssignedID ConsignorAssignedID \
    ConsumptionID ConsumptionReportID ContractFolderID ContractedCarrierAssignedID \
    CustomerAssignedAccountID CustomizationID DocumentID EconomicOperatorRegistryURI EndpointID \
    ExchangeMarketID ExtendedID FreightForwarderAssignedID HazardClassID ID IdentificationID \
    ImmobilizationCertificateID InformationURI InstructionID IssueNumberID IssuerID JourneyID \
    LanguageID LicensePlateID LineID LoadingSequenceID LocationID LogoReferenceID LotNumberID \
    LowerOrangeHazardPlacardID MarkingID NationalityID NetworkID OntologyURI OpenTenderID \
    OriginalContractingSystemID OriginalJobID ParentDocumentID ParentDocumentLineReferenceID \
    ParentDocumentVersionID PaymentID PaymentMeansID PaymentTermsDetailsURI \
    PerformingCarrierAssignedID PrepaidPaymentReferenceID PreviousJobID PreviousVersionID \
    PrimaryAccountNumberID ProductTraceID ProfileExecutionID ProfileID RadioCallSignID \
    RailCarID ReferenceID ReferencedConsignmentID RegistrationID RegistrationNationalityID \
    ReleaseID RequestForQuotationLineID RequiredCustomsID RevisedForecastLineID SalesOrderID \
    SalesOrderLineID SchemeURI SecurityID SellerEventID SequenceID SequenceNumberID SerialID \
    ShippingOrderID SignatureID SpecificationID SubscriberID SuccessiveSequenceID \
    SupplierAssignedAccountID TenderEnvelopeID TraceID TrackingID TrainID \
    TransportExecutionPlanReferenceID TransportationServiceDetailsURI UBLVersionID URI UUID \
    UpperOrangeHazardPlacardID ValidatorID VariantID VersionID VesselID WebsiteURI
    leaf udt:Date ActualDeliveryDate ActualDespatchDate ActualPickupDate ApprovalDate \
    AvailabilityDate AwardDate BestBeforeDate BirthDate CallDate ComparisonForecastIssueDate \
    Date DueDate EarliestPickupDate EffectiveDate EndDate EstimatedDeliveryDate \
    EstimatedDespatchDate ExpiryDate FirstShipmentAvailibilityDate GuaranteedDespatchDate \
    InstallmentDueDate IssueDate LastRevisionDate LatestDeliveryDate LatestMeterReadingDate \
    LatestPickupDate LatestProposalAcceptanceDate LatestSecurityClearanceDate ManufactureDate \
    NominationDate OccurrenceDate PaidDate PaymentDueDate PlannedDate PreviousMeterReadingDate \
    ReceivedDate ReferenceDate RegisteredDate RegistrationDate RegistrationExpirationDate \
    RequestedDeliveryDate RequestedDespatchDate RequestedPublicationDate RequiredDeliveryDate \
    ResolutionDate ResponseDate RevisionDate SourceForecastIssueDate StartDate SubmissionDate \
    SubmissionDueDate TaxPointDate ValidationDate ValidityStartDate
    leaf udt:Time ActualDeliveryTime ActualDespatchTime ActualPickupTime AwardTime CallTime \
    ComparisonForecastIssueTime EarliestPickupTime EffectiveTime EndTime EstimatedDeliveryTime \
    EstimatedDespatchTime ExpiryTime GuaranteedDespatchTime IssueTime LastRevisionTime \
    LatestDeliveryTime LatestPickupTime ManufactureTime NominationTime OccurrenceTime PaidTime \
    ReferenceTime RegisteredTime RequestedDespatchTime RequiredDeliveryTime ResolutionTime \
    ResponseTime RevisionTime SourceForecastIssueTime StartTime ValidationTime
    leaf udt:Quantity ActualTemperatureReductionQuantity BackorderQuantity BaseQuantity \
    BasicConsumedQuantity BatchQuantity ChargeableQuantity ChildConsignmentQuantity \
    ConsignmentQuantity ConsumerUnitQuantity ConsumptionEnergyQuantity ConsumptionWaterQuantity \
    ContentUnitQuantity CreditedQuantity CrewQuantity CustomsTariffQuantity DebitedQuantity \
    DeliveredQuantity DifferenceTemperatureReductionQuantity EmployeeQuantity \
    EstimatedConsumedQuantity EstimatedOverallContractQuantity ExpectedOperatorQuantity \
    ExpectedQuantity GasPressureQuantity InvoicedQuantity LatestMeterQuantity \
    MaximumBackorderQuantity MaximumOperatorQuantity MaximumOrderQuantity MaximumQuantity \
    MaximumVariantQuantity MinimumBackorderQuantity MinimumInventoryQuantity \
    MinimumOrderQuantity MinimumQuantity MultipleOrderQuantity \
    NormalTemperatureReductionQuantity OperatingYearsQuantity OutstandingQuantity \
    OversupplyQuantity PackQuantity PassengerQuantity PerformanceValueQuantity \
    PreviousMeterQuantity Quantity ReceivedElectronicTenderQuantity \
    ReceivedForeignTenderQuantity ReceivedQuantity ReceivedTenderQuantity RejectedQuantity \
    ReturnableQuantity SharesNumberQuantity ShortQuantity TargetInventoryQuantity \
    ThresholdQuantity TimeDeltaDaysQuantity TotalConsumedQuantity TotalDeliveredQuantity \
    TotalGoodsItemQuantity TotalMeteredQuantity TotalPackageQuantity TotalPackagesQuantity \
    TotalTransportHandlingUnitQuantity ValueQuantity VarianceQuantity
    leaf udt:Name AdditionalStreetName AliasName BlockName BrandName BuildingName CategoryName \
    CityName CitySubdivisionName FamilyName FileName FirstName HolderName MiddleName ModelName \
    Name OtherName RegistrationName RetailEventName RoamingPartnerName ServiceName StreetName \
    TechnicalName VesselName
    leaf udt:Amount AdvertisementAmount AllowanceTotalAmount Amount AnnualAverageAmount \
    AverageAmount AverageSubsequentContractAmount BalanceAmount BaseAmount CallBaseAmount \
    CallExtensionAmount ChargeTotalAmount CorporateStockAmount CorrectionAmount \
    CorrectionUnitAmount CreditLineAmount DebitLineAmount DeclaredCarriageValueAmount \
    DeclaredCustomsValueAmount DeclaredForCarriageValueAmount DeclaredStatisticsValueAmount \
    DocumentationFeeAmount EstimatedAmount EstimatedOverallContractAmount FaceValueAmount \
    FeeAmount FreeOnBoardValueAmount HigherTenderAmount InsurancePremiumAmount \
    InsuranceValueAmount InventoryValueAmount LiabilityAmount LineExtensionAmount \
    LowerTenderAmount MarketValueAmount MaximumAdvertisementAmount MaximumAmount \
    MaximumPaidAmount MinimumAmount PaidAmount PartyCapacityAmount PayableAlternativeAmount \
    PayableAmount PayableRoundingAmount PenaltyAmount PerUnitAmount PrepaidAmount PriceAmount \
    RequiredFeeAmount RoundingAmount SettlementDiscountAmount TaxAmount TaxEnergyAmount \
    TaxEnergyBalanceAmount TaxEnergyOnAccountAmount TaxExclusiveAmount TaxInclusiveAmount \
    TaxableAmount ThresholdAmount TotalAmount TotalBalanceAmount TotalCreditAmount \
    TotalDebitAmount TotalInvoiceAmount TotalPaymentAmount TotalTaskAmount TotalTaxAmount \
    TransactionCurrencyTaxAmount ValueAmount
    leaf udt:Percent AirFlowPercent HumidityPercent MaximumPercent MinimumPercent \
    PartecipationPercent ParticipationPercent PaymentPercent PenaltySurchargePercent Percent \
    ProgressPercent ReliabilityPercent SettlementDiscountPercent TargetServicePercent \
    TierRatePercent
    leaf udt:Measure AltitudeMeasure BaseUnitMeasure ChargeableWeightMeasure \
    ComparedValueMeasure DurationMeasure GrossTonnageMeasure GrossVolumeMeasure \
    GrossWeightMeasure LatitudeDegreesMeasure LatitudeMinutesMeasure LeadTimeMeasure \
    LoadingLengthMeasure LongitudeDegreesMeasure LongitudeMinutesMeasure MaximumMeasure Measure \
    MinimumMeasure NetNetWeightMeasure NetTonnageMeasure NetVolumeMeasure NetWeightMeasure \
    PostEventNotificationDurationMeasure PreEventNotificationDurationMeasure SourceValueMeasure \
    TareWeightMeasure ValueMeasure
    leaf udt:Rate AmountRate CalculationRate OrderableUnitFactorRate Rate \
    SourceCurrencyBaseRate TargetCurrencyBaseRate
    leaf udt:Numeric BudgetYearNumeric CalculationSequenceNumeric FrozenPeriodDaysNumeric \
    LineCountNumeric LineNumberNumeric MaximumCopiesNumeric MaximumNumberNumeric \
    MaximumPaymentInstructionsNumeric MinimumNumberNumeric MultiplierFactorNumeric \
    OrderIntervalDaysNumeric OrderQuantityIncrementNumeric PackSizeNumeric \
    ReminderSequenceNumeric ResidentOccupantsNumeric SequenceNumeric WeightNumeric
    leaf udt:BinaryObject EmbeddedDocumentBinaryObject
    namespace cct
    text Amount xs:decimal xs:decimal @currencyID:xs:normalizedString \
    @currencyCodeListVersionID:xs:normalizedString
    text BinaryObject xs:base64Binary xs:base64Binary @format:xs:string \
    @mimeCode:xs:normalizedString @encodingCode:xs:normalizedString \
    @characterSetCode:xs:normalizedString @uri:xs:anyURI @filename:xs:string
    text Code xs:normalizedString xs:normalizedString @listID:xs:normalizedString \
    @listAgencyID:xs:normalizedString @listAgencyName:xs:string @listName:xs:string \
    @listVersionID:xs:normalizedString @name:xs:string @languageID:xs:language \
    @listURI:xs:anyURI @listSchemeURI:xs:anyURI
    text DateTime xs:string xs:string @format:xs:string
    text Identifier xs:normalizedString xs:normalizedString @schemeID:xs:normalizedString \
    @schemeName:xs:string @schemeAgencyID:xs:normalizedString @schemeAgencyName:xs:string \
    @schemeVersionID:xs:normalizedString @schemeDataURI:xs:anyURI @schemeURI:xs:anyURI
    text Indicator xs:string xs:string @format:xs:string
    text Measure xs:decimal xs:decimal @unitCode:xs:normalizedString \
    @unitCodeListVersionID:xs:normalizedString
    text Numeric xs:decimal xs:decimal @format:xs:string
    text Quantity xs:decimal xs:decimal @unitCode:xs:normalizedString \
    @unitCodeListID:xs:normalizedString @unitCodeListAgencyID:xs:normalizedString \
    @unitCodeListAgencyName:xs:string
    text Text xs:string xs:string @languageID:xs:language @languageLocaleID:xs:normalizedString
    namespace ds
    simple CryptoBinary. xs:base64Binary
    complex Signature xs:anyType elements @Id:xs:ID : SignedInfo SignatureValue KeyInfo? \
    Object*
    text SignatureValue xs:base64Binary xs:base64Binary @Id:xs:ID
    complex SignedInfo xs:anyType elements @Id:xs:ID : CanonicalizationMethod SignatureMethod \
    Reference+
    complex CanonicalizationMethod xs:anyType mixed @Algorithm!:xs:anyURI : #any-strict*
    complex SignatureMethod xs:anyType mixed @Algorithm!:xs:anyURI : \
    HMACOutputLength=HMACOutputLength? #other-strict*
    complex Reference xs:anyType elements @Id:xs:ID @URI:xs:anyURI @Type:xs:anyURI : \
    Transforms? DigestMethod DigestValue
    complex Transforms xs:anyType elements : Transform+
    complex Transform xs:anyType mixed @Algorithm!:xs:anyURI : ( #other-lax | XPath=xs:string \
    )*
    complex DigestMethod xs:anyType mixed @Algorithm!:xs:anyURI : #other-lax*
    simple DigestValue xs:base64Binary
    complex KeyInfo xs:anyType mixed @Id:xs:ID : ( KeyName | KeyValue | RetrievalMethod | \
    X509Data | PGPData | SPKIData | MgmtData | #other-lax )+
    complex KeyValue xs:anyType mixed : ( DSAKeyValue | RSAKeyValue | #other-lax )
    complex RetrievalMethod xs:anyType elements @URI:xs:anyURI @Type:xs:anyURI : Transforms?
    complex X509Data xs:anyType elements : ( ( X509IssuerSerial=X509IssuerSerial | \
    X509SKI=xs:base64Binary | X509SubjectName=xs:string | X509Certificate=xs:base64Binary | \
    X509CRL=xs:base64Binary | #other-lax ) )+
    complex X509IssuerSerial xs:anyType elements : X509IssuerName=xs:string \
    X509SerialNumber=xs:integer
    complex PGPData xs:anyType elements : ( ( PGPKeyID=xs:base64Binary \
    PGPKeyPacket=xs:base64Binary? #other-lax* ) | ( PGPKeyPacket=xs:base64Binary #other-lax* ) \
    )
    complex SPKIData xs:anyType elements : ( SPKISexp=xs:base64Binary #other-lax? )+
    complex Object xs:anyType mixed @Id:xs:ID @MimeType:xs:string @Encoding:xs:anyURI : ( \
    #any-lax )*
    complex Manifest xs:anyType elements @Id:xs:ID : Reference+
    complex SignatureProperties xs:anyType elements @Id:xs:ID : SignatureProperty+
    complex SignatureProperty xs:anyType mixed @Target!:xs:anyURI @Id:xs:ID : ( #other-lax )+
    simple HMACOutputLength xs:integer
    complex DSAKeyValue xs:anyType elements : ( P=CryptoBinary. Q=CryptoBinary. )? \
    G=CryptoBinary.? Y=CryptoBinary. J=CryptoBinary.? ( Seed=CryptoBinary. \
    PgenCounter=CryptoBinary. )?
    complex RSAKeyValue xs:anyType elements : Modulus=CryptoBinary. Exponent=CryptoBinary.
    elements Signature Signature
    elements SignatureValue SignatureValue
    elements SignedInfo SignedInfo
    elements CanonicalizationMethod CanonicalizationMethod
    elements SignatureMethod SignatureMethod
    elements Reference Reference
    elements Transforms Transforms
    elements Transform Transform
    elements DigestMethod DigestMethod
    elements DigestValue DigestValue
    elements KeyInfo KeyInfo
    elements xs:string KeyName MgmtData
    elements KeyValue KeyValue
    elements RetrievalMethod RetrievalMethod
    elements X509Data X509Data
    elements PGPData PGPData
    elements SPKIData SPKIData
    elements Object Object
    elements Manifest Manifest
    elements SignatureProperties SignatureProperties
    elements SignatureProperty SignatureProperty
    elements DSAKeyValue DSAKeyValue
    elements RSAKeyValue RSAKeyValue
    namespace ext
    complex UBLExtensions xs:anyType elements : UBLExtension+
    complex UBLExtension xs:anyType elements : cbc: ID? Name? ext: ExtensionAgencyID? \
    ExtensionAgencyName? ExtensionVersionID? ExtensionAgencyURI? ExtensionURI? \
    ExtensionReasonCode? ExtensionReason? ExtensionContent
    complex ExtensionContent xs:anyType elements : #other-lax
    leaf udt:Identifier ExtensionAgencyID ExtensionAgencyURI ExtensionURI ExtensionVersionID
    leaf udt:Text ExtensionAgencyName ExtensionReason
    leaf udt:Code ExtensionReasonCode
    elements UBLExtensions UBLExtensions
    elements UBLExtension UBLExtension
    elements ExtensionContent ExtensionContent
    namespace sac
    complex SignatureInformation xs:anyType elements : cbc: ID? sbc: ReferencedSignatureID? ds: \
    Signature?
    elements SignatureInformation SignatureInformation
    namespace sbc
    leaf udt:Identifier ReferencedSignatureID
    namespace sig
    complex UBLDocumentSignatures xs:anyType elements : sac: SignatureInformation+
    elements UBLDocumentSignatures UBLDocumentSignatures
    namespace udt
    text Indicator xs:boolean xs:boolean
    text Date xs:date xs:date
    text Time xs:time xs:time
    text Amount cct:Amount xs:decimal @currencyID!:xs:normalizedString \
    @currencyCodeListVersionID:xs:normalizedString
    text Measure cct:Measure xs:decimal @unitCode!:xs:normalizedString \
    @unitCodeListVersionID:xs:normalizedString
    text BinaryObject cct:BinaryObject xs:base64Binary @format:xs:string \
    @mimeCode!:xs:normalizedString @encodingCode:xs:normalizedString \
    @characterSetCode:xs:normalizedString @uri:xs:anyURI @filename:xs:string
    text Graphic cct:BinaryObject xs:base64Binary @format:xs:string \
    @mimeCode!:xs:normalizedString @encodingCode:xs:normalizedString \
    @characterSetCode:xs:normalizedString @uri:xs:anyURI @filename:xs:string
    text Picture cct:BinaryObject xs:base64Binary @format:xs:string \
    @mimeCode!:xs:normalizedString @encodingCode:xs:normalizedString \
    @characterSetCode:xs:normalizedString @uri:xs:anyURI @filename:xs:string
    text Sound cct:BinaryObject xs:base64Binary @format:xs:string \
    @mimeCode!:xs:normalizedString @encodingCode:xs:normalizedString \
    @characterSetCode:xs:normalizedString @uri:xs:anyURI @filename:xs:string
    text Video cct:BinaryObject xs:base64Binary @format:xs:string \
    @mimeCode!:xs:normalizedString @encodingCode:xs:normalizedString \
    @characterSetCode:xs:normalizedString @uri:xs:anyURI @filename:xs:string
    text DateTime xs:dateTime xs:dateTime
    like cct:Text Text Name
    like cct:Code Code
    like cct:Identifier Identifier
    like cct:Quantity Quantity
    like cct:Numeric Percent Rate Numeric Value
    namespace xades
    complex Any xs:anyType mixed @* : ( #any-lax )*
    complex ObjectIdentifier xs:anyType elements : Identifier=Identifier Description=xs:string? \
    DocumentationReferences=DocumentationReferences?
    text Identifier xs:anyURI xs:anyURI @Qualifier:Qualifier
    simple Qualifier xs:string enumeration=OIDAsURI enumeration=OIDAsURN
    complex DocumentationReferences xs:anyType elements : ( DocumentationReference=xs:anyURI )+
    text EncapsulatedPKIData xs:base64Binary xs:base64Binary @Id:xs:ID @Encoding:xs:anyURI
    complex Include xs:anyType empty @URI!:xs:anyURI @referencedData:xs:boolean
    complex ReferenceInfo xs:anyType elements @Id:xs:ID @URI:xs:anyURI : ds: DigestMethod \
    DigestValue
    complex GenericTimeStamp xs:anyType elements abstract @Id:xs:ID : ( Include* | \
    ReferenceInfo+ )? ds: CanonicalizationMethod? ( xades: \
    EncapsulatedTimeStamp=EncapsulatedPKIData | XMLTimeStamp=Any )+
    complex XAdESTimeStamp GenericTimeStamp elements @Id:xs:ID : Include* ds: \
    CanonicalizationMethod? ( xades: EncapsulatedTimeStamp=EncapsulatedPKIData | \
    XMLTimeStamp=Any )+
    complex OtherTimeStamp GenericTimeStamp elements @Id:xs:ID : ReferenceInfo+ ds: \
    CanonicalizationMethod? ( xades: EncapsulatedTimeStamp=EncapsulatedPKIData | \
    XMLTimeStamp=Any )
    complex QualifyingProperties xs:anyType elements @Target!:xs:anyURI @Id:xs:ID : \
    SignedProperties=SignedProperties? UnsignedProperties=UnsignedProperties?
    complex SignedProperties xs:anyType elements @Id:xs:ID : \
    SignedSignatureProperties=SignedSignatureProperties? \
    SignedDataObjectProperties=SignedDataObjectProperties?
    complex UnsignedProperties xs:anyType elements @Id:xs:ID : \
    UnsignedSignatureProperties=UnsignedSignatureProperties? \
    UnsignedDataObjectProperties=UnsignedDataObjectProperties?
    complex SignedSignatureProperties xs:anyType elements @Id:xs:ID : SigningTime=xs:dateTime? \
    SigningCertificate=CertIDList? SignaturePolicyIdentifier=SignaturePolicyIdentifier? \
    SignatureProductionPlace=SignatureProductionPlace? SignerRole=SignerRole?
    complex SignedDataObjectProperties xs:anyType elements @Id:xs:ID : \
    DataObjectFormat=DataObjectFormat* CommitmentTypeIndication=CommitmentTypeIndication* \
    AllDataObjectsTimeStamp=XAdESTimeStamp* IndividualDataObjectsTimeStamp=XAdESTimeStamp*
    complex UnsignedSignatureProperties xs:anyType elements @Id:xs:ID : ( \
    CounterSignature=CounterSignature | SignatureTimeStamp=XAdESTimeStamp | \
    CompleteCertificateRefs=CompleteCertificateRefs | \
    CompleteRevocationRefs=CompleteRevocationRefs | \
    AttributeCertificateRefs=CompleteCertificateRefs | \
    AttributeRevocationRefs=CompleteRevocationRefs | SigAndRefsTimeStamp=XAdESTimeStamp | \
    RefsOnlyTimeStamp=XAdESTimeStamp | CertificateValues=CertificateValues | \
    RevocationValues=RevocationValues | AttrAuthoritiesCertValues=CertificateValues | \
    AttributeRevocationValues=RevocationValues | ArchiveTimeStamp=XAdESTimeStamp | \
    #other-strict )+
    complex UnsignedDataObjectProperties xs:anyType elements @Id:xs:ID : \
    UnsignedDataObjectProperty=Any+
    complex QualifyingPropertiesReference xs:anyType empty @URI!:xs:anyURI @Id:xs:ID
    complex CertIDList xs:anyType elements : Cert=CertID+
    complex CertID xs:anyType elements @URI:xs:anyURI : CertDigest=DigestAlgAndValue \
    IssuerSerial=ds:X509IssuerSerial
    complex DigestAlgAndValue xs:anyType elements : ds: DigestMethod DigestValue
    complex SignaturePolicyIdentifier xs:anyType elements : ( \
    SignaturePolicyId=SignaturePolicyId | SignaturePolicyImplied=xs:anyType )
    complex SignaturePolicyId xs:anyType elements : SigPolicyId=ObjectIdentifier ds: \
    Transforms? xades: SigPolicyHash=DigestAlgAndValue \
    SigPolicyQualifiers=SigPolicyQualifiersList?
    complex SigPolicyQualifiersList xs:anyType elements : SigPolicyQualifier=Any+
    complex SPUserNotice xs:anyType elements : NoticeRef=NoticeReference? \
    ExplicitText=xs:string?
    complex NoticeReference xs:anyType elements : Organization=xs:string \
    NoticeNumbers=IntegerList
    complex IntegerList xs:anyType elements : int=xs:integer*
    complex CounterSignature xs:anyType elements : ds: Signature
    complex DataObjectFormat xs:anyType elements @ObjectReference!:xs:anyURI : \
    Description=xs:string? ObjectIdentifier=ObjectIdentifier? MimeType=xs:string? \
    Encoding=xs:anyURI?
    complex CommitmentTypeIndication xs:anyType elements : CommitmentTypeId=ObjectIdentifier ( \
    ObjectReference=xs:anyURI+ | AllSignedDataObjects=xs:anyType ) \
    CommitmentTypeQualifiers=CommitmentTypeQualifiersList?
    complex CommitmentTypeQualifiersList xs:anyType elements : CommitmentTypeQualifier=Any*
    complex SignatureProductionPlace xs:anyType elements : City=xs:string? \
    StateOrProvince=xs:string? PostalCode=xs:string? CountryName=xs:string?
    complex SignerRole xs:anyType elements : ClaimedRoles=ClaimedRolesList? \
    CertifiedRoles=CertifiedRolesList?
    complex ClaimedRolesList xs:anyType elements : ClaimedRole=Any+
    complex CertifiedRolesList xs:anyType elements : CertifiedRole=EncapsulatedPKIData+
    complex CompleteCertificateRefs xs:anyType elements @Id:xs:ID : CertRefs=CertIDList
    complex CompleteRevocationRefs xs:anyType elements @Id:xs:ID : CRLRefs=CRLRefs? \
    OCSPRefs=OCSPRefs? OtherRefs=OtherCertStatusRefs?
    complex CRLRefs xs:anyType elements : CRLRef=CRLRef+
    complex CRLRef xs:anyType elements : DigestAlgAndValue=DigestAlgAndValue \
    CRLIdentifier=CRLIdentifier?
    complex CRLIdentifier xs:anyType elements @URI:xs:anyURI : Issuer=xs:string \
    IssueTime=xs:dateTime Number=xs:integer?
    complex OCSPRefs xs:anyType elements : OCSPRef=OCSPRef+
    complex OCSPRef xs:anyType elements : OCSPIdentifier=OCSPIdentifier \
    DigestAlgAndValue=DigestAlgAndValue?
    complex ResponderID xs:anyType elements : ( ByName=xs:string | ByKey=xs:base64Binary )
    complex OCSPIdentifier xs:anyType elements @URI:xs:anyURI : ResponderID=ResponderID \
    ProducedAt=xs:dateTime
    complex OtherCertStatusRefs xs:anyType elements : OtherRef=Any+
    complex CertificateValues xs:anyType elements @Id:xs:ID : ( \
    EncapsulatedX509Certificate=EncapsulatedPKIData | OtherCertificate=Any )*
    complex RevocationValues xs:anyType elements @Id:xs:ID : CRLValues=CRLValues? \
    OCSPValues=OCSPValues? OtherValues=OtherCertStatusValues?
    complex CRLValues xs:anyType elements : EncapsulatedCRLValue=EncapsulatedPKIData+
    complex OCSPValues xs:anyType elements : EncapsulatedOCSPValue=EncapsulatedPKIData+
    complex OtherCertStatusValues xs:anyType elements : OtherValue=Any+
    """
}
