// Made by tools/schema-facts from the XML Schemas; its README explains the words.

extension SchemaFacts {
  static let ublCommon2: StaticString = """
    complex NotificationRequirement xs:anyType elements : cbc: NotificationTypeCode \
    PostEventNotificationDurationMeasure? PreEventNotificationDurationMeasure? cac: \
    NotifyParty* NotificationPeriod* NotificationLocation*
    complex OnAccountPayment xs:anyType elements : cbc: EstimatedConsumedQuantity Note* cac: \
    PaymentTerms+
    complex OrderLine xs:anyType elements : cbc: SubstitutionStatusCode? Note* cac: LineItem \
    SellerProposedSubstituteLineItem* SellerSubstitutedLineItem* \
    BuyerProposedSubstituteLineItem* CatalogueLineReference? QuotationLineReference? \
    OrderLineReference* DocumentReference*
    complex OrderLineReference xs:anyType elements : cbc: LineID SalesOrderLineID? UUID? \
    LineStatusCode? cac: OrderReference?
    complex OrderReference xs:anyType elements : cbc: ID SalesOrderID? CopyIndicator? UUID? \
    IssueDate? IssueTime? CustomerReference? OrderTypeCode? cac: DocumentReference?
    complex OrderedShipment xs:anyType elements : Shipment Package*
    complex Package xs:anyType elements : cbc: ID? Quantity? ReturnableMaterialIndicator? \
    PackageLevelCode? PackagingTypeCode? PackingMaterial* TraceID? cac: ContainedPackage* \
    ContainingTransportEquipment? GoodsItem* MeasurementDimension* DeliveryUnit* Delivery? \
    Pickup? Despatch?
    complex Party xs:anyType elements : cbc: MarkCareIndicator? MarkAttentionIndicator? \
    WebsiteURI? LogoReferenceID? EndpointID? IndustryClassificationCode? cac: \
    PartyIdentification* PartyName* Language? PostalAddress? PhysicalLocation? PartyTaxScheme* \
    PartyLegalEntity* Contact? Person* AgentParty? ServiceProviderParty* PowerOfAttorney* \
    FinancialAccount?
    complex PartyIdentification xs:anyType elements : cbc: ID
    complex PartyLegalEntity xs:anyType elements : cbc: RegistrationName? CompanyID? \
    RegistrationDate? RegistrationExpirationDate? CompanyLegalFormCode? CompanyLegalForm? \
    SoleProprietorshipIndicator? CompanyLiquidationStatusCode? CorporateStockAmount? \
    FullyPaidSharesIndicator? cac: RegistrationAddress? CorporateRegistrationScheme? \
    HeadOfficeParty? ShareholderParty*
    complex PartyName xs:anyType elements : cbc: Name
    complex PartyTaxScheme xs:anyType elements : cbc: RegistrationName? CompanyID? \
    TaxLevelCode? ExemptionReasonCode? ExemptionReason* cac: RegistrationAddress? TaxScheme
    complex Payment xs:anyType elements : cbc: ID? PaidAmount? ReceivedDate? PaidDate? \
    PaidTime? InstructionID?
    complex PaymentMandate xs:anyType elements : cbc: ID? MandateTypeCode? \
    MaximumPaymentInstructionsNumeric? MaximumPaidAmount? SignatureID? cac: PayerParty? \
    PayerFinancialAccount? ValidityPeriod? PaymentReversalPeriod? Clause*
    complex PaymentMeans xs:anyType elements : cbc: ID? PaymentMeansCode PaymentDueDate? \
    PaymentChannelCode? InstructionID? InstructionNote* PaymentID* cac: CardAccount? \
    PayerFinancialAccount? PayeeFinancialAccount? CreditAccount? PaymentMandate? \
    TradeFinancing?
    complex PaymentTerms xs:anyType elements : cbc: ID? PaymentMeansID* \
    PrepaidPaymentReferenceID? Note* ReferenceEventCode? SettlementDiscountPercent? \
    PenaltySurchargePercent? PaymentPercent? Amount? SettlementDiscountAmount? PenaltyAmount? \
    PaymentTermsDetailsURI? PaymentDueDate? InstallmentDueDate? InvoicingPartyReference? cac: \
    SettlementPeriod? PenaltyPeriod? ExchangeRate? ValidityPeriod?
    complex PerformanceDataLine xs:anyType elements : cbc: ID Note* PerformanceValueQuantity \
    PerformanceMetricTypeCode cac: Period? Item?
    complex Period xs:anyType elements : cbc: StartDate? StartTime? EndDate? EndTime? \
    DurationMeasure? DescriptionCode* Description*
    complex Person xs:anyType elements : cbc: ID? FirstName? FamilyName? Title? MiddleName? \
    OtherName? NameSuffix? JobTitle? NationalityID? GenderCode? BirthDate? BirthplaceName? \
    OrganizationDepartment? cac: Contact? FinancialAccount? IdentityDocumentReference* \
    ResidenceAddress?
    complex PhysicalAttribute xs:anyType elements : cbc: AttributeID PositionCode? \
    DescriptionCode? Description*
    complex Pickup xs:anyType elements : cbc: ID? ActualPickupDate? ActualPickupTime? \
    EarliestPickupDate? EarliestPickupTime? LatestPickupDate? LatestPickupTime? cac: \
    PickupLocation? PickupParty?
    complex PowerOfAttorney xs:anyType elements : cbc: ID? IssueDate? IssueTime? Description* \
    cac: NotaryParty? AgentParty WitnessParty* MandateDocumentReference*
    complex Price xs:anyType elements : cbc: PriceAmount BaseQuantity? PriceChangeReason* \
    PriceTypeCode? PriceType? OrderableUnitFactorRate? cac: ValidityPeriod* PriceList? \
    AllowanceCharge* PricingExchangeRate?
    complex PriceExtension xs:anyType elements : cbc: Amount cac: TaxTotal*
    complex PriceList xs:anyType elements : cbc: ID? StatusCode? cac: ValidityPeriod* \
    PreviousPriceList?
    complex PricingReference xs:anyType elements : OriginalItemLocationQuantity? \
    AlternativeConditionPrice*
    complex ProcessJustification xs:anyType elements : cbc: PreviousCancellationReasonCode? \
    ProcessReasonCode? ProcessReason* Description*
    complex ProcurementProject xs:anyType elements : cbc: ID? Name+ Description* \
    ProcurementTypeCode? ProcurementSubTypeCode? QualityControlCode? RequiredFeeAmount? \
    FeeDescription* RequestedDeliveryDate? EstimatedOverallContractQuantity? Note* cac: \
    RequestedTenderTotal? MainCommodityClassification? AdditionalCommodityClassification* \
    RealizedLocation* PlannedPeriod? ContractExtension? RequestForTenderLine*
    complex ProcurementProjectLot xs:anyType elements : cbc: ID cac: TenderingTerms? \
    ProcurementProject?
    complex ProjectReference xs:anyType elements : cbc: ID UUID? IssueDate? cac: \
    WorkPhaseReference*
    complex PromotionalEvent xs:anyType elements : cbc: PromotionalEventTypeCode \
    SubmissionDate? FirstShipmentAvailibilityDate? LatestProposalAcceptanceDate? cac: \
    PromotionalSpecification+
    complex PromotionalEventLineItem xs:anyType elements : cbc: Amount cac: EventLineItem
    complex PromotionalSpecification xs:anyType elements : cbc: SpecificationID? cac: \
    PromotionalEventLineItem+ EventTactic*
    complex QualificationResolution xs:anyType elements : cbc: AdmissionCode ExclusionReason* \
    Resolution* ResolutionDate ResolutionTime? cac: ProcurementProjectLot?
    complex QualifyingParty xs:anyType elements : cbc: ParticipationPercent? PersonalSituation* \
    OperatingYearsQuantity? EmployeeQuantity? BusinessClassificationEvidenceID? \
    BusinessIdentityEvidenceID? TendererRoleCode? cac: BusinessClassificationScheme? \
    TechnicalCapability* FinancialCapability* CompletedTask* Declaration* Party? \
    EconomicOperatorRole?
    complex QuotationLine xs:anyType elements : cbc: ID? Note* Quantity? LineExtensionAmount? \
    TotalTaxAmount? RequestForQuotationLineID? cac: DocumentReference* LineItem \
    SellerProposedSubstituteLineItem* AlternativeLineItem* RequestLineReference?
    complex RailTransport xs:anyType elements : cbc: TrainID RailCarID?
    complex ReceiptLine xs:anyType elements : cbc: ID UUID? Note* ReceivedQuantity? \
    ShortQuantity? ShortageActionCode? RejectedQuantity? RejectReasonCode? RejectReason* \
    RejectActionCode? QuantityDiscrepancyCode? OversupplyQuantity? ReceivedDate? \
    TimingComplaintCode? TimingComplaint? cac: OrderLineReference? DespatchLineReference* \
    DocumentReference* Item* Shipment*
    complex Regulation xs:anyType elements : cbc: Name LegalReference? OntologyURI?
    complex RelatedItem xs:anyType elements : cbc: ID? Quantity? Description*
    complex ReminderLine xs:anyType elements : cbc: ID Note* UUID? \
    BalanceBroughtForwardIndicator? DebitLineAmount? CreditLineAmount? AccountingCostCode? \
    AccountingCost? PenaltySurchargePercent? Amount? PaymentPurposeCode? cac: ReminderPeriod* \
    BillingReference* ExchangeRate?
    complex RemittanceAdviceLine xs:anyType elements : cbc: ID Note* UUID? DebitLineAmount? \
    CreditLineAmount? BalanceAmount? PaymentPurposeCode? InvoicingPartyReference? cac: \
    AccountingSupplierParty? AccountingCustomerParty? BuyerCustomerParty? SellerSupplierParty? \
    OriginatorCustomerParty? PayeeParty? InvoicePeriod* BillingReference* DocumentReference* \
    ExchangeRate?
    complex Renewal xs:anyType elements : cbc: Amount? cac: Period?
    complex RequestForQuotationLine xs:anyType elements : cbc: ID? UUID? Note* \
    OptionalLineItemIndicator? PrivacyCode? SecurityClassificationCode? cac: DocumentReference* \
    LineItem
    complex RequestForTenderLine xs:anyType elements : cbc: ID? UUID? Note* Quantity? \
    MinimumQuantity? MaximumQuantity? TaxIncludedIndicator? MinimumAmount? MaximumAmount? \
    EstimatedAmount? cac: DocumentReference* DeliveryPeriod* RequiredItemLocationQuantity* \
    WarrantyValidityPeriod? Item SubRequestForTenderLine*
    complex RequestedTenderTotal xs:anyType elements : cbc: EstimatedOverallContractAmount? \
    TotalAmount? TaxIncludedIndicator? MinimumAmount? MaximumAmount? MonetaryScope* \
    AverageSubsequentContractAmount? cac: ApplicableTaxCategory*
    complex Response xs:anyType elements : cbc: ReferenceID? ResponseCode? Description* \
    EffectiveDate? EffectiveTime? cac: Status*
    complex ResultOfVerification xs:anyType elements : cbc: ValidatorID? ValidationResultCode? \
    ValidationDate? ValidationTime? ValidateProcess? ValidateTool? ValidateToolVersion? cac: \
    SignatoryParty?
    complex RetailPlannedImpact xs:anyType elements : cbc: Amount ForecastPurposeCode \
    ForecastTypeCode cac: Period?
    complex RoadTransport xs:anyType elements : cbc: LicensePlateID
    complex SalesItem xs:anyType elements : cbc: Quantity cac: ActivityProperty* \
    TaxExclusivePrice* TaxInclusivePrice* Item
    complex SecondaryHazard xs:anyType elements : cbc: ID? PlacardNotation? PlacardEndorsement? \
    EmergencyProceduresCode? Extension*
    complex ServiceFrequency xs:anyType elements : cbc: WeekDayCode
    complex ServiceProviderParty xs:anyType elements : cbc: ID? ServiceTypeCode? ServiceType* \
    cac: Party SellerContact?
    complex ShareholderParty xs:anyType elements : cbc: PartecipationPercent? cac: Party?
    complex Shipment xs:anyType elements : cbc: ID ShippingPriorityLevelCode? HandlingCode? \
    HandlingInstructions* Information* GrossWeightMeasure? NetWeightMeasure? \
    NetNetWeightMeasure? GrossVolumeMeasure? NetVolumeMeasure? TotalGoodsItemQuantity? \
    TotalTransportHandlingUnitQuantity? InsuranceValueAmount? DeclaredCustomsValueAmount? \
    DeclaredForCarriageValueAmount? DeclaredStatisticsValueAmount? FreeOnBoardValueAmount? \
    SpecialInstructions* DeliveryInstructions* SplitConsignmentIndicator? ConsignmentQuantity? \
    cac: Consignment* GoodsItem* ShipmentStage* Delivery? TransportHandlingUnit* ReturnAddress? \
    OriginAddress? FirstArrivalPortLocation? LastExitPortLocation? ExportCountry? \
    FreightAllowanceCharge*
    complex ShipmentStage xs:anyType elements : cbc: ID? TransportModeCode? \
    TransportMeansTypeCode? TransitDirectionCode? PreCarriageIndicator? OnCarriageIndicator? \
    EstimatedDeliveryDate? EstimatedDeliveryTime? RequiredDeliveryDate? RequiredDeliveryTime? \
    LoadingSequenceID? SuccessiveSequenceID? Instructions* DemurrageInstructions* CrewQuantity? \
    PassengerQuantity? cac: TransitPeriod? CarrierParty* TransportMeans? LoadingPortLocation? \
    UnloadingPortLocation? TransshipPortLocation? LoadingTransportEvent? \
    ExaminationTransportEvent? AvailabilityTransportEvent? ExportationTransportEvent? \
    DischargeTransportEvent? WarehousingTransportEvent? TakeoverTransportEvent? \
    OptionalTakeoverTransportEvent? DropoffTransportEvent? ActualPickupTransportEvent? \
    DeliveryTransportEvent? ReceiptTransportEvent? StorageTransportEvent? \
    AcceptanceTransportEvent? TerminalOperatorParty? CustomsAgentParty? EstimatedTransitPeriod? \
    FreightAllowanceCharge* FreightChargeLocation? DetentionTransportEvent* \
    RequestedDepartureTransportEvent? RequestedArrivalTransportEvent? \
    RequestedWaypointTransportEvent* PlannedDepartureTransportEvent? \
    PlannedArrivalTransportEvent? PlannedWaypointTransportEvent* ActualDepartureTransportEvent? \
    ActualWaypointTransportEvent? ActualArrivalTransportEvent? TransportEvent* \
    EstimatedDepartureTransportEvent? EstimatedArrivalTransportEvent? PassengerPerson* \
    DriverPerson* ReportingPerson? CrewMemberPerson* SecurityOfficerPerson? MasterPerson? \
    ShipsSurgeonPerson?
    complex Signature xs:anyType elements : cbc: ID Note* ValidationDate? ValidationTime? \
    ValidatorID? CanonicalizationMethod? SignatureMethod? cac: SignatoryParty? \
    DigitalSignatureAttachment? OriginalDocumentReference?
    complex StatementLine xs:anyType elements : cbc: ID Note* UUID? \
    BalanceBroughtForwardIndicator? DebitLineAmount? CreditLineAmount? BalanceAmount? \
    PaymentPurposeCode? cac: PaymentMeans? PaymentTerms* BuyerCustomerParty? \
    SellerSupplierParty? OriginatorCustomerParty? AccountingCustomerParty? \
    AccountingSupplierParty? PayeeParty? InvoicePeriod* BillingReference* DocumentReference* \
    ExchangeRate? AllowanceCharge* CollectedPayment*
    complex Status xs:anyType elements : cbc: ConditionCode? ReferenceDate? ReferenceTime? \
    Description* StatusReasonCode? StatusReason* SequenceID? Text* IndicationIndicator? \
    Percent? ReliabilityPercent? cac: Condition*
    complex StockAvailabilityReportLine xs:anyType elements : cbc: ID Note* Quantity \
    ValueAmount? AvailabilityDate? AvailabilityStatusCode? cac: Item
    complex Stowage xs:anyType elements : cbc: LocationID? Location* cac: MeasurementDimension*
    complex SubcontractTerms xs:anyType elements : cbc: Rate? UnknownPriceIndicator? \
    Description* Amount? SubcontractingConditionsCode? MaximumPercent? MinimumPercent?
    complex SubscriberConsumption xs:anyType elements : cbc: ConsumptionID? \
    SpecificationTypeCode? Note* TotalMeteredQuantity? cac: SubscriberParty? \
    UtilityConsumptionPoint OnAccountPayment* Consumption? SupplierConsumption*
    complex SupplierConsumption xs:anyType elements : cbc: Description* cac: \
    UtilitySupplierParty? UtilityCustomerParty? Consumption Contract? ConsumptionLine+
    complex SupplierParty xs:anyType elements : cbc: CustomerAssignedAccountID? \
    AdditionalAccountID* DataSendingCapability? cac: Party? DespatchContact? AccountingContact? \
    SellerContact?
    complex TaxCategory xs:anyType elements : cbc: ID? Name? Percent? BaseUnitMeasure? \
    PerUnitAmount? TaxExemptionReasonCode? TaxExemptionReason* TierRange? TierRatePercent? cac: \
    TaxScheme
    complex TaxScheme xs:anyType elements : cbc: ID? Name? TaxTypeCode? CurrencyCode? cac: \
    JurisdictionRegionAddress*
    complex TaxSubtotal xs:anyType elements : cbc: TaxableAmount? TaxAmount \
    CalculationSequenceNumeric? TransactionCurrencyTaxAmount? Percent? BaseUnitMeasure? \
    PerUnitAmount? TierRange? TierRatePercent? cac: TaxCategory
    complex TaxTotal xs:anyType elements : cbc: TaxAmount RoundingAmount? TaxEvidenceIndicator? \
    TaxIncludedIndicator? cac: TaxSubtotal*
    complex TelecommunicationsService xs:anyType elements : cbc: ID? CallDate CallTime \
    ServiceNumberCalled TelecommunicationsServiceCategory? \
    TelecommunicationsServiceCategoryCode? MovieTitle? RoamingPartnerName? PayPerView? \
    Quantity? TelecommunicationsServiceCall? TelecommunicationsServiceCallCode? CallBaseAmount? \
    CallExtensionAmount? cac: Price? Country? ExchangeRate* AllowanceCharge* TaxTotal* \
    CallDuty* TimeDuty*
    complex TelecommunicationsSupply xs:anyType elements : cbc: TelecommunicationsSupplyType? \
    TelecommunicationsSupplyTypeCode? PrivacyCode Description* TotalAmount? cac: \
    TelecommunicationsSupplyLine+
    complex TelecommunicationsSupplyLine xs:anyType elements : cbc: ID PhoneNumber Description* \
    LineExtensionAmount? cac: ExchangeRate* AllowanceCharge* TaxTotal* \
    TelecommunicationsService+
    complex Temperature xs:anyType elements : cbc: AttributeID Measure Description*
    complex TenderLine xs:anyType elements : cbc: ID? Note* Quantity? LineExtensionAmount? \
    TotalTaxAmount? OrderableUnit? ContentUnitQuantity? OrderQuantityIncrementNumeric? \
    MinimumOrderQuantity? MaximumOrderQuantity? WarrantyInformation* PackLevelCode? cac: \
    DocumentReference* Item? OfferedItemLocationQuantity* ReplacementRelatedItem* \
    WarrantyParty? WarrantyValidityPeriod? SubTenderLine* CallForTendersLineReference? \
    CallForTendersDocumentReference?
    complex TenderPreparation xs:anyType elements : cbc: TenderEnvelopeID \
    TenderEnvelopeTypeCode? Description* OpenTenderID? cac: ProcurementProjectLot* \
    DocumentTenderRequirement*
    complex TenderRequirement xs:anyType elements : cbc: Name Description* cac: \
    TemplateDocumentReference?
    complex TenderResult xs:anyType elements : cbc: TenderResultCode? Description* \
    AdvertisementAmount? AwardDate AwardTime? ReceivedTenderQuantity? LowerTenderAmount? \
    HigherTenderAmount? StartDate? ReceivedElectronicTenderQuantity? \
    ReceivedForeignTenderQuantity? cac: Contract? AwardedTenderedProject? \
    ContractFormalizationPeriod? SubcontractTerms* WinningParty*
    complex TenderedProject xs:anyType elements : cbc: VariantID? FeeAmount? FeeDescription* \
    TenderEnvelopeID? TenderEnvelopeTypeCode? cac: ProcurementProjectLot? \
    EvidenceDocumentReference* TaxTotal* LegalMonetaryTotal? TenderLine* \
    AwardingCriterionResponse*
    complex TendererPartyQualification xs:anyType elements : InterestedProcurementProjectLot* \
    MainQualifyingParty AdditionalQualifyingParty*
    complex TendererQualificationRequest xs:anyType elements : cbc: CompanyLegalFormCode? \
    CompanyLegalForm? PersonalSituation* OperatingYearsQuantity? EmployeeQuantity? Description* \
    cac: RequiredBusinessClassificationScheme* TechnicalEvaluationCriterion* \
    FinancialEvaluationCriterion* SpecificTendererRequirement* EconomicOperatorRole*
    complex TendererRequirement xs:anyType elements : cbc: Name* TendererRequirementTypeCode? \
    Description* LegalReference? cac: SuggestedEvidence*
    complex TenderingProcess xs:anyType elements : cbc: ID? OriginalContractingSystemID? \
    Description* NegotiationDescription* ProcedureCode? UrgencyCode? ExpenseCode? \
    PartPresentationCode? ContractingSystemCode? SubmissionMethodCode? \
    CandidateReductionConstraintIndicator? GovernmentAgreementConstraintIndicator? cac: \
    DocumentAvailabilityPeriod? TenderSubmissionDeadlinePeriod? InvitationSubmissionPeriod? \
    ParticipationRequestReceptionPeriod? NoticeDocumentReference* AdditionalDocumentReference* \
    ProcessJustification* EconomicOperatorShortList? OpenTenderEvent* AuctionTerms? \
    FrameworkAgreement?
    complex TenderingTerms xs:anyType elements : cbc: AwardingMethodTypeCode? \
    PriceEvaluationCode? MaximumVariantQuantity? VariantConstraintIndicator? \
    AcceptedVariantsDescription* PriceRevisionFormulaDescription* FundingProgramCode? \
    FundingProgram* MaximumAdvertisementAmount? Note* PaymentFrequencyCode? \
    EconomicOperatorRegistryURI? RequiredCurriculaIndicator? OtherConditionsIndicator? \
    AdditionalConditions* LatestSecurityClearanceDate? DocumentationFeeAmount? cac: \
    PenaltyClause* RequiredFinancialGuarantee* ProcurementLegislationDocumentReference? \
    FiscalLegislationDocumentReference? EnvironmentalLegislationDocumentReference? \
    EmploymentLegislationDocumentReference? ContractualDocumentReference* \
    CallForTendersDocumentReference? WarrantyValidityPeriod? PaymentTerms* \
    TendererQualificationRequest* AllowedSubcontractTerms* TenderPreparation* \
    ContractExecutionRequirement* AwardingTerms? AdditionalInformationParty? \
    DocumentProviderParty? TenderRecipientParty? ContractResponsibleParty? \
    TenderEvaluationParty* TenderValidityPeriod? ContractAcceptancePeriod? AppealTerms? \
    Language* BudgetAccountLine* ReplacedNoticeDocumentReference?
    complex TradeFinancing xs:anyType elements : cbc: ID? FinancingInstrumentCode? cac: \
    ContractDocumentReference? DocumentReference* FinancingParty FinancingFinancialAccount? \
    Clause*
    complex TradingTerms xs:anyType elements : cbc: Information* Reference? cac: \
    ApplicableAddress?
    complex TransactionConditions xs:anyType elements : cbc: ID? ActionCode? Description* cac: \
    DocumentReference*
    complex TransportEquipment xs:anyType elements : cbc: ID? ReferencedConsignmentID* \
    TransportEquipmentTypeCode? ProviderTypeCode? OwnerTypeCode? SizeTypeCode? DispositionCode? \
    FullnessIndicationCode? RefrigerationOnIndicator? Information* ReturnabilityIndicator? \
    LegalStatusIndicator? AirFlowPercent? HumidityPercent? AnimalFoodApprovedIndicator? \
    HumanFoodApprovedIndicator? DangerousGoodsApprovedIndicator? RefrigeratedIndicator? \
    Characteristics? DamageRemarks* Description* SpecialTransportRequirements* \
    GrossWeightMeasure? GrossVolumeMeasure? TareWeightMeasure? TrackingDeviceCode? \
    PowerIndicator? TraceID? cac: MeasurementDimension* TransportEquipmentSeal* \
    MinimumTemperature? MaximumTemperature? ProviderParty? LoadingProofParty? SupplierParty? \
    OwnerParty? OperatingParty? LoadingLocation? UnloadingLocation? StorageLocation? \
    PositioningTransportEvent* QuarantineTransportEvent* DeliveryTransportEvent* \
    PickupTransportEvent* HandlingTransportEvent* LoadingTransportEvent* TransportEvent* \
    ApplicableTransportMeans? HaulageTradingTerms* HazardousGoodsTransit* \
    PackagedTransportHandlingUnit* ServiceAllowanceCharge* FreightAllowanceCharge* \
    AttachedTransportEquipment* Delivery? Pickup? Despatch? ShipmentDocumentReference* \
    ContainedInTransportEquipment* Package* GoodsItem*
    complex TransportEquipmentSeal xs:anyType elements : cbc: ID SealIssuerTypeCode? Condition? \
    SealStatusCode? SealingPartyType?
    complex TransportEvent xs:anyType elements : cbc: IdentificationID? OccurrenceDate? \
    OccurrenceTime? TransportEventTypeCode? Description* CompletionIndicator? cac: \
    ReportedShipment? CurrentStatus* Contact* Location? Signature? Period*
    complex TransportExecutionTerms xs:anyType elements : cbc: TransportUserSpecialTerms* \
    TransportServiceProviderSpecialTerms* ChangeConditions* cac: PaymentTerms* DeliveryTerms* \
    BonusPaymentTerms? CommissionPaymentTerms? PenaltyPaymentTerms? EnvironmentalEmission* \
    NotificationRequirement* ServiceChargePaymentTerms?
    complex TransportHandlingUnit xs:anyType elements : cbc: ID? TransportHandlingUnitTypeCode? \
    HandlingCode? HandlingInstructions* HazardousRiskIndicator? TotalGoodsItemQuantity? \
    TotalPackageQuantity? DamageRemarks* ShippingMarks* TraceID? cac: HandlingUnitDespatchLine* \
    ActualPackage* ReceivedHandlingUnitReceiptLine* TransportEquipment* TransportMeans* \
    HazardousGoodsTransit* MeasurementDimension* MinimumTemperature? MaximumTemperature? \
    GoodsItem* FloorSpaceMeasurementDimension? PalletSpaceMeasurementDimension? \
    ShipmentDocumentReference* Status* CustomsDeclaration* ReferencedShipment* Package*
    complex TransportMeans xs:anyType elements : cbc: JourneyID? RegistrationNationalityID? \
    RegistrationNationality* DirectionCode? TransportMeansTypeCode? TradeServiceCode? cac: \
    Stowage? AirTransport? RoadTransport? RailTransport? MaritimeTransport? OwnerParty? \
    MeasurementDimension*
    complex TransportSchedule xs:anyType elements : cbc: SequenceNumeric ReferenceDate? \
    ReferenceTime? ReliabilityPercent? Remarks* cac: StatusLocation \
    ActualArrivalTransportEvent? ActualDepartureTransportEvent? \
    EstimatedDepartureTransportEvent? EstimatedArrivalTransportEvent? \
    PlannedDepartureTransportEvent? PlannedArrivalTransportEvent?
    complex TransportationSegment xs:anyType elements : cbc: SequenceNumeric \
    TransportExecutionPlanReferenceID? cac: TransportationService TransportServiceProviderParty \
    ReferencedConsignment? ShipmentStage*
    complex TransportationService xs:anyType elements : cbc: TransportServiceCode \
    TariffClassCode? Priority? FreightRateClassCode? TransportationServiceDescription* \
    TransportationServiceDetailsURI? NominationDate? NominationTime? Name? SequenceNumeric? \
    cac: TransportEquipment* SupportedTransportEquipment* UnsupportedTransportEquipment* \
    CommodityClassification* SupportedCommodityClassification* \
    UnsupportedCommodityClassification* TotalCapacityDimension? ShipmentStage* TransportEvent* \
    ResponsibleTransportServiceProviderParty? EnvironmentalEmission* EstimatedDurationPeriod? \
    ScheduledServiceFrequency*
    complex UnstructuredPrice xs:anyType elements : cbc: PriceAmount? TimeAmount?
    complex UtilityItem xs:anyType elements : cbc: ID SubscriberID? SubscriberType? \
    SubscriberTypeCode? Description* PackQuantity? PackSizeNumeric? ConsumptionType? \
    ConsumptionTypeCode? CurrentChargeType? CurrentChargeTypeCode? OneTimeChargeType? \
    OneTimeChargeTypeCode? cac: TaxCategory? Contract?
    complex WebSiteAccess xs:anyType elements : cbc: URI? Password Login
    complex WinningParty xs:anyType elements : cbc: Rank? cac: Party
    complex WorkPhaseReference xs:anyType elements : cbc: ID? WorkPhaseCode? WorkPhase* \
    ProgressPercent? StartDate? EndDate? cac: WorkOrderDocumentReference*
    elements TransportEvent AcceptanceTransportEvent ActualArrivalTransportEvent \
    ActualDepartureTransportEvent ActualPickupTransportEvent ActualWaypointTransportEvent \
    AvailabilityTransportEvent DeliveryTransportEvent DetentionTransportEvent \
    DischargeTransportEvent DropoffTransportEvent EstimatedArrivalTransportEvent \
    EstimatedDepartureTransportEvent ExaminationTransportEvent ExportationTransportEvent \
    HandlingTransportEvent LoadingTransportEvent OptionalTakeoverTransportEvent \
    PickupTransportEvent PlannedArrivalTransportEvent PlannedDeliveryTransportEvent \
    PlannedDepartureTransportEvent PlannedPickupTransportEvent PlannedWaypointTransportEvent \
    PositioningTransportEvent QuarantineTransportEvent ReceiptTransportEvent \
    RequestedArrivalTransportEvent RequestedDeliveryTransportEvent \
    RequestedDepartureTransportEvent RequestedPickupTransportEvent \
    RequestedWaypointTransportEvent StorageTransportEvent TakeoverTransportEvent TransportEvent \
    UpdatedDeliveryTransportEvent UpdatedPickupTransportEvent WarehousingTransportEvent
    elements RelatedItem AccessoryRelatedItem ComplementaryRelatedItem ComponentRelatedItem \
    RelatedItem ReplacedRelatedItem ReplacementRelatedItem RequiredRelatedItem
    elements Contact AccountingContact BuyerContact Contact DeliveryContact DespatchContact \
    SellerContact SignatoryContact
    elements CustomerParty AccountingCustomerParty BuyerCustomerParty ContractorCustomerParty \
    CustomerParty DeliveryCustomerParty OriginatorCustomerParty RecipientCustomerParty \
    RetailerCustomerParty
    elements SupplierParty AccountingSupplierParty DespatchSupplierParty SellerSupplierParty \
    SupplierParty
    elements ActivityDataLine ActivityDataLine SupplyChainActivityDataLine
    elements Location ActivityFinalLocation ActivityOriginLocation AlternativeDeliveryLocation \
    AtLocation DeliveryLocation DespatchLocation FirstArrivalPortLocation FreightChargeLocation \
    FromLocation InventoryLocation LastExitPortLocation LoadingLocation LoadingPortLocation \
    Location MeasurementFromLocation MeasurementToLocation NotificationLocation \
    OccurenceLocation ParticipatingLocationsLocation PhysicalLocation PickupLocation \
    RealizedLocation RegistryPortLocation RequestedStatusLocation StatusLocation \
    StorageLocation SubsidiaryLocation ToLocation TransshipPortLocation UnloadingLocation \
    UnloadingPortLocation
    elements Period ActivityPeriod ApplicablePeriod ConstitutionPeriod ContractAcceptancePeriod \
    ContractFormalizationPeriod DeliveryPeriod DocumentAvailabilityPeriod DurationPeriod \
    EffectivePeriod EstimatedDeliveryPeriod EstimatedDespatchPeriod EstimatedDurationPeriod \
    EstimatedTransitPeriod ExceptionObservationPeriod ForecastPeriod FrequencyPeriod \
    InventoryPeriod InvitationSubmissionPeriod InvoicePeriod LineValidityPeriod MainPeriod \
    NominationPeriod NotificationPeriod OptionValidityPeriod \
    ParticipationRequestReceptionPeriod PaymentReversalPeriod PenaltyPeriod Period \
    PlannedPeriod PresentationPeriod PromisedDeliveryPeriod ReminderPeriod \
    RequestedDeliveryPeriod RequestedDespatchPeriod RequestedStatusPeriod \
    RequestedValidityPeriod ServiceEndTimePeriod ServiceStartTimePeriod SettlementPeriod \
    StatementPeriod StatusPeriod TenderSubmissionDeadlinePeriod TenderValidityPeriod \
    TransitPeriod TransportServiceProviderResponseDeadlinePeriod \
    TransportServiceProviderResponseRequiredPeriod TransportUserResponseRequiredPeriod \
    UsabilityPeriod ValidityPeriod WarrantyValidityPeriod
    """
}
