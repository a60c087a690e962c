extension UBLSyntaxTable {
  /// Elements and attributes that the norm leaves out wherever they stand.
  static let anywhere = """
    UBL-CR Invoice
    652 //cac:PartyTaxScheme/cbc:CompanyID/@schemeID
    660 //cac:Country/cbc:IdentificationCode/@listID
    662 //cbc:AllowanceChargeReasonCode/@listID
    663 //@unitCodeListID
    664 //cac:FinancialInstitution
    667 //cac:BuyersItemIdentification/cbc:ID/@schemeID
    668 //cac:SellersItemIdentification/cbc:ID/@schemeID
    669 //cac:Price/cac:AllowanceCharge/cbc:AllowanceChargeReasonCode
    670 //cac:Price/cac:AllowanceCharge/cbc:AllowanceChargeReason
    671 //cac:Price/cac:AllowanceCharge/cbc:MultiplierFactorNumeric
    674 //cbc:PrimaryAccountNumberID/@schemeID
    675 //cac:CardAccount/cbc:NetworkID/@schemeID
    676 //cac:PaymentMandate/cbc:ID/@schemeID
    677 //cac:PaymentMandate/cac:PayerFinancialAccount/cbc:ID/@schemeID
    678 //cac:TaxCategory/cbc:ID/@schemeID
    679 //cac:ClassifiedTaxCategory/cbc:ID/@schemeID
    680 //cac:PaymentMeans/cac:PayerFinancialAccount
    UBL-DT Invoice
    08 //@schemeName
    09 //@schemeAgencyName
    10 //@schemeDataURI
    11 //@schemeURI
    12 //@format
    13 //@unitCodeListIdentifier
    14 //@unitCodeListAgencyIdentifier
    15 //@unitCodeListAgencyName
    16 //@listAgencyName
    17 //@listName
    19 //@languageID
    20 //@listURI
    21 //@listSchemeURI
    22 //@languageLocaleID
    23 //@uri
    24 //@currencyCodeListVersionID
    25 //@characterSetCode
    26 //@encodingCode
    27 //@schemeAgencyID
    28 //@listAgencyID
    """
}
