extension CIISyntaxTable {
  /// What is left out of payment, allowances and charges, and totals.
  static let settlement = """
    CII-SR Settlement
    339 DuePayableAmount
    340 CreditorReferenceTypeCode
    341 CreditorReferenceType
    342 CreditorReferenceIssuerID
    344 PaymentCurrencyCode
    345 InvoiceIssuerReference
    346 InvoiceDateTime
    347 NextInvoiceDateTime
    348 CreditReasonCode
    349 CreditReason
    350 InvoicerTradeParty
    351 InvoiceeTradeParty
    /PayeeTradeParty
    352 RoleCode
    353 Description
    /PayeeTradeParty/SpecifiedLegalOrganization
    354 LegalClassificationCode
    355 Name
    356 TradingBusinessName
    357 PostalTradeAddress
    358 AuthorizedLegalRegistration
    /PayeeTradeParty
    359 DefinedTradeContact
    360 PostalTradeAddress
    361 URIUniversalCommunication
    362 SpecifiedTaxRegistration
    363 EndPointURIUniversalCommunication
    364 LogoAssociatedSpecifiedBinaryFile
    /
    365 PayerTradeParty
    366 TaxApplicableTradeCurrencyExchange
    367 InvoiceApplicableTradeCurrencyExchange
    368 PaymentApplicableTradeCurrencyExchange
    /SpecifiedTradeSettlementPaymentMeans
    369 PaymentChannelCode
    370 GuaranteeMethodCode
    371 PaymentMethodCode
    /SpecifiedTradeSettlementPaymentMeans/ApplicableTradeSettlementFinancialCard
    372 MicrochipIndicator
    373 TypeCode
    375 ExpiryDate
    376 VerificationNumeric
    377 ValidFromDateTime
    378 CreditLimitAmount
    379 CreditAvailableAmount
    380 InterestRatePercent
    381 Description
    /SpecifiedTradeSettlementPaymentMeans/PayerPartyDebtorFinancialAccount
    382 AccountName
    /SpecifiedTradeSettlementPaymentMeans/PayerSpecifiedDebtorFinancialInstitution
    384 ClearingSystemName
    385 Name
    386 LocationFinancialInstitutionAddress
    /SpecifiedTradeAllowanceCharge
    388 ID
    389 SequenceNumeric
    390 BasisQuantity
    391 PrepaidIndicator
    392 UnitBasisAmount
    393 TypeCode
    394 ActualTradeCurrencyExchange
    /
    395 SubtotalCalculatedTradeTax
    396 SpecifiedLogisticsServiceCharge
    /SpecifiedTradePaymentTerms
    397 ID
    398 FromEventCode
    399 SettlementPeriodMeasure
    /SpecifiedTradePaymentTerms/DueDateDateTime
    400 udt:DateTime
    /SpecifiedTradePaymentTerms
    401 TypeCode
    402 InstructionTypeCode
    404 PartialPaymentPercent
    405 PaymentMeansID
    406 PartialPaymentAmount
    407 ApplicableTradePaymentPenaltyTerms
    408 ApplicableTradePaymentDiscountTerms
    409 PayeeTradeParty
    /
    421 SpecifiedFinancialAdjustment
    /InvoiceReferencedDocument
    422 LineID
    /
    423 ProFormaInvoiceReferencedDocument
    424 LetterOfCreditReferencedDocument
    425 FactoringAgreementReferencedDocument
    426 FactoringListReferencedDocument
    427 PayableSpecifiedTradeAccountingAccount
    /ReceivableSpecifiedTradeAccountingAccount
    428 SetTriggerCode
    429 TypeCode
    430 AmountTypeCode
    431 Name
    432 CostReferenceDimensionPattern
    /
    433 PurchaseSpecifiedTradeAccountingAccount
    434 SalesSpecifiedTradeAccountingAccount
    435 SpecifiedTradeSettlementFinancialCard
    436 SpecifiedAdvancePayment
    437 UltimatePayeeTradeParty
    /SpecifiedTradeSettlementPaymentMeans
    443 ID
    /SpecifiedTradeSettlementPaymentMeans/PayerPartyDebtorFinancialAccount
    444 ProprietaryID
    CII-SR PaymentMeans
    464 PayerSpecifiedDebtorFinancialInstitution
    CII-SR Totals
    411 InformationAmount
    412 TotalDiscountAmount
    413 TotalAllowanceChargeAmount
    414 RetailValueExcludingTaxInformationAmount
    415 TotalDepositFeeInformationAmount
    416 ProductValueExcludingTobaccoTaxInformationAmount
    417 TotalRetailValueInformationAmount
    418 GrossLineTotalAmount
    419 NetLineTotalAmount
    420 NetIncludingTaxesLineTotalAmount
    """
}
