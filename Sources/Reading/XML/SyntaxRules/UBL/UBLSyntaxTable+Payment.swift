extension UBLSyntaxTable {
  /// What is left out of the payment instructions (BG-16) and terms (BT-20).
  static let payment = """
    UBL-CR Invoice
    /cac:PaymentMeans
    411 cbc:ID
    413 cbc:PaymentChannelCode
    414 cbc:InstructionID
    /cac:PaymentMeans/cac:CardAccount
    415 cbc:CardTypeCode
    416 cbc:ValidityStartDate
    417 cbc:ExpiryDate
    418 cbc:IssuerID
    419 cbc:IssueNumberID
    420 cbc:CV2ID
    421 cbc:CardChipCode
    422 cbc:ChipApplicationID
    /cac:PaymentMeans/cac:PayeeFinancialAccount
    424 cbc:AliasName
    425 cbc:AccountTypeCode
    426 cbc:AccountFormatCode
    427 cbc:CurrencyCode
    428 cbc:PaymentNote
    /cac:PaymentMeans/cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch
    429 cbc:Name
    430 cac:FinancialInstitution/cbc:Name
    431 cac:FinancialInstitution/cac:Address
    432 cac:Address
    /cac:PaymentMeans/cac:PayeeFinancialAccount
    433 cac:Country
    /cac:PaymentMeans
    434 cac:CreditAccount
    /cac:PaymentMeans/cac:PaymentMandate
    435 cbc:MandateTypeCode
    436 cbc:MaximumPaymentInstructionsNumeric
    437 cbc:MaximumPaidAmount
    438 cbc:SignatureID
    439 cac:PayerParty
    /cac:PaymentMeans/cac:PaymentMandate/cac:PayerFinancialAccount
    440 cbc:Name
    441 cbc:AliasName
    442 cbc:AccountTypeCode
    443 cbc:AccountFormatCode
    444 cbc:CurrencyCode
    445 cbc:PaymentNote
    446 cac:FinancialInstitutionBranch
    447 cac:Country
    /cac:PaymentMeans/cac:PaymentMandate
    448 cac:ValidityPeriod
    449 cac:PaymentReversalPeriod
    450 cac:Clause
    /cac:PaymentMeans
    451 cac:TradeFinancing
    /cac:PaymentTerms
    452 cbc:ID
    453 cbc:PaymentMeansID
    454 cbc:PrepaidPaymentReferenceID
    455 cbc:ReferenceEventCode
    456 cbc:SettlementDiscountPercent
    457 cbc:PenaltySurchargePercent
    458 cbc:PaymentPercent
    459 cbc:Amount
    460 cbc:SettlementDiscountAmount
    461 cbc:PenaltyAmount
    462 cbc:PaymentTermsDetailsURI
    463 cbc:PaymentDueDate
    464 cbc:InstallmentDueDate
    465 cbc:InvoicingPartyReference
    466 cac:SettlementPeriod
    467 cac:PenaltyPeriod
    468 cac:ExchangeRate
    469 cac:ValidityPeriod
    /cac:PaymentMeans
    653 cbc:PaymentID/@schemeID
    /cac:PaymentMeans/cac:PayeeFinancialAccount
    654 cbc:ID/@schemeID
    /cac:PaymentMeans/cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch
    655 cbc:ID/@schemeID
    /cac:PaymentMeans
    661 cbc:PaymentMeansCode/@listID
    681 cbc:InstructionNote
    """
}
