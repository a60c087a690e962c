// Made by tools/schema-facts from the XML Schemas; its README explains the words.

extension SchemaFacts {
  static let ublCommon1: StaticString = """
    prefix cac urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2
    prefix cbc urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2
    prefix cct urn:un:unece:uncefact:data:specification:CoreComponentTypeSchemaModule:2
    prefix ds http://www.w3.org/2000/09/xmldsig#
    prefix ext urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2
    prefix sac urn:oasis:names:specification:ubl:schema:xsd:SignatureAggregateComponents-2
    prefix sbc urn:oasis:names:specification:ubl:schema:xsd:SignatureBasicComponents-2
    prefix sig urn:oasis:names:specification:ubl:schema:xsd:CommonSignatureComponents-2
    prefix udt urn:oasis:names:specification:ubl:schema:xsd:UnqualifiedDataTypes-2
    prefix xades http://uri.etsi.org/01903/v1.3.2#
    prefix xades141 http://uri.etsi.org/01903/v1.4.1#
    namespace cac
    complex ActivityDataLine xs:anyType elements : cbc: ID SupplyChainActivityTypeCode cac: \
    BuyerCustomerParty? SellerSupplierParty? ActivityPeriod? ActivityOriginLocation \
    ActivityFinalLocation? SalesItem+
    complex ActivityProperty xs:anyType elements : cbc: Name Value
    complex Address xs:anyType elements : cbc: ID? AddressTypeCode? AddressFormatCode? Postbox? \
    Floor? Room? StreetName? AdditionalStreetName? BlockName? BuildingName? BuildingNumber? \
    InhouseMail? Department? MarkAttention? MarkCare? PlotIdentification? CitySubdivisionName? \
    CityName? PostalZone? CountrySubentity? CountrySubentityCode? Region? District? \
    TimezoneOffset? cac: AddressLine* Country? LocationCoordinate*
    complex AddressLine xs:anyType elements : cbc: Line
    complex AirTransport xs:anyType elements : cbc: AircraftID
    complex AllowanceCharge xs:anyType elements : cbc: ID? ChargeIndicator \
    AllowanceChargeReasonCode? AllowanceChargeReason* MultiplierFactorNumeric? \
    PrepaidIndicator? SequenceNumeric? Amount BaseAmount? AccountingCostCode? AccountingCost? \
    PerUnitAmount? cac: TaxCategory* TaxTotal? PaymentMeans*
    complex AppealTerms xs:anyType elements : cbc: Description* cac: PresentationPeriod? \
    AppealInformationParty? AppealReceiverParty? MediationParty?
    complex Attachment xs:anyType elements : cbc: EmbeddedDocumentBinaryObject? cac: \
    ExternalReference?
    complex AuctionTerms xs:anyType elements : cbc: AuctionConstraintIndicator? \
    JustificationDescription* Description* ProcessDescription* ConditionsDescription* \
    ElectronicDeviceDescription* AuctionURI?
    complex AwardingCriterion xs:anyType elements : cbc: ID? AwardingCriterionTypeCode? \
    Description* WeightNumeric? Weight* CalculationExpression* CalculationExpressionCode? \
    MinimumQuantity? MaximumQuantity? MinimumAmount? MaximumAmount? MinimumImprovementBid* cac: \
    SubordinateAwardingCriterion*
    complex AwardingCriterionResponse xs:anyType elements : cbc: ID? AwardingCriterionID? \
    AwardingCriterionDescription* Description* Quantity? Amount? cac: \
    SubordinateAwardingCriterionResponse*
    complex AwardingTerms xs:anyType elements : cbc: WeightingAlgorithmCode? Description* \
    TechnicalCommitteeDescription* LowTendersDescription* PrizeIndicator? PrizeDescription* \
    PaymentDescription* FollowupContractIndicator? BindingOnBuyerIndicator? cac: \
    AwardingCriterion* TechnicalCommitteePerson*
    complex BillingReference xs:anyType elements : InvoiceDocumentReference? \
    SelfBilledInvoiceDocumentReference? CreditNoteDocumentReference? \
    SelfBilledCreditNoteDocumentReference? DebitNoteDocumentReference? \
    ReminderDocumentReference? AdditionalDocumentReference? BillingReferenceLine*
    complex BillingReferenceLine xs:anyType elements : cbc: ID Amount? cac: AllowanceCharge*
    complex Branch xs:anyType elements : cbc: ID? Name? cac: FinancialInstitution? Address?
    complex BudgetAccount xs:anyType elements : cbc: ID? BudgetYearNumeric? cac: \
    RequiredClassificationScheme?
    complex BudgetAccountLine xs:anyType elements : cbc: ID? TotalAmount? cac: BudgetAccount*
    complex Capability xs:anyType elements : cbc: CapabilityTypeCode? Description* ValueAmount? \
    ValueQuantity? cac: EvidenceSupplied* ValidityPeriod?
    complex CardAccount xs:anyType elements : cbc: PrimaryAccountNumberID NetworkID \
    CardTypeCode? ValidityStartDate? ExpiryDate? IssuerID? IssueNumberID? CV2ID? CardChipCode? \
    ChipApplicationID? HolderName?
    complex CatalogueItemSpecificationUpdateLine xs:anyType elements : cbc: ID cac: \
    ContractorCustomerParty? SellerSupplierParty? Item
    complex CatalogueLine xs:anyType elements : cbc: ID ActionCode? LifeCycleStatusCode? \
    ContractSubdivision? Note* OrderableIndicator? OrderableUnit? ContentUnitQuantity? \
    OrderQuantityIncrementNumeric? MinimumOrderQuantity? MaximumOrderQuantity? \
    WarrantyInformation* PackLevelCode? cac: ContractorCustomerParty? SellerSupplierParty? \
    WarrantyParty? WarrantyValidityPeriod? LineValidityPeriod? ItemComparison* \
    ComponentRelatedItem* AccessoryRelatedItem* RequiredRelatedItem* ReplacementRelatedItem* \
    ComplementaryRelatedItem* ReplacedRelatedItem* RequiredItemLocationQuantity* \
    DocumentReference* Item KeywordItemProperty* CallForTendersLineReference? \
    CallForTendersDocumentReference?
    complex CataloguePricingUpdateLine xs:anyType elements : cbc: ID cac: \
    ContractorCustomerParty? SellerSupplierParty? RequiredItemLocationQuantity*
    complex CatalogueReference xs:anyType elements : cbc: ID UUID? IssueDate? IssueTime? \
    RevisionDate? RevisionTime? Note* Description* VersionID? PreviousVersionID?
    complex CatalogueRequestLine xs:anyType elements : cbc: ID ContractSubdivision? Note* cac: \
    LineValidityPeriod? RequiredItemLocationQuantity* Item
    complex Certificate xs:anyType elements : cbc: ID CertificateTypeCode CertificateType \
    Remarks* cac: IssuerParty DocumentReference* Signature*
    complex CertificateOfOriginApplication xs:anyType elements : cbc: ReferenceID \
    CertificateType ApplicationStatusCode? OriginalJobID PreviousJobID? Remarks* cac: Shipment \
    EndorserParty+ PreparationParty IssuerParty ExporterParty? ImporterParty? IssuingCountry \
    DocumentDistribution* SupportingDocumentReference* Signature*
    complex ClassificationCategory xs:anyType elements : cbc: Name? CodeValue? Description* \
    cac: CategorizesClassificationCategory*
    complex ClassificationScheme xs:anyType elements : cbc: ID UUID? LastRevisionDate? \
    LastRevisionTime? Note* Name? Description* AgencyID? AgencyName? VersionID? URI? SchemeURI? \
    LanguageID? cac: ClassificationCategory+
    complex Clause xs:anyType elements : cbc: ID? Content*
    complex CommodityClassification xs:anyType elements : cbc: NatureCode? CargoTypeCode? \
    CommodityCode? ItemClassificationCode?
    complex Communication xs:anyType elements : cbc: ChannelCode? Channel? Value?
    complex CompletedTask xs:anyType elements : cbc: AnnualAverageAmount? TotalTaskAmount? \
    PartyCapacityAmount? Description* cac: EvidenceSupplied* Period? RecipientCustomerParty?
    complex Condition xs:anyType elements : cbc: AttributeID Measure? Description* \
    MinimumMeasure? MaximumMeasure?
    complex Consignment xs:anyType elements : cbc: ID CarrierAssignedID? ConsigneeAssignedID? \
    ConsignorAssignedID? FreightForwarderAssignedID? BrokerAssignedID? \
    ContractedCarrierAssignedID? PerformingCarrierAssignedID? SummaryDescription* \
    TotalInvoiceAmount? DeclaredCustomsValueAmount? TariffDescription* TariffCode? \
    InsurancePremiumAmount? GrossWeightMeasure? NetWeightMeasure? NetNetWeightMeasure? \
    ChargeableWeightMeasure? GrossVolumeMeasure? NetVolumeMeasure? LoadingLengthMeasure? \
    Remarks* HazardousRiskIndicator? AnimalFoodIndicator? HumanFoodIndicator? \
    LivestockIndicator? BulkCargoIndicator? ContainerizedIndicator? GeneralCargoIndicator? \
    SpecialSecurityIndicator? ThirdPartyPayerIndicator? CarrierServiceInstructions* \
    CustomsClearanceServiceInstructions* ForwarderServiceInstructions* \
    SpecialServiceInstructions* SequenceID? ShippingPriorityLevelCode? HandlingCode? \
    HandlingInstructions* Information* TotalGoodsItemQuantity? \
    TotalTransportHandlingUnitQuantity? InsuranceValueAmount? DeclaredForCarriageValueAmount? \
    DeclaredStatisticsValueAmount? FreeOnBoardValueAmount? SpecialInstructions* \
    SplitConsignmentIndicator? DeliveryInstructions* ConsignmentQuantity? \
    ConsolidatableIndicator? HaulageInstructions* LoadingSequenceID? ChildConsignmentQuantity? \
    TotalPackagesQuantity? cac: ConsolidatedShipment* CustomsDeclaration* \
    RequestedPickupTransportEvent? RequestedDeliveryTransportEvent? \
    PlannedPickupTransportEvent? PlannedDeliveryTransportEvent? Status* ChildConsignment* \
    ConsigneeParty? ExporterParty? ConsignorParty? ImporterParty? CarrierParty? \
    FreightForwarderParty? NotifyParty? OriginalDespatchParty? FinalDeliveryParty? \
    PerformingCarrierParty? SubstituteCarrierParty? LogisticsOperatorParty? \
    TransportAdvisorParty? HazardousItemNotificationParty? InsuranceParty? MortgageHolderParty? \
    BillOfLadingHolderParty? OriginalDepartureCountry? FinalDestinationCountry? TransitCountry* \
    TransportContract? TransportEvent* OriginalDespatchTransportationService? \
    FinalDeliveryTransportationService? DeliveryTerms? PaymentTerms? CollectPaymentTerms? \
    DisbursementPaymentTerms? PrepaidPaymentTerms? FreightAllowanceCharge* \
    ExtraAllowanceCharge* MainCarriageShipmentStage* PreCarriageShipmentStage* \
    OnCarriageShipmentStage* TransportHandlingUnit* FirstArrivalPortLocation? \
    LastExitPortLocation?
    complex Consumption xs:anyType elements : cbc: UtilityStatementTypeCode? cac: MainPeriod? \
    AllowanceCharge* TaxTotal* EnergyWaterSupply? TelecommunicationsSupply? LegalMonetaryTotal
    complex ConsumptionAverage xs:anyType elements : cbc: AverageAmount? Description*
    complex ConsumptionCorrection xs:anyType elements : cbc: CorrectionType? \
    CorrectionTypeCode? MeterNumber? GasPressureQuantity? ActualTemperatureReductionQuantity? \
    NormalTemperatureReductionQuantity? DifferenceTemperatureReductionQuantity? Description* \
    CorrectionUnitAmount? ConsumptionEnergyQuantity? ConsumptionWaterQuantity? \
    CorrectionAmount?
    complex ConsumptionHistory xs:anyType elements : cbc: MeterNumber? Quantity Amount? \
    ConsumptionLevelCode? ConsumptionLevel? Description* cac: Period
    complex ConsumptionLine xs:anyType elements : cbc: ID ParentDocumentLineReferenceID? \
    InvoicedQuantity LineExtensionAmount cac: Period? Delivery* AllowanceCharge* TaxTotal* \
    UtilityItem Price? UnstructuredPrice?
    complex ConsumptionPoint xs:anyType elements : cbc: ID Description* SubscriberID? \
    SubscriberType? SubscriberTypeCode? TotalDeliveredQuantity? cac: Address? WebSiteAccess? \
    UtilityMeter*
    complex ConsumptionReport xs:anyType elements : cbc: ID ConsumptionType? \
    ConsumptionTypeCode? Description* TotalConsumedQuantity? BasicConsumedQuantity? \
    ResidentOccupantsNumeric? ConsumersEnergyLevelCode? ConsumersEnergyLevel? ResidenceType? \
    ResidenceTypeCode? HeatingType? HeatingTypeCode? cac: Period? GuidanceDocumentReference? \
    DocumentReference? ConsumptionReportReference* ConsumptionHistory*
    complex ConsumptionReportReference xs:anyType elements : cbc: ConsumptionReportID \
    ConsumptionType? ConsumptionTypeCode? TotalConsumedQuantity cac: Period
    complex Contact xs:anyType elements : cbc: ID? Name? Telephone? Telefax? ElectronicMail? \
    Note* cac: OtherCommunication*
    complex Contract xs:anyType elements : cbc: ID? IssueDate? IssueTime? NominationDate? \
    NominationTime? ContractTypeCode? ContractType? Note* VersionID? Description* cac: \
    ValidityPeriod? ContractDocumentReference* NominationPeriod? ContractualDelivery?
    complex ContractExecutionRequirement xs:anyType elements : cbc: Name* \
    ExecutionRequirementCode? Description*
    complex ContractExtension xs:anyType elements : cbc: OptionsDescription* \
    MinimumNumberNumeric? MaximumNumberNumeric? cac: OptionValidityPeriod? Renewal*
    complex ContractingActivity xs:anyType elements : cbc: ActivityTypeCode? ActivityType?
    complex ContractingParty xs:anyType elements : cbc: BuyerProfileURI? cac: \
    ContractingPartyType* ContractingActivity* Party
    complex ContractingPartyType xs:anyType elements : cbc: PartyTypeCode? PartyType?
    complex CorporateRegistrationScheme xs:anyType elements : cbc: ID? Name? \
    CorporateRegistrationTypeCode? cac: JurisdictionRegionAddress*
    complex Country xs:anyType elements : cbc: IdentificationCode? Name?
    complex CreditAccount xs:anyType elements : cbc: AccountID
    complex CreditNoteLine xs:anyType elements : cbc: ID UUID? Note* CreditedQuantity? \
    LineExtensionAmount? TaxPointDate? AccountingCostCode? AccountingCost? PaymentPurposeCode? \
    FreeOfChargeIndicator? cac: InvoicePeriod* OrderLineReference* DiscrepancyResponse* \
    DespatchLineReference* ReceiptLineReference* BillingReference* DocumentReference* \
    PricingReference? OriginatorParty? Delivery* PaymentTerms* TaxTotal* AllowanceCharge* Item? \
    Price? DeliveryTerms* SubCreditNoteLine* ItemPriceExtension?
    complex CustomerParty xs:anyType elements : cbc: CustomerAssignedAccountID? \
    SupplierAssignedAccountID? AdditionalAccountID* cac: Party? DeliveryContact? \
    AccountingContact? BuyerContact?
    complex CustomsDeclaration xs:anyType elements : cbc: ID cac: IssuerParty?
    complex DebitNoteLine xs:anyType elements : cbc: ID UUID? Note* DebitedQuantity? \
    LineExtensionAmount TaxPointDate? AccountingCostCode? AccountingCost? PaymentPurposeCode? \
    cac: DiscrepancyResponse* DespatchLineReference* ReceiptLineReference* BillingReference* \
    DocumentReference* PricingReference? Delivery* TaxTotal* AllowanceCharge* Item? Price? \
    SubDebitNoteLine*
    complex Declaration xs:anyType elements : cbc: Name* DeclarationTypeCode? Description* cac: \
    EvidenceSupplied*
    complex Delivery xs:anyType elements : cbc: ID? Quantity? MinimumQuantity? MaximumQuantity? \
    ActualDeliveryDate? ActualDeliveryTime? LatestDeliveryDate? LatestDeliveryTime? ReleaseID? \
    TrackingID? cac: DeliveryAddress? DeliveryLocation? AlternativeDeliveryLocation? \
    RequestedDeliveryPeriod? PromisedDeliveryPeriod? EstimatedDeliveryPeriod? CarrierParty? \
    DeliveryParty? NotifyParty* Despatch? DeliveryTerms* MinimumDeliveryUnit? \
    MaximumDeliveryUnit? Shipment?
    complex DeliveryTerms xs:anyType elements : cbc: ID? SpecialTerms* \
    LossRiskResponsibilityCode? LossRisk* Amount? cac: DeliveryLocation? AllowanceCharge?
    complex DeliveryUnit xs:anyType elements : cbc: BatchQuantity ConsumerUnitQuantity? \
    HazardousRiskIndicator?
    complex DependentPriceReference xs:anyType elements : cbc: Percent? cac: LocationAddress? \
    DependentLineReference?
    complex Despatch xs:anyType elements : cbc: ID? RequestedDespatchDate? \
    RequestedDespatchTime? EstimatedDespatchDate? EstimatedDespatchTime? ActualDespatchDate? \
    ActualDespatchTime? GuaranteedDespatchDate? GuaranteedDespatchTime? ReleaseID? \
    Instructions* cac: DespatchAddress? DespatchLocation? DespatchParty? CarrierParty? \
    NotifyParty* Contact? EstimatedDespatchPeriod? RequestedDespatchPeriod?
    complex DespatchLine xs:anyType elements : cbc: ID UUID? Note* LineStatusCode? \
    DeliveredQuantity? BackorderQuantity? BackorderReason* OutstandingQuantity? \
    OutstandingReason* OversupplyQuantity? cac: OrderLineReference+ DocumentReference* Item \
    Shipment*
    complex Dimension xs:anyType elements : cbc: AttributeID Measure? Description* \
    MinimumMeasure? MaximumMeasure?
    complex DocumentDistribution xs:anyType elements : cbc: PrintQualifier MaximumCopiesNumeric \
    cac: Party
    complex DocumentReference xs:anyType elements : cbc: ID CopyIndicator? UUID? IssueDate? \
    IssueTime? DocumentTypeCode? DocumentType? XPath* LanguageID? LocaleCode? VersionID? \
    DocumentStatusCode? DocumentDescription* cac: Attachment? ValidityPeriod? IssuerParty? \
    ResultOfVerification?
    complex DocumentResponse xs:anyType elements : Response DocumentReference+ IssuerParty? \
    RecipientParty? LineResponse*
    complex Duty xs:anyType elements : cbc: Amount Duty? DutyCode? cac: TaxCategory?
    complex EconomicOperatorRole xs:anyType elements : cbc: RoleCode? RoleDescription*
    complex EconomicOperatorShortList xs:anyType elements : cbc: LimitationDescription* \
    ExpectedQuantity? MaximumQuantity? MinimumQuantity? cac: PreSelectedParty*
    complex EmissionCalculationMethod xs:anyType elements : cbc: CalculationMethodCode? \
    FullnessIndicationCode? cac: MeasurementFromLocation? MeasurementToLocation?
    complex Endorsement xs:anyType elements : cbc: DocumentID ApprovalStatus Remarks* cac: \
    EndorserParty Signature*
    complex EndorserParty xs:anyType elements : cbc: RoleCode SequenceNumeric cac: Party \
    SignatoryContact
    complex EnergyTaxReport xs:anyType elements : cbc: TaxEnergyAmount? \
    TaxEnergyOnAccountAmount? TaxEnergyBalanceAmount? cac: TaxScheme
    complex EnergyWaterSupply xs:anyType elements : ConsumptionReport* EnergyTaxReport* \
    ConsumptionAverage* EnergyWaterConsumptionCorrection*
    complex EnvironmentalEmission xs:anyType elements : cbc: EnvironmentalEmissionTypeCode \
    ValueMeasure Description* cac: EmissionCalculationMethod*
    complex EvaluationCriterion xs:anyType elements : cbc: EvaluationCriterionTypeCode? \
    Description* ThresholdAmount? ThresholdQuantity? ExpressionCode? Expression* cac: \
    DurationPeriod? SuggestedEvidence*
    complex Event xs:anyType elements : cbc: IdentificationID? OccurrenceDate? OccurrenceTime? \
    TypeCode? Description* CompletionIndicator? cac: CurrentStatus* Contact* OccurenceLocation?
    complex EventComment xs:anyType elements : cbc: Comment IssueDate? IssueTime?
    complex EventLineItem xs:anyType elements : cbc: LineNumberNumeric? cac: \
    ParticipatingLocationsLocation? RetailPlannedImpact* SupplyItem
    complex EventTactic xs:anyType elements : cbc: Comment? Quantity? cac: \
    EventTacticEnumeration Period?
    complex EventTacticEnumeration xs:anyType elements : cbc: ConsumerIncentiveTacticTypeCode? \
    DisplayTacticTypeCode? FeatureTacticTypeCode? TradeItemPackingLabelingTypeCode?
    complex Evidence xs:anyType elements : cbc: ID? EvidenceTypeCode? Description* \
    CandidateStatement* cac: EvidenceIssuingParty? DocumentReference? Language?
    complex EvidenceSupplied xs:anyType elements : cbc: ID
    complex ExceptionCriteriaLine xs:anyType elements : cbc: ID Note* \
    ThresholdValueComparisonCode ThresholdQuantity ExceptionStatusCode? \
    CollaborationPriorityCode? ExceptionResolutionCode? SupplyChainActivityTypeCode? \
    PerformanceMetricTypeCode? cac: EffectivePeriod? SupplyItem+ \
    ForecastExceptionCriterionLine?
    complex ExceptionNotificationLine xs:anyType elements : cbc: ID Note* Description* \
    ExceptionStatusCode? CollaborationPriorityCode? ResolutionCode? ComparedValueMeasure \
    SourceValueMeasure VarianceQuantity? SupplyChainActivityTypeCode? \
    PerformanceMetricTypeCode? cac: ExceptionObservationPeriod? DocumentReference* \
    ForecastException? SupplyItem
    complex ExchangeRate xs:anyType elements : cbc: SourceCurrencyCode SourceCurrencyBaseRate? \
    TargetCurrencyCode TargetCurrencyBaseRate? ExchangeMarketID? CalculationRate? \
    MathematicOperatorCode? Date? cac: ForeignExchangeContract?
    complex ExternalReference xs:anyType elements : cbc: URI? DocumentHash? \
    HashAlgorithmMethod? ExpiryDate? ExpiryTime? MimeCode? FormatCode? EncodingCode? \
    CharacterSetCode? FileName? Description*
    complex FinancialAccount xs:anyType elements : cbc: ID? Name? AliasName? AccountTypeCode? \
    AccountFormatCode? CurrencyCode? PaymentNote* cac: FinancialInstitutionBranch? Country?
    complex FinancialGuarantee xs:anyType elements : cbc: GuaranteeTypeCode Description* \
    LiabilityAmount? AmountRate? cac: ConstitutionPeriod?
    complex FinancialInstitution xs:anyType elements : cbc: ID? Name? cac: Address?
    complex ForecastException xs:anyType elements : cbc: ForecastPurposeCode ForecastTypeCode \
    IssueDate IssueTime? DataSourceCode ComparisonDataCode? ComparisonForecastIssueTime? \
    ComparisonForecastIssueDate?
    complex ForecastExceptionCriterionLine xs:anyType elements : cbc: ForecastPurposeCode \
    ForecastTypeCode ComparisonDataSourceCode? DataSourceCode TimeDeltaDaysQuantity?
    complex ForecastLine xs:anyType elements : cbc: ID Note* FrozenDocumentIndicator? \
    ForecastTypeCode cac: ForecastPeriod? SalesItem?
    complex ForecastRevisionLine xs:anyType elements : cbc: ID Note* Description* \
    RevisedForecastLineID SourceForecastIssueDate SourceForecastIssueTime AdjustmentReasonCode? \
    cac: ForecastPeriod? SalesItem?
    complex FrameworkAgreement xs:anyType elements : cbc: ExpectedOperatorQuantity? \
    MaximumOperatorQuantity? Justification* Frequency* cac: DurationPeriod? \
    SubsequentProcessTenderRequirement*
    complex GoodsItem xs:anyType elements : cbc: ID? SequenceNumberID? Description* \
    HazardousRiskIndicator? DeclaredCustomsValueAmount? DeclaredForCarriageValueAmount? \
    DeclaredStatisticsValueAmount? FreeOnBoardValueAmount? InsuranceValueAmount? ValueAmount? \
    GrossWeightMeasure? NetWeightMeasure? NetNetWeightMeasure? ChargeableWeightMeasure? \
    GrossVolumeMeasure? NetVolumeMeasure? Quantity? PreferenceCriterionCode? RequiredCustomsID? \
    CustomsStatusCode? CustomsTariffQuantity? CustomsImportClassifiedIndicator? \
    ChargeableQuantity? ReturnableQuantity? TraceID? cac: Item* GoodsItemContainer* \
    FreightAllowanceCharge* InvoiceLine* Temperature* ContainedGoodsItem* OriginAddress? \
    Delivery? Pickup? Despatch? MeasurementDimension* ContainingPackage* \
    ShipmentDocumentReference? MinimumTemperature? MaximumTemperature?
    complex GoodsItemContainer xs:anyType elements : cbc: ID Quantity? cac: TransportEquipment*
    complex HazardousGoodsTransit xs:anyType elements : cbc: TransportEmergencyCardCode? \
    PackingCriteriaCode? HazardousRegulationCode? InhalationToxicityZoneCode? \
    TransportAuthorizationCode? cac: MaximumTemperature? MinimumTemperature?
    complex HazardousItem xs:anyType elements : cbc: ID? PlacardNotation? PlacardEndorsement? \
    AdditionalInformation* UNDGCode? EmergencyProceduresCode? MedicalFirstAidGuideCode? \
    TechnicalName? CategoryName? HazardousCategoryCode? UpperOrangeHazardPlacardID? \
    LowerOrangeHazardPlacardID? MarkingID? HazardClassID? NetWeightMeasure? NetVolumeMeasure? \
    Quantity? cac: ContactParty? SecondaryHazard* HazardousGoodsTransit* EmergencyTemperature? \
    FlashpointTemperature? AdditionalTemperature*
    complex ImmobilizedSecurity xs:anyType elements : cbc: ImmobilizationCertificateID? \
    SecurityID? IssueDate? FaceValueAmount? MarketValueAmount? SharesNumberQuantity? cac: \
    IssuerParty?
    complex InstructionForReturnsLine xs:anyType elements : cbc: ID Note* Quantity cac: \
    ManufacturerParty? Item
    complex InventoryReportLine xs:anyType elements : cbc: ID Note* Quantity \
    InventoryValueAmount? AvailabilityDate? AvailabilityStatusCode? cac: Item \
    InventoryLocation?
    complex InvoiceLine xs:anyType elements : cbc: ID UUID? Note* InvoicedQuantity? \
    LineExtensionAmount TaxPointDate? AccountingCostCode? AccountingCost? PaymentPurposeCode? \
    FreeOfChargeIndicator? cac: InvoicePeriod* OrderLineReference* DespatchLineReference* \
    ReceiptLineReference* BillingReference* DocumentReference* PricingReference? \
    OriginatorParty? Delivery* PaymentTerms* AllowanceCharge* TaxTotal* WithholdingTaxTotal* \
    Item Price? DeliveryTerms? SubInvoiceLine* ItemPriceExtension?
    complex Item xs:anyType elements : cbc: Description* PackQuantity? PackSizeNumeric? \
    CatalogueIndicator? Name? HazardousRiskIndicator? AdditionalInformation* Keyword* \
    BrandName* ModelName* cac: BuyersItemIdentification? SellersItemIdentification? \
    ManufacturersItemIdentification* StandardItemIdentification? CatalogueItemIdentification? \
    AdditionalItemIdentification* CatalogueDocumentReference? \
    ItemSpecificationDocumentReference* OriginCountry? CommodityClassification* \
    TransactionConditions* HazardousItem* ClassifiedTaxCategory* AdditionalItemProperty* \
    ManufacturerParty* InformationContentProviderParty? OriginAddress* ItemInstance* \
    Certificate* Dimension*
    complex ItemComparison xs:anyType elements : cbc: PriceAmount? Quantity?
    complex ItemIdentification xs:anyType elements : cbc: ID ExtendedID? BarcodeSymbologyID? \
    cac: PhysicalAttribute* MeasurementDimension* IssuerParty?
    complex ItemInformationRequestLine xs:anyType elements : cbc: TimeFrequencyCode? \
    SupplyChainActivityTypeCode? ForecastTypeCode? PerformanceMetricTypeCode? cac: Period+ \
    SalesItem+
    complex ItemInstance xs:anyType elements : cbc: ProductTraceID? ManufactureDate? \
    ManufactureTime? BestBeforeDate? RegistrationID? SerialID? cac: AdditionalItemProperty* \
    LotIdentification?
    complex ItemLocationQuantity xs:anyType elements : cbc: LeadTimeMeasure? MinimumQuantity? \
    MaximumQuantity? HazardousRiskIndicator? TradingRestrictions* cac: \
    ApplicableTerritoryAddress* Price? DeliveryUnit* ApplicableTaxCategory* Package? \
    AllowanceCharge* DependentPriceReference?
    complex ItemManagementProfile xs:anyType elements : cbc: FrozenPeriodDaysNumeric? \
    MinimumInventoryQuantity? MultipleOrderQuantity? OrderIntervalDaysNumeric? \
    ReplenishmentOwnerDescription* TargetServicePercent? TargetInventoryQuantity? cac: \
    EffectivePeriod Item ItemLocationQuantity?
    complex ItemProperty xs:anyType elements : cbc: ID? Name NameCode? TestMethod? Value? \
    ValueQuantity? ValueQualifier* ImportanceCode? ListValue* cac: UsabilityPeriod? \
    ItemPropertyGroup* RangeDimension? ItemPropertyRange?
    complex ItemPropertyGroup xs:anyType elements : cbc: ID Name? ImportanceCode?
    complex ItemPropertyRange xs:anyType elements : cbc: MinimumValue? MaximumValue?
    complex Language xs:anyType elements : cbc: ID? Name? LocaleCode?
    complex LineItem xs:anyType elements : cbc: ID SalesOrderID? UUID? Note* LineStatusCode? \
    Quantity? LineExtensionAmount? TotalTaxAmount? MinimumQuantity? MaximumQuantity? \
    MinimumBackorderQuantity? MaximumBackorderQuantity? InspectionMethodCode? \
    PartialDeliveryIndicator? BackOrderAllowedIndicator? AccountingCostCode? AccountingCost? \
    WarrantyInformation* cac: Delivery* DeliveryTerms? OriginatorParty? OrderedShipment* \
    PricingReference? AllowanceCharge* Price? Item SubLineItem* WarrantyValidityPeriod? \
    WarrantyParty? TaxTotal* ItemPriceExtension? LineReference*
    complex LineReference xs:anyType elements : cbc: LineID UUID? LineStatusCode? cac: \
    DocumentReference?
    complex LineResponse xs:anyType elements : LineReference Response+
    complex Location xs:anyType elements : cbc: ID? Description* Conditions* CountrySubentity? \
    CountrySubentityCode? LocationTypeCode? InformationURI? Name? cac: ValidityPeriod* Address? \
    SubsidiaryLocation* LocationCoordinate*
    complex LocationCoordinate xs:anyType elements : cbc: CoordinateSystemCode? \
    LatitudeDegreesMeasure? LatitudeMinutesMeasure? LatitudeDirectionCode? \
    LongitudeDegreesMeasure? LongitudeMinutesMeasure? LongitudeDirectionCode? AltitudeMeasure?
    complex LotIdentification xs:anyType elements : cbc: LotNumberID? ExpiryDate? cac: \
    AdditionalItemProperty*
    complex MaritimeTransport xs:anyType elements : cbc: VesselID? VesselName? RadioCallSignID? \
    ShipsRequirements* GrossTonnageMeasure? NetTonnageMeasure? cac: \
    RegistryCertificateDocumentReference? RegistryPortLocation?
    complex Meter xs:anyType elements : cbc: MeterNumber? MeterName? MeterConstant? \
    MeterConstantCode? TotalDeliveredQuantity? cac: MeterReading* MeterProperty*
    complex MeterProperty xs:anyType elements : cbc: Name? NameCode? Value? ValueQuantity? \
    ValueQualifier*
    complex MeterReading xs:anyType elements : cbc: ID? MeterReadingType? MeterReadingTypeCode? \
    PreviousMeterReadingDate PreviousMeterQuantity LatestMeterReadingDate LatestMeterQuantity \
    PreviousMeterReadingMethod? PreviousMeterReadingMethodCode? LatestMeterReadingMethod? \
    LatestMeterReadingMethodCode? MeterReadingComments* DeliveredQuantity
    complex MiscellaneousEvent xs:anyType elements : cbc: MiscellaneousEventTypeCode cac: \
    EventLineItem+
    complex MonetaryTotal xs:anyType elements : cbc: LineExtensionAmount? TaxExclusiveAmount? \
    TaxInclusiveAmount? AllowanceTotalAmount? ChargeTotalAmount? PrepaidAmount? \
    PayableRoundingAmount? PayableAmount PayableAlternativeAmount?
    """
}
