// Made by tools/schema-facts from the XML Schemas; its README explains the words.

extension SchemaFacts {
  static let cii1: StaticString = """
    prefix qdt urn:un:unece:uncefact:data:standard:QualifiedDataType:100
    prefix ram \
    urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100
    prefix rsm urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100
    prefix udt urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100
    namespace qdt
    text AccountingAccountTypeCode xs:token xs:token @listID:xs:token=AccountingE501 \
    @listAgencyID:xs:token=210 @listVersionID:xs:token @listURI:xs:anyURI
    text AccountingAmountTypeCode xs:token xs:token @listID:xs:token=AccountingE601 \
    @listAgencyID:xs:token=210 @listVersionID:xs:token @listURI:xs:anyURI
    text AccountingDocumentCode xs:token xs:token @listID:xs:token=1001_Accounting \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @listURI:xs:anyURI
    text AdjustmentReasonCode xs:token xs:token @listID:xs:token=4465 @listAgencyID:xs:token=6 \
    @listVersionID:xs:token
    text AllowanceChargeIdentificationCode xs:token xs:token \
    @listID:xs:token=5189_AllowanceChargeID @listAgencyID:xs:token=6 @listVersionID:xs:token \
    @listURI:xs:anyURI
    text AllowanceChargeReasonCode xs:token xs:token \
    @listID:xs:token=4465_AllowanceChargeReasonCode @listAgencyID:xs:token=6 \
    @listVersionID:xs:token @listURI:xs:anyURI
    text AutomaticDataCaptureMethodCode xs:token xs:token \
    @listID:xs:token=7233_AutomaticDataCaptureMethodCode @listAgencyID:xs:token=6 \
    @listVersionID:xs:token @listURI:xs:anyURI
    text CargoCategoryCode xs:token xs:token @listID:xs:token=Recommendation~21-Annex~I \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @name:xs:string
    text CargoCommodityCategoryCode xs:token xs:token @listID:xs:token=7357 \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @name:xs:string
    text CargoOperationalCategoryCode xs:token xs:token @listID:xs:token=7085b \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @name:xs:string
    text ChargePayingPartyRoleCode xs:token xs:token @listID:xs:token=3035_Charge~Paying \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @name:xs:string
    text CommunicationChannelCode xs:token xs:token \
    @listID:xs:token=3155_CommunicationChannelCode @listAgencyID:xs:token=6 \
    @listVersionID:xs:token @listURI:xs:anyURI
    text ContactTypeCode xs:token xs:token @listID:xs:token=3139_ContactTypeCode \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @listURI:xs:anyURI
    text CountryID xs:token xs:token @schemeID:xs:token @schemeAgencyID:xs:token \
    @schemeVersionID:xs:token=second~edition~2006
    text CurrencyCode xs:token xs:token @listID:xs:token=ISO~4217~3A @listAgencyID:xs:token=5 \
    @listVersionID:xs:token @listURI:xs:anyURI
    text DeliveryTermsCode xs:token xs:token @listID:xs:token=4053 @listAgencyID:xs:token=6 \
    @listVersionID:xs:token
    text DimensionTypeCode xs:token xs:token @listID:xs:token=6145 @listAgencyID:xs:token=6 \
    @listVersionID:xs:token @name:xs:string
    text DocumentCode xs:token xs:token @listID:xs:token=1001 @listAgencyID:xs:token=6 \
    @listVersionID:xs:token @name:xs:string @listURI:xs:anyURI
    text DocumentStatusCode xs:token xs:token @listID:xs:token=1373 @listAgencyID:xs:token=6 \
    @listVersionID:xs:token @name:xs:string
    text FormattedDateTimeType/DateTimeString. xs:string xs:string @format:xs:string
    complex FormattedDateTime xs:anyType elements : \
    DateTimeString=FormattedDateTimeType/DateTimeString.
    text FreightChargeTariffClassCode xs:token xs:token @listID:xs:token=5243 \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @name:xs:string
    text FreightChargeTypeID xs:token xs:token @schemeID:xs:token @schemeAgencyID:xs:token \
    @schemeVersionID:xs:token
    text GoodsTypeCode xs:token xs:token @listID:xs:token=TDED~7357 @listAgencyID:xs:token=6 \
    @listVersionID:xs:token @name:xs:string
    text GoodsTypeExtensionCode xs:token xs:token @listID:xs:token=TDED~7361 \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @name:xs:string
    text LinearUnitMeasure xs:decimal xs:decimal @unitCode:LinearUnitMeasureUnitCodeContent \
    @unitCodeListVersionID:xs:token
    simple LinearUnitMeasureUnitCodeContent xs:token minLength=1 maxLength=3
    text LineStatusCode xs:token xs:token @listID:xs:token=1229_LineStatusCode \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @listURI:xs:anyURI
    text LogisticsChargeCalculationBasisCode xs:token xs:token @listID:xs:token=TDED~6131 \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @name:xs:string
    text MessageFunctionCode xs:token xs:token @listID:xs:token=1225_MessageFunctionTypeCode \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @listURI:xs:anyURI
    text PackageTypeCode xs:token xs:token @listID:xs:token=7065 @listAgencyID:xs:token=6 \
    @listVersionID:xs:token @name:xs:string
    text PackagingMarkingCode xs:token xs:token @listID:xs:token=7233_PackagingMarkingCode \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @listURI:xs:anyURI
    text PartyRoleCode xs:token xs:token @listID:xs:token=3035 @listAgencyID:xs:token=6 \
    @listVersionID:xs:token @name:xs:string
    text PaymentGuaranteeMeansCode xs:token xs:token @listID:xs:token=4431 \
    @listAgencyID:xs:token=6 @listVersionID:xs:token
    text PaymentMeansChannelCode xs:token xs:token @listID:xs:token=4435 \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @name:xs:string
    text PaymentMeansCode xs:token xs:token @listID:xs:token=4461 @listAgencyID:xs:token=6 \
    @listVersionID:xs:token
    text PaymentTermsEventTimeReferenceCode xs:token xs:token \
    @listID:xs:token=2475_Payment~Terms~Event @listAgencyID:xs:token=6 @listVersionID:xs:token
    text PaymentTermsID xs:token xs:token @schemeID:xs:token @schemeAgencyID:xs:token \
    @schemeVersionID:xs:token
    text PaymentTermsTypeCode xs:token xs:token @listID:xs:token=4279 @listAgencyID:xs:token=6 \
    @listVersionID:xs:token @name:xs:string
    text PriceTypeCode xs:token xs:token @listID:xs:token=5375 @listAgencyID:xs:token=6 \
    @listVersionID:xs:token
    text ReferenceCode xs:token xs:token @listID:xs:token=1153_ReferenceTypeCode \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @name:xs:string
    text TaxCategoryCode xs:token xs:token @listID:xs:token=5305 @listAgencyID:xs:token=6 \
    @listVersionID:xs:token @listURI:xs:anyURI
    text TaxTypeCode xs:token xs:token @listID:xs:token=5153 @listAgencyID:xs:token=6 \
    @listVersionID:xs:token @listURI:xs:anyURI
    text TimeReferenceCode xs:token xs:token @listID:xs:token=2475 @listAgencyID:xs:token=6 \
    @listVersionID:xs:token @name:xs:string
    text TransportEquipmentCategoryCode xs:token xs:token @listID:xs:token=8053 \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @name:xs:string
    text TransportEquipmentFullnessCode xs:token xs:token @listID:xs:token=8169 \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @name:xs:string
    text TransportEquipmentSizeTypeCode xs:token xs:token @listID:xs:token=8155 \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @name:xs:string
    text TransportMeansTypeCode xs:token xs:token @listID:xs:token=Recommendation~28 \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @name:xs:string
    text TransportModeCode xs:token xs:token @listID:xs:token=Recommendation~19 \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @name:xs:string
    text TransportMovementStageCode xs:token xs:token @listID:xs:token=8051 \
    @listAgencyID:xs:token=6 @listVersionID:xs:token @name:xs:string
    text VolumeUnitMeasure xs:decimal xs:decimal @unitCode:VolumeUnitMeasureUnitCodeContent \
    @unitCodeListVersionID:xs:token
    simple VolumeUnitMeasureUnitCodeContent xs:token minLength=1 maxLength=3
    text WeightUnitMeasure xs:decimal xs:decimal @unitCode:WeightUnitMeasureUnitCodeContent \
    @unitCodeListVersionID:xs:token
    simple WeightUnitMeasureUnitCodeContent xs:token minLength=1 maxLength=3
    namespace ram
    complex AdvancePayment xs:anyType elements : PaidAmount=udt:Amount \
    FormattedReceivedDateTime=qdt:FormattedDateTime? IncludedTradeTax=TradeTax*
    complex AppliedAllowanceCharge xs:anyType elements : ActualAmount=udt:Amount? \
    Description=udt:Text? ReasonCode=udt:Code? CalculationPercent=udt:Percent? \
    BasisAmount=udt:Amount? ChargeIndicator=udt:Indicator CategoryAppliedTax=AppliedTax?
    complex AppliedTax xs:anyType elements : CalculatedAmount=udt:Amount? TypeCode=udt:Code? \
    CalculatedRate=udt:Rate? BasisAmount=udt:Amount? TaxPointDate=udt:Date?
    complex AvailablePeriod xs:anyType elements : StartDateTime=udt:DateTime? \
    EndDateTime=udt:DateTime? Description=udt:Text?
    complex BasicWorkItem xs:anyType elements : ID=udt:ID ReferenceID=udt:ID? \
    PrimaryClassificationCode=udt:Code* AlternativeClassificationCode=udt:Code* \
    TypeCode=udt:Code* Comment=udt:Text* TotalQuantity=udt:Quantity? \
    TotalQuantityClassificationCode=udt:Code? IndexValue=udt:Value? StatusCode=udt:Code* \
    ReferenceFileBinaryObject=udt:BinaryObject* Index=udt:Text? RequestedActionCode=udt:Code* \
    PriceListItemID=udt:ID? ContractualLanguageCode=udt:Code? \
    ActualWorkItemComplexDescription=WorkItemComplexDescription* \
    TotalQuantityWorkItemQuantityAnalysis=WorkItemQuantityAnalysis* \
    UnitCalculatedPrice=CalculatedPrice* TotalCalculatedPrice=CalculatedPrice* \
    SubordinateBasicWorkItem=BasicWorkItem* ChangedRecordedStatus=RecordedStatus* \
    ItemBasicWorkItem=BasicWorkItem* ReferencedSpecifiedBinaryFile=SpecifiedBinaryFile*
    complex BranchFinancialInstitution xs:anyType elements : ID=udt:ID? Name=udt:Text? \
    LocationFinancialInstitutionAddress=FinancialInstitutionAddress?
    complex CalculatedPrice xs:anyType elements : TypeCode=udt:Code* ChargeAmount=udt:Amount* \
    RelatedAppliedAllowanceCharge=AppliedAllowanceCharge*
    complex ContactPerson xs:anyType elements : GivenName=udt:Text? MiddleName=udt:Text? \
    FamilyName=udt:Text?
    complex CreditorFinancialAccount xs:anyType elements : IBANID=udt:ID? AccountName=udt:Text? \
    ProprietaryID=udt:ID?
    complex CreditorFinancialInstitution xs:anyType elements : BICID=udt:ID? \
    CHIPSUniversalID=udt:ID? NewZealandNCCID=udt:ID? IrishNSCID=udt:ID? UKSortCodeID=udt:ID? \
    CHIPSParticipantID=udt:ID? SwissBCID=udt:ID? FedwireRoutingNumberID=udt:ID? \
    PortugueseNCCID=udt:ID? RussianCentralBankID=udt:ID? ItalianDomesticID=udt:ID? \
    AustrianBankleitzahlID=udt:ID? CanadianPaymentsAssociationID=udt:ID? SICID=udt:ID? \
    GermanBankleitzahlID=udt:ID? SpanishDomesticInterbankingID=udt:ID? \
    SouthAfricanNCCID=udt:ID? HongKongBankID=udt:ID? AustralianBSBID=udt:ID? \
    IndianFinancialSystemID=udt:ID? HellenicBankID=udt:ID? PolishNationalClearingID=udt:ID? \
    Name=udt:Text? ClearingSystemName=udt:Text? JapanFinancialInstitutionCommonID=udt:ID? \
    LocationFinancialInstitutionAddress=FinancialInstitutionAddress? \
    SubDivisionBranchFinancialInstitution=BranchFinancialInstitution?
    complex DebtorFinancialAccount xs:anyType elements : IBANID=udt:ID? AccountName=udt:Text? \
    ProprietaryID=udt:ID?
    complex DebtorFinancialInstitution xs:anyType elements : BICID=udt:ID? \
    ClearingSystemName=udt:Text? CHIPSUniversalID=udt:ID? NewZealandNCCID=udt:ID? \
    IrishNSCID=udt:ID? UKSortCodeID=udt:ID? CHIPSParticipantID=udt:ID? SwissBCID=udt:ID? \
    FedwireRoutingNumberID=udt:ID? PortugueseNCCID=udt:ID? RussianCentralBankID=udt:ID? \
    ItalianDomesticID=udt:ID? AustrianBankleitzahlID=udt:ID? \
    CanadianPaymentsAssociationID=udt:ID? SICID=udt:ID? GermanBankleitzahlID=udt:ID? \
    SpanishDomesticInterbankingID=udt:ID? SouthAfricanNCCID=udt:ID? HongKongBankID=udt:ID? \
    AustralianBSBID=udt:ID? IndianFinancialSystemID=udt:ID? HellenicBankID=udt:ID? \
    PolishNationalClearingID=udt:ID? Name=udt:Text? JapanFinancialInstitutionCommonID=udt:ID? \
    LocationFinancialInstitutionAddress=FinancialInstitutionAddress? \
    SubDivisionBranchFinancialInstitution=BranchFinancialInstitution?
    complex DeliveryAdjustment xs:anyType elements : ReasonCode=qdt:AdjustmentReasonCode? \
    Reason=udt:Text* ActualAmount=udt:Amount* ActualQuantity=udt:Quantity? \
    ActualDateTime=udt:DateTime?
    complex DisposalInstructions xs:anyType elements : MaterialID=udt:ID? \
    RecyclingDescriptionCode=udt:Code* Description=udt:Text* RecyclingProcedure=udt:Text*
    complex DocumentContextParameter xs:anyType elements : ID=udt:ID? Value=udt:Text? \
    SpecifiedDocumentVersion=DocumentVersion?
    complex DocumentLineDocument xs:anyType elements : LineID=udt:ID? ParentLineID=udt:ID? \
    LineStatusCode=qdt:LineStatusCode? LineStatusReasonCode=udt:Code? IncludedNote=Note*
    complex DocumentVersion xs:anyType elements : ID=udt:ID? Name=udt:Text? \
    IssueDateTime=udt:DateTime?
    complex ExchangedDocumentContext xs:anyType elements : SpecifiedTransactionID=udt:ID? \
    TestIndicator=udt:Indicator? \
    BusinessProcessSpecifiedDocumentContextParameter=DocumentContextParameter* \
    BIMSpecifiedDocumentContextParameter=DocumentContextParameter* \
    ScenarioSpecifiedDocumentContextParameter=DocumentContextParameter* \
    ApplicationSpecifiedDocumentContextParameter=DocumentContextParameter* \
    GuidelineSpecifiedDocumentContextParameter=DocumentContextParameter* \
    SubsetSpecifiedDocumentContextParameter=DocumentContextParameter* \
    MessageStandardSpecifiedDocumentContextParameter=DocumentContextParameter?
    complex ExchangedDocument xs:anyType elements : ID=udt:ID Name=udt:Text* \
    TypeCode=qdt:DocumentCode? IssueDateTime=udt:DateTime CopyIndicator=udt:Indicator? \
    Purpose=udt:Text? ControlRequirementIndicator=udt:Indicator? LanguageID=udt:ID* \
    PurposeCode=qdt:MessageFunctionCode? RevisionDateTime=udt:DateTime? VersionID=udt:ID? \
    GlobalID=udt:ID? RevisionID=udt:ID? PreviousRevisionID=udt:ID? CategoryCode=udt:Code? \
    IncludedNote=Note* EffectiveSpecifiedPeriod=SpecifiedPeriod? IssuerTradeParty=TradeParty?
    complex FinancialAdjustment xs:anyType elements : ReasonCode=udt:Code? Reason=udt:Text* \
    ActualAmount=udt:Amount* ActualQuantity=udt:Quantity? ActualDateTime=udt:DateTime? \
    ClaimRelatedTradeParty=TradeParty? InvoiceReferenceReferencedDocument=ReferencedDocument?
    complex FinancialInstitutionAddress xs:anyType elements : PostcodeCode=udt:Code? \
    BuildingNumber=udt:Text? LineOne=udt:Text? LineTwo=udt:Text? LineThree=udt:Text? \
    LineFour=udt:Text? LineFive=udt:Text? StreetName=udt:Text? CityName=udt:Text? \
    CountrySubDivisionID=udt:ID? CountryID=udt:ID? TypeCode=udt:Code? DepartmentName=udt:Text? \
    PostOfficeBox=udt:Text? CityID=udt:ID? CountrySubDivisionName=udt:Text? \
    CountryName=udt:Text?
    complex GeographicalCoordinate xs:anyType elements : AltitudeMeasure=udt:Measure? \
    LatitudeMeasure=udt:Measure? LongitudeMeasure=udt:Measure? SystemID=udt:ID?
    complex GroupedWorkItem xs:anyType elements : ID=udt:ID PrimaryClassificationCode=udt:Code* \
    AlternativeClassificationCode=udt:Code* TypeCode=udt:Code* Comment=udt:Text* \
    TotalQuantity=udt:Quantity? Index=udt:Text? RequestedActionCode=udt:Code* \
    PriceListItemID=udt:ID? ContractualLanguageCode=udt:Code? \
    TotalCalculatedPrice=CalculatedPrice* ItemGroupedWorkItem=GroupedWorkItem* \
    ItemBasicWorkItem=BasicWorkItem* ChangedRecordedStatus=RecordedStatus* \
    ActualWorkItemComplexDescription=WorkItemComplexDescription* \
    ReferencedSpecifiedBinaryFile=SpecifiedBinaryFile*
    complex HeaderTradeAgreement xs:anyType elements : Reference=udt:Text* \
    BuyerReference=udt:Text? SellerTradeParty=TradeParty? BuyerTradeParty=TradeParty? \
    SalesAgentTradeParty=TradeParty? BuyerRequisitionerTradeParty=TradeParty* \
    BuyerAssignedAccountantTradeParty=TradeParty? \
    SellerAssignedAccountantTradeParty=TradeParty? BuyerTaxRepresentativeTradeParty=TradeParty? \
    SellerTaxRepresentativeTradeParty=TradeParty? ProductEndUserTradeParty=TradeParty? \
    ApplicableTradeDeliveryTerms=TradeDeliveryTerms? \
    SellerOrderReferencedDocument=ReferencedDocument? \
    BuyerOrderReferencedDocument=ReferencedDocument? \
    QuotationReferencedDocument=ReferencedDocument? \
    OrderResponseReferencedDocument=ReferencedDocument? \
    ContractReferencedDocument=ReferencedDocument? \
    DemandForecastReferencedDocument=ReferencedDocument? \
    SupplyInstructionReferencedDocument=ReferencedDocument? \
    PromotionalDealReferencedDocument=ReferencedDocument? \
    PriceListReferencedDocument=ReferencedDocument? \
    AdditionalReferencedDocument=ReferencedDocument* \
    RequisitionerReferencedDocument=ReferencedDocument* BuyerAgentTradeParty=TradeParty? \
    PurchaseConditionsReferencedDocument=ReferencedDocument* \
    SpecifiedProcuringProject=ProcuringProject? \
    UltimateCustomerOrderReferencedDocument=ReferencedDocument*
    complex HeaderTradeDelivery xs:anyType elements : \
    RelatedSupplyChainConsignment=SupplyChainConsignment? ShipToTradeParty=TradeParty? \
    UltimateShipToTradeParty=TradeParty? ShipFromTradeParty=TradeParty? \
    ActualDespatchSupplyChainEvent=SupplyChainEvent? \
    ActualPickUpSupplyChainEvent=SupplyChainEvent? \
    ActualDeliverySupplyChainEvent=SupplyChainEvent? \
    ActualReceiptSupplyChainEvent=SupplyChainEvent? \
    AdditionalReferencedDocument=ReferencedDocument* \
    DespatchAdviceReferencedDocument=ReferencedDocument? \
    ReceivingAdviceReferencedDocument=ReferencedDocument? \
    DeliveryNoteReferencedDocument=ReferencedDocument? \
    ConsumptionReportReferencedDocument=ReferencedDocument? \
    PreviousDeliverySupplyChainEvent=SupplyChainEvent* \
    PackingListReferencedDocument=ReferencedDocument?
    complex HeaderTradeSettlement xs:anyType elements : DuePayableAmount=udt:Amount* \
    CreditorReferenceTypeCode=udt:Code* CreditorReferenceType=udt:Text* \
    CreditorReferenceIssuerID=udt:ID* CreditorReferenceID=udt:ID? PaymentReference=udt:Text* \
    TaxCurrencyCode=qdt:CurrencyCode? InvoiceCurrencyCode=qdt:CurrencyCode? \
    PaymentCurrencyCode=qdt:CurrencyCode? InvoiceIssuerReference=udt:Text? \
    InvoiceDateTime=udt:DateTime? NextInvoiceDateTime=udt:DateTime* CreditReasonCode=udt:Code? \
    CreditReason=udt:Text* InvoicerTradeParty=TradeParty? InvoiceeTradeParty=TradeParty? \
    PayeeTradeParty=TradeParty? PayerTradeParty=TradeParty? \
    TaxApplicableTradeCurrencyExchange=TradeCurrencyExchange? \
    InvoiceApplicableTradeCurrencyExchange=TradeCurrencyExchange? \
    PaymentApplicableTradeCurrencyExchange=TradeCurrencyExchange? \
    SpecifiedTradeSettlementPaymentMeans=TradeSettlementPaymentMeans* \
    ApplicableTradeTax=TradeTax* BillingSpecifiedPeriod=SpecifiedPeriod? \
    SpecifiedTradeAllowanceCharge=TradeAllowanceCharge* SubtotalCalculatedTradeTax=TradeTax* \
    SpecifiedLogisticsServiceCharge=LogisticsServiceCharge* \
    SpecifiedTradePaymentTerms=TradePaymentTerms* \
    SpecifiedTradeSettlementHeaderMonetarySummation=TradeSettlementHeaderMonetarySummation? \
    SpecifiedFinancialAdjustment=FinancialAdjustment* \
    InvoiceReferencedDocument=ReferencedDocument? \
    ProFormaInvoiceReferencedDocument=ReferencedDocument? \
    LetterOfCreditReferencedDocument=ReferencedDocument? \
    FactoringAgreementReferencedDocument=ReferencedDocument* \
    FactoringListReferencedDocument=ReferencedDocument* \
    PayableSpecifiedTradeAccountingAccount=TradeAccountingAccount* \
    ReceivableSpecifiedTradeAccountingAccount=TradeAccountingAccount* \
    PurchaseSpecifiedTradeAccountingAccount=TradeAccountingAccount* \
    SalesSpecifiedTradeAccountingAccount=TradeAccountingAccount* \
    SpecifiedTradeSettlementFinancialCard=TradeSettlementFinancialCard* \
    SpecifiedAdvancePayment=AdvancePayment* UltimatePayeeTradeParty=TradeParty?
    complex LegalOrganization xs:anyType elements : LegalClassificationCode=udt:Code? \
    Name=udt:Text? ID=udt:ID? TradingBusinessName=udt:Text? PostalTradeAddress=TradeAddress? \
    AuthorizedLegalRegistration=LegalRegistration*
    complex LegalRegistration xs:anyType elements : TypeCode=udt:Code? ID=udt:ID?
    complex LineTradeAgreement xs:anyType elements : BuyerReference=udt:Text? \
    BuyerRequisitionerTradeParty=TradeParty* ApplicableTradeDeliveryTerms=TradeDeliveryTerms? \
    SellerOrderReferencedDocument=ReferencedDocument? \
    BuyerOrderReferencedDocument=ReferencedDocument? \
    QuotationReferencedDocument=ReferencedDocument? \
    ContractReferencedDocument=ReferencedDocument? \
    DemandForecastReferencedDocument=ReferencedDocument? \
    PromotionalDealReferencedDocument=ReferencedDocument? \
    AdditionalReferencedDocument=ReferencedDocument* GrossPriceProductTradePrice=TradePrice? \
    NetPriceProductTradePrice=TradePrice? RequisitionerReferencedDocument=ReferencedDocument* \
    ItemSellerTradeParty=TradeParty? ItemBuyerTradeParty=TradeParty? \
    IncludedSpecifiedMarketplace=SpecifiedMarketplace? \
    UltimateCustomerOrderReferencedDocument=ReferencedDocument*
    complex LineTradeDelivery xs:anyType elements : RequestedQuantity=udt:Quantity? \
    ReceivedQuantity=udt:Quantity? BilledQuantity=udt:Quantity? \
    ChargeFreeQuantity=udt:Quantity? PackageQuantity=udt:Quantity? \
    ProductUnitQuantity=udt:Quantity? PerPackageUnitQuantity=udt:Quantity? \
    NetWeightMeasure=qdt:WeightUnitMeasure? GrossWeightMeasure=qdt:WeightUnitMeasure? \
    TheoreticalWeightMeasure=qdt:WeightUnitMeasure? DespatchedQuantity=udt:Quantity? \
    SpecifiedDeliveryAdjustment=DeliveryAdjustment* \
    IncludedSupplyChainPackaging=SupplyChainPackaging* \
    RelatedSupplyChainConsignment=SupplyChainConsignment? ShipToTradeParty=TradeParty? \
    UltimateShipToTradeParty=TradeParty? ShipFromTradeParty=TradeParty? \
    ActualDespatchSupplyChainEvent=SupplyChainEvent? \
    ActualPickUpSupplyChainEvent=SupplyChainEvent? \
    RequestedDeliverySupplyChainEvent=SupplyChainEvent? \
    ActualDeliverySupplyChainEvent=SupplyChainEvent? \
    ActualReceiptSupplyChainEvent=SupplyChainEvent? \
    AdditionalReferencedDocument=ReferencedDocument* \
    DespatchAdviceReferencedDocument=ReferencedDocument? \
    ReceivingAdviceReferencedDocument=ReferencedDocument? \
    DeliveryNoteReferencedDocument=ReferencedDocument? \
    ConsumptionReportReferencedDocument=ReferencedDocument? \
    PackingListReferencedDocument=ReferencedDocument?
    complex LineTradeSettlement xs:anyType elements : PaymentReference=udt:Text* \
    InvoiceIssuerReference=udt:Text? TotalAdjustmentAmount=udt:Amount? \
    DiscountIndicator=udt:Indicator? ApplicableTradeTax=TradeTax* \
    BillingSpecifiedPeriod=SpecifiedPeriod? SpecifiedTradeAllowanceCharge=TradeAllowanceCharge* \
    SubtotalCalculatedTradeTax=TradeTax* \
    SpecifiedLogisticsServiceCharge=LogisticsServiceCharge* \
    SpecifiedTradePaymentTerms=TradePaymentTerms* \
    SpecifiedTradeSettlementLineMonetarySummation=TradeSettlementLineMonetarySummation? \
    SpecifiedFinancialAdjustment=FinancialAdjustment* \
    InvoiceReferencedDocument=ReferencedDocument? \
    AdditionalReferencedDocument=ReferencedDocument* \
    PayableSpecifiedTradeAccountingAccount=TradeAccountingAccount* \
    ReceivableSpecifiedTradeAccountingAccount=TradeAccountingAccount* \
    PurchaseSpecifiedTradeAccountingAccount=TradeAccountingAccount* \
    SalesSpecifiedTradeAccountingAccount=TradeAccountingAccount* \
    SpecifiedTradeSettlementFinancialCard=TradeSettlementFinancialCard?
    complex LogisticsLocation xs:anyType elements : ID=udt:ID? Name=udt:Text* \
    TypeCode=udt:Code? Description=udt:Text* \
    PhysicalGeographicalCoordinate=GeographicalCoordinate? PostalTradeAddress=TradeAddress?
    complex LogisticsServiceCharge xs:anyType elements : ID=qdt:FreightChargeTypeID? \
    Description=udt:Text* PaymentArrangementCode=udt:Code? \
    TariffClassCode=qdt:FreightChargeTariffClassCode? ChargeCategoryCode=udt:Code? \
    ServiceCategoryCode=udt:Code? DisbursementAmount=udt:Amount* AppliedAmount=udt:Amount* \
    AllowanceCharge=udt:Text? PayingPartyRoleCode=qdt:ChargePayingPartyRoleCode? \
    CalculationBasisCode=qdt:LogisticsChargeCalculationBasisCode? CalculationBasis=udt:Text? \
    TransportPaymentMethodCode=udt:Code? PaymentPlaceLogisticsLocation=LogisticsLocation? \
    AppliedFromLogisticsLocation=LogisticsLocation? \
    AppliedToLogisticsLocation=LogisticsLocation? AppliedTradeTax=TradeTax*
    complex LogisticsTransportEquipment xs:anyType elements : ID=udt:ID? \
    LoadingLengthMeasure=qdt:LinearUnitMeasure? \
    CategoryCode=qdt:TransportEquipmentCategoryCode? \
    CharacteristicCode=qdt:TransportEquipmentSizeTypeCode? \
    UsedCapacityCode=qdt:TransportEquipmentFullnessCode? \
    LinearSpatialDimension=SpatialDimension?
    complex LogisticsTransportMeans xs:anyType elements : TypeCode=qdt:TransportMeansTypeCode? \
    Type=udt:Text? ID=udt:ID? Name=udt:Text? OwnerTradeParty=TradeParty?
    complex LogisticsTransportMovement xs:anyType elements : \
    StageCode=qdt:TransportMovementStageCode? ModeCode=qdt:TransportModeCode? Mode=udt:Text? \
    UsedLogisticsTransportMeans=LogisticsTransportMeans?
    complex MaterialGoodsCharacteristic xs:anyType elements : Description=udt:Text* \
    TypeCode=udt:Code? ProportionalConstituentPercent=udt:Percent? \
    AbsolutePresenceWeightMeasure=udt:Measure? AbsolutePresenceVolumeMeasure=udt:Measure?
    complex Note xs:anyType elements : Subject=udt:Text? ContentCode=udt:Code? \
    Content=udt:Text* SubjectCode=udt:Code? ID=udt:ID?
    complex PackagingMarking xs:anyType elements : TypeCode=qdt:PackagingMarkingCode* \
    Content=udt:Text* ContentDateTime=udt:DateTime? ContentAmount=udt:Amount* \
    BarcodeTypeCode=udt:Code* ContentCode=udt:Code* \
    AutomaticDataCaptureMethodTypeCode=qdt:AutomaticDataCaptureMethodCode*
    complex ProcuringProject xs:anyType elements : ID=udt:ID Description=udt:Text? \
    Name=udt:Text
    complex ProductCharacteristicCondition xs:anyType elements : TypeCode=udt:Code? \
    Name=udt:Text* ValueMeasure=udt:Measure?
    complex ProductCharacteristic xs:anyType elements : ID=udt:ID* TypeCode=udt:Code? \
    Description=udt:Text* ValueMeasure=udt:Measure? MeasurementMethodCode=udt:Code? \
    Value=udt:Text* ValueCode=udt:Code? ValueDateTime=udt:DateTime? \
    ValueIndicator=udt:Indicator? ContentTypeCode=udt:Code? \
    ValueSpecifiedBinaryFile=SpecifiedBinaryFile? \
    ApplicableProductCharacteristicCondition=ProductCharacteristicCondition* \
    ApplicableReferencedStandard=ReferencedStandard?
    complex ProductClassification xs:anyType elements : SystemID=udt:ID? SystemName=udt:Text* \
    ClassCode=udt:Code? ClassName=udt:Text* SubClassCode=udt:Code? \
    ClassProductCharacteristic=ProductCharacteristic* \
    ApplicableReferencedStandard=ReferencedStandard?
    complex RecordedStatus xs:anyType elements : ConditionCode=udt:Code ChangerName=udt:Text? \
    ChangedDateTime=udt:DateTime
    """
}
