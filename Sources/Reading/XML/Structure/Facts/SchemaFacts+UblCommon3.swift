// Made by tools/schema-facts from the XML Schemas; its README explains the words.

extension SchemaFacts {
  static let ublCommon3: StaticString = """
    elements ActivityProperty ActivityProperty
    elements Package ActualPackage ContainedPackage ContainingPackage Package ReferencedPackage
    elements CommodityClassification AdditionalCommodityClassification CommodityClassification \
    MainCommodityClassification SupportedCommodityClassification \
    UnsupportedCommodityClassification
    elements DocumentReference AdditionalDocumentReference CallForTendersDocumentReference \
    CatalogueDocumentReference ContractDocumentReference ContractualDocumentReference \
    CreditNoteDocumentReference DebitNoteDocumentReference DespatchDocumentReference \
    DocumentReference EmploymentLegislationDocumentReference \
    EnvironmentalLegislationDocumentReference EvidenceDocumentReference \
    FiscalLegislationDocumentReference GuaranteeDocumentReference GuidanceDocumentReference \
    IdentityDocumentReference InvoiceDocumentReference ItemSpecificationDocumentReference \
    LegalDocumentReference MandateDocumentReference MinutesDocumentReference \
    NoticeDocumentReference OrderDocumentReference OriginalDocumentReference \
    OriginatorDocumentReference ParentDocumentReference PreviousDocumentReference \
    ProcurementLegislationDocumentReference QuotationDocumentReference ReceiptDocumentReference \
    RegistryCertificateDocumentReference ReminderDocumentReference \
    ReplacedNoticeDocumentReference RequestForQuotationDocumentReference \
    RequestedDocumentReference ResolutionDocumentReference \
    SelfBilledCreditNoteDocumentReference SelfBilledInvoiceDocumentReference \
    ShipmentDocumentReference StatementDocumentReference SupportingDocumentReference \
    TechnicalDocumentReference TemplateDocumentReference TenderDocumentReference \
    TendererQualificationDocumentReference TransportExecutionPlanDocumentReference \
    TransportExecutionPlanRequestDocumentReference \
    TransportProgressStatusRequestDocumentReference \
    TransportServiceDescriptionDocumentReference \
    TransportServiceDescriptionRequestDocumentReference \
    TransportationStatusRequestDocumentReference WorkOrderDocumentReference
    elements DocumentResponse AdditionalDocumentResponse DocumentResponse
    elements Party AdditionalInformationParty AgentParty AppealInformationParty \
    AppealReceiverParty BeneficiaryParty BillOfLadingHolderParty BillToParty CarrierParty \
    ConsigneeParty ConsignorParty ContactParty ContractResponsibleParty CustomsAgentParty \
    DeliveryParty DespatchParty DocumentProviderParty EvidenceIssuingParty ExporterParty \
    FinalDeliveryParty FinancingParty FreightForwarderParty GuarantorParty \
    HazardousItemNotificationParty HeadOfficeParty ImporterParty \
    InformationContentProviderParty InsuranceParty InterestedParty InventoryReportingParty \
    IssuerParty LoadingProofParty LogisticsOperatorParty ManufacturerParty MediationParty \
    MortgageHolderParty NotaryParty NotifyParty OperatingParty OriginalDespatchParty \
    OriginatorParty OwnerParty Party PayeeParty PayerParty PerformingCarrierParty PickupParty \
    PreSelectedParty PreparationParty ProviderParty ReceiverParty RecipientParty \
    ResponsibleTransportServiceProviderParty SenderParty SignatoryParty SourceIssuerParty \
    SubcontractorParty SubscriberParty SubstituteCarrierParty TaxRepresentativeParty \
    TenderEvaluationParty TenderRecipientParty TendererParty TerminalOperatorParty \
    TransportAdvisorParty TransportServiceProviderParty TransportUserParty UtilityCustomerParty \
    UtilitySupplierParty WarrantyParty WitnessParty
    elements ItemIdentification AdditionalItemIdentification BuyersItemIdentification \
    CatalogueItemIdentification ItemIdentification ManufacturersItemIdentification \
    SellersItemIdentification StandardItemIdentification
    elements ItemProperty AdditionalItemProperty ItemProperty KeywordItemProperty
    elements QualifyingParty AdditionalQualifyingParty MainQualifyingParty QualifyingParty
    elements Temperature AdditionalTemperature EmergencyTemperature FlashpointTemperature \
    MaximumTemperature MinimumTemperature Temperature
    elements TransportationService AdditionalTransportationService \
    FinalDeliveryTransportationService MainTransportationService \
    OriginalDespatchTransportationService TransportationService
    elements Address Address ApplicableAddress ApplicableTerritoryAddress DeliveryAddress \
    DespatchAddress JurisdictionRegionAddress LocationAddress OriginAddress PostalAddress \
    RegistrationAddress ResidenceAddress ReturnAddress
    elements AddressLine AddressLine
    elements AirTransport AirTransport
    elements AllowanceCharge AllowanceCharge ExtraAllowanceCharge FreightAllowanceCharge \
    ServiceAllowanceCharge
    elements SubcontractTerms AllowedSubcontractTerms SubcontractTerms
    elements Price AlternativeConditionPrice Price TaxExclusivePrice TaxInclusivePrice
    elements LineItem AlternativeLineItem BuyerProposedSubstituteLineItem LineItem \
    SellerProposedSubstituteLineItem SellerSubstitutedLineItem SubLineItem
    elements MonetaryTotal AnticipatedMonetaryTotal LegalMonetaryTotal MonetaryTotal \
    QuotedMonetaryTotal RequestedMonetaryTotal
    elements AppealTerms AppealTerms
    elements Regulation ApplicableRegulation Regulation
    elements TaxCategory ApplicableTaxCategory ClassifiedTaxCategory TaxCategory
    elements TransportMeans ApplicableTransportMeans TransportMeans
    elements TransportEquipment AttachedTransportEquipment ContainedInTransportEquipment \
    ContainingTransportEquipment ReferencedTransportEquipment SupportedTransportEquipment \
    TransportEquipment UnsupportedTransportEquipment
    elements Attachment Attachment DigitalSignatureAttachment
    elements AuctionTerms AuctionTerms
    elements TenderedProject AwardedTenderedProject TenderedProject
    elements AwardingCriterion AwardingCriterion SubordinateAwardingCriterion
    elements AwardingCriterionResponse AwardingCriterionResponse \
    SubordinateAwardingCriterionResponse
    elements AwardingTerms AwardingTerms
    elements BillingReference BillingReference
    elements BillingReferenceLine BillingReferenceLine
    elements PaymentTerms BonusPaymentTerms CollectPaymentTerms CommissionPaymentTerms \
    DisbursementPaymentTerms PaymentTerms PenaltyPaymentTerms PrepaidPaymentTerms \
    ServiceChargePaymentTerms
    elements Branch Branch FinancialInstitutionBranch
    elements BudgetAccount BudgetAccount
    elements BudgetAccountLine BudgetAccountLine
    elements ClassificationScheme BusinessClassificationScheme ClassificationScheme \
    RequestedClassificationScheme RequiredBusinessClassificationScheme \
    RequiredClassificationScheme
    elements Duty CallDuty Duty TimeDuty
    elements LineReference CallForTendersLineReference CatalogueLineReference \
    DependentLineReference DespatchLineReference LineReference ParentDocumentLineReference \
    QuotationLineReference ReceiptLineReference RequestLineReference
    elements Capability Capability FinancialCapability TechnicalCapability
    elements CardAccount CardAccount
    elements CatalogueItemSpecificationUpdateLine CatalogueItemSpecificationUpdateLine
    elements CatalogueLine CatalogueLine
    elements CataloguePricingUpdateLine CataloguePricingUpdateLine
    elements CatalogueReference CatalogueReference DeletedCatalogueReference \
    RelatedCatalogueReference RequestedCatalogueReference SourceCatalogueReference
    elements CatalogueRequestLine CatalogueRequestLine
    elements ClassificationCategory CategorizesClassificationCategory ClassificationCategory
    elements Certificate Certificate
    elements CertificateOfOriginApplication CertificateOfOriginApplication
    elements Consignment ChildConsignment Consignment ReferencedConsignment
    elements Clause Clause PenaltyClause
    elements Payment CollectedPayment Payment PrepaidPayment
    elements Communication Communication OtherCommunication
    elements CompletedTask CompletedTask
    elements Condition Condition
    elements Shipment ConsolidatedShipment ReferencedShipment ReportedShipment Shipment
    elements Consumption Consumption
    elements ConsumptionAverage ConsumptionAverage
    elements ConsumptionCorrection ConsumptionCorrection EnergyWaterConsumptionCorrection
    elements ConsumptionHistory ConsumptionHistory
    elements ConsumptionLine ConsumptionLine
    elements ConsumptionPoint ConsumptionPoint UtilityConsumptionPoint
    elements ConsumptionReport ConsumptionReport
    elements ConsumptionReportReference ConsumptionReportReference
    elements GoodsItem ContainedGoodsItem GoodsItem ReferencedGoodsItem
    elements Contract Contract ForeignExchangeContract ReferencedContract TransportContract
    elements ContractExecutionRequirement ContractExecutionRequirement
    elements ContractExtension ContractExtension
    elements ContractingActivity ContractingActivity
    elements ContractingParty ContractingParty
    elements ContractingPartyType ContractingPartyType
    elements Delivery ContractualDelivery Delivery
    elements CorporateRegistrationScheme CorporateRegistrationScheme
    elements Country Country DestinationCountry ExportCountry FinalDestinationCountry \
    IssuingCountry OriginCountry OriginalDepartureCountry TransitCountry
    elements CreditAccount CreditAccount
    elements CreditNoteLine CreditNoteLine SubCreditNoteLine
    elements Person CrewMemberPerson DriverPerson MasterPerson PassengerPerson Person \
    ReportingPerson SecurityOfficerPerson ShipsSurgeonPerson TechnicalCommitteePerson
    elements Status CurrentStatus Status
    elements CustomsDeclaration CustomsDeclaration
    elements DebitNoteLine DebitNoteLine SubDebitNoteLine
    elements Declaration Declaration
    elements Language DefaultLanguage Language RequestedLanguage
    elements DeliveryTerms DeliveryTerms
    elements DeliveryUnit DeliveryUnit MaximumDeliveryUnit MinimumDeliveryUnit
    elements DependentPriceReference DependentPriceReference
    elements Despatch Despatch
    elements DespatchLine DespatchLine HandlingUnitDespatchLine
    elements Dimension Dimension FloorSpaceMeasurementDimension MeasurementDimension \
    PalletSpaceMeasurementDimension RangeDimension TotalCapacityDimension
    elements Response DiscrepancyResponse Response
    elements DocumentDistribution DocumentDistribution
    elements TenderRequirement DocumentTenderRequirement SubsequentProcessTenderRequirement \
    TenderRequirement
    elements EconomicOperatorRole EconomicOperatorRole
    elements EconomicOperatorShortList EconomicOperatorShortList
    elements Endorsement EmbassyEndorsement Endorsement InsuranceEndorsement IssuerEndorsement
    elements EmissionCalculationMethod EmissionCalculationMethod
    elements EndorserParty EndorserParty
    elements EnergyTaxReport EnergyTaxReport
    elements EnergyWaterSupply EnergyWaterSupply
    elements EnvironmentalEmission EnvironmentalEmission
    elements EvaluationCriterion EvaluationCriterion FinancialEvaluationCriterion \
    TechnicalEvaluationCriterion
    elements Event Event OpenTenderEvent
    elements EventComment EventComment
    elements EventLineItem EventLineItem
    elements EventTactic EventTactic
    elements EventTacticEnumeration EventTacticEnumeration
    elements Evidence Evidence SuggestedEvidence
    elements EvidenceSupplied EvidenceSupplied
    elements ExceptionCriteriaLine ExceptionCriteriaLine
    elements ExceptionNotificationLine ExceptionNotificationLine
    elements ExchangeRate ExchangeRate PaymentAlternativeExchangeRate PaymentExchangeRate \
    PricingExchangeRate TaxExchangeRate
    elements ExternalReference ExternalReference
    elements FinancialGuarantee FinalFinancialGuarantee FinancialGuarantee \
    RequiredFinancialGuarantee
    elements FinancialAccount FinancialAccount FinancingFinancialAccount PayeeFinancialAccount \
    PayerFinancialAccount
    elements FinancialInstitution FinancialInstitution
    elements ForecastException ForecastException
    elements ForecastExceptionCriterionLine ForecastExceptionCriterionLine
    elements ForecastLine ForecastLine
    elements ForecastRevisionLine ForecastRevisionLine
    elements FrameworkAgreement FrameworkAgreement
    elements GoodsItemContainer GoodsItemContainer
    elements TradingTerms HaulageTradingTerms TradingTerms
    elements HazardousGoodsTransit HazardousGoodsTransit
    elements HazardousItem HazardousItem
    elements ImmobilizedSecurity ImmobilizedSecurity
    elements InstructionForReturnsLine InstructionForReturnsLine
    elements ProcurementProjectLot InterestedProcurementProjectLot ProcurementProjectLot
    elements InventoryReportLine InventoryReportLine
    elements InvoiceLine InvoiceLine SubInvoiceLine
    elements Item Item SupplyItem
    elements ItemComparison ItemComparison
    elements ItemInformationRequestLine ItemInformationRequestLine
    elements ItemInstance ItemInstance
    elements ItemLocationQuantity ItemLocationQuantity OfferedItemLocationQuantity \
    OriginalItemLocationQuantity RequiredItemLocationQuantity
    elements ItemManagementProfile ItemManagementProfile
    elements PriceExtension ItemPriceExtension PriceExtension
    elements ItemPropertyGroup ItemPropertyGroup
    elements ItemPropertyRange ItemPropertyRange
    elements LineResponse LineResponse
    elements LocationCoordinate LocationCoordinate
    elements LotIdentification LotIdentification
    elements ShipmentStage MainCarriageShipmentStage OnCarriageShipmentStage \
    PreCarriageShipmentStage ShipmentStage
    elements OnAccountPayment MainOnAccountPayment OnAccountPayment
    elements MaritimeTransport MaritimeTransport
    elements Meter Meter UtilityMeter
    elements MeterProperty MeterProperty
    elements MeterReading MeterReading
    elements MiscellaneousEvent MiscellaneousEvent
    elements NotificationRequirement NotificationRequirement
    elements OrderLine OrderLine
    elements OrderLineReference OrderLineReference
    elements OrderReference OrderReference
    elements OrderedShipment OrderedShipment
    elements TransportHandlingUnit PackagedTransportHandlingUnit TransportHandlingUnit
    elements PartyIdentification PartyIdentification
    elements PartyLegalEntity PartyLegalEntity
    elements PartyName PartyName
    elements PartyTaxScheme PartyTaxScheme
    elements PaymentMandate PaymentMandate
    elements PaymentMeans PaymentMeans
    elements PerformanceDataLine PerformanceDataLine
    elements PhysicalAttribute PhysicalAttribute
    elements Pickup Pickup
    elements PowerOfAttorney PowerOfAttorney
    elements PriceList PreviousPriceList PriceList
    elements PricingReference PricingReference
    elements ProcessJustification ProcessJustification
    elements ProcurementProject ProcurementProject
    elements ProjectReference ProjectReference
    elements PromotionalEvent PromotionalEvent
    elements PromotionalEventLineItem PromotionalEventLineItem
    elements PromotionalSpecification PromotionalSpecification
    elements QualificationResolution QualificationResolution
    elements QuotationLine QuotationLine
    elements RailTransport RailTransport
    elements ReceiptLine ReceiptLine ReceivedHandlingUnitReceiptLine
    elements ReminderLine ReminderLine
    elements RemittanceAdviceLine RemittanceAdviceLine
    elements Renewal Renewal
    elements RequestForQuotationLine RequestForQuotationLine
    elements RequestForTenderLine RequestForTenderLine SubRequestForTenderLine
    elements RequestedTenderTotal RequestedTenderTotal
    elements ResultOfVerification ResultOfVerification
    elements RetailPlannedImpact RetailPlannedImpact
    elements RoadTransport RoadTransport
    elements SalesItem SalesItem
    elements ServiceFrequency ScheduledServiceFrequency ServiceFrequency
    elements SecondaryHazard SecondaryHazard
    elements ServiceProviderParty ServiceProviderParty
    elements ShareholderParty ShareholderParty
    elements Signature Signature
    elements TendererRequirement SpecificTendererRequirement TendererRequirement
    elements StatementLine StatementLine
    elements StockAvailabilityReportLine StockAvailabilityReportLine
    elements Stowage Stowage
    elements TenderLine SubTenderLine TenderLine
    elements SubscriberConsumption SubscriberConsumption
    elements SupplierConsumption SupplierConsumption
    elements TaxScheme TaxScheme
    elements TaxSubtotal TaxSubtotal
    elements TaxTotal TaxTotal WithholdingTaxTotal
    elements TelecommunicationsService TelecommunicationsService
    elements TelecommunicationsSupply TelecommunicationsSupply
    elements TelecommunicationsSupplyLine TelecommunicationsSupplyLine
    elements TenderPreparation TenderPreparation
    elements TenderResult TenderResult
    elements TendererPartyQualification TendererPartyQualification
    elements TendererQualificationRequest TendererQualificationRequest
    elements TenderingProcess TenderingProcess
    elements TenderingTerms TenderingTerms
    elements TradeFinancing TradeFinancing
    elements TransactionConditions TransactionConditions
    elements TransportEquipmentSeal TransportEquipmentSeal
    elements TransportExecutionTerms TransportExecutionTerms
    elements TransportSchedule TransportSchedule
    elements TransportationSegment TransportationSegment
    elements UnstructuredPrice UnstructuredPrice
    elements UtilityItem UtilityItem
    elements WebSiteAccess WebSiteAccess
    elements WinningParty WinningParty
    elements WorkPhaseReference WorkPhaseReference
    namespace cbc
    leaf udt:Indicator AcceptedIndicator AdValoremIndicator AnimalFoodApprovedIndicator \
    AnimalFoodIndicator AuctionConstraintIndicator BackOrderAllowedIndicator \
    BalanceBroughtForwardIndicator BasedOnConsensusIndicator BindingOnBuyerIndicator \
    BulkCargoIndicator CandidateReductionConstraintIndicator CatalogueIndicator ChargeIndicator \
    CompletionIndicator ConsolidatableIndicator ContainerizedIndicator CopyIndicator \
    CustomsImportClassifiedIndicator DangerousGoodsApprovedIndicator FollowupContractIndicator \
    FreeOfChargeIndicator FrozenDocumentIndicator FullyPaidSharesIndicator \
    GeneralCargoIndicator GovernmentAgreementConstraintIndicator HazardousRiskIndicator \
    HumanFoodApprovedIndicator HumanFoodIndicator IndicationIndicator \
    ItemUpdateRequestIndicator LegalStatusIndicator LivestockIndicator MarkAttentionIndicator \
    MarkCareIndicator OnCarriageIndicator OptionalLineItemIndicator OrderableIndicator \
    OtherConditionsIndicator PartialDeliveryIndicator PowerIndicator PreCarriageIndicator \
    PrepaidIndicator PricingUpdateRequestIndicator PrizeIndicator PublishAwardIndicator \
    RefrigeratedIndicator RefrigerationOnIndicator RequiredCurriculaIndicator \
    ReturnabilityIndicator ReturnableMaterialIndicator SoleProprietorshipIndicator \
    SpecialSecurityIndicator SplitConsignmentIndicator StatusAvailableIndicator \
    TaxEvidenceIndicator TaxIncludedIndicator ThirdPartyPayerIndicator ToOrderIndicator \
    UnknownPriceIndicator VariantConstraintIndicator
    leaf udt:Text AcceptedVariantsDescription AccountingCost ActivityType AdditionalConditions \
    AdditionalInformation AgencyName AllowanceChargeReason ApprovalStatus \
    AwardingCriterionDescription BackorderReason BirthplaceName BuildingNumber BuyerReference \
    CalculationExpression CancellationNote CandidateStatement CanonicalizationMethod \
    CarrierServiceInstructions CertificateType ChangeConditions Channel Characteristics \
    CodeValue Comment CompanyLegalForm Condition ConditionsDescription Conditions \
    ConsumersEnergyLevel ConsumptionLevel ConsumptionType Content ContractName \
    ContractSubdivision ContractType CorrectionType CountrySubentity CurrentChargeType \
    CustomerReference CustomsClearanceServiceInstructions DamageRemarks DataSendingCapability \
    DeliveryInstructions DemurrageInstructions Department Description District \
    DocumentDescription DocumentHash DocumentStatusReasonDescription DocumentType Duty \
    ElectronicDeviceDescription ElectronicMail ExclusionReason ExemptionReason Expression \
    Extension FeeDescription Floor ForwarderServiceInstructions Frequency FundingProgram \
    HandlingInstructions HashAlgorithmMethod HaulageInstructions HeatingType Information \
    InhouseMail InstructionNote Instructions InvoicingPartyReference JobTitle \
    JustificationDescription Justification Keyword LatestMeterReadingMethod LegalReference \
    LimitationDescription Line ListValue Location Login LossRisk LowTendersDescription \
    MarkAttention MarkCare MaximumValue MeterConstant MeterName MeterNumber \
    MeterReadingComments MeterReadingType MinimumImprovementBid MinimumValue MonetaryScope \
    MovieTitle NameSuffix NegotiationDescription Note OneTimeChargeType OptionsDescription \
    OrderableUnit OrganizationDepartment OtherInstruction OutstandingReason PackingMaterial \
    PartyType Password PayPerView PayerReference PaymentDescription PaymentNote \
    PaymentOrderReference PersonalSituation PhoneNumber PlacardEndorsement PlacardNotation \
    PlotIdentification PostalZone Postbox PreviousMeterReadingMethod PriceChangeReason \
    PriceRevisionFormulaDescription PriceType PrintQualifier Priority PrizeDescription \
    ProcessDescription ProcessReason Purpose Rank Reference Region RegistrationNationality \
    RegulatoryDomain RejectReason RejectionNote Remarks ReplenishmentOwnerDescription \
    ResidenceType Resolution RoleDescription Room SealingPartyType ServiceNumberCalled \
    ServiceType ShippingMarks ShipsRequirements SignatureMethod SpecialInstructions \
    SpecialServiceInstructions SpecialTerms SpecialTransportRequirements StatusReason \
    SubscriberType SummaryDescription TariffDescription TaxExemptionReason \
    TechnicalCommitteeDescription TelecommunicationsServiceCall \
    TelecommunicationsServiceCategory TelecommunicationsSupplyType Telefax Telephone TestMethod \
    Text TierRange TimeAmount TimezoneOffset TimingComplaint Title TradingRestrictions \
    TransportServiceProviderRemarks TransportServiceProviderSpecialTerms TransportUserRemarks \
    TransportUserSpecialTerms TransportationServiceDescription ValidateProcess ValidateTool \
    ValidateToolVersion ValueQualifier Value WarrantyInformation Weight WorkPhase XPath
    """
}
