extension UBLSyntaxTable {
  /// What is left out of the buyer (BG-7).
  static let customer = """
    UBL-CR Invoice
    /cac:AccountingCustomerParty
    201 cbc:CustomerAssignedAccountID
    202 cbc:SupplierAssignedAccountID
    203 cbc:AdditionalAccountID
    /cac:AccountingCustomerParty/cac:Party
    204 cbc:MarkCareIndicator
    205 cbc:MarkAttentionIndicator
    206 cbc:WebsiteURI
    207 cbc:LogoReferenceID
    208 cbc:IndustryClassificationCode
    209 cac:Language
    /cac:AccountingCustomerParty/cac:Party/cac:PostalAddress
    210 cbc:ID
    211 cbc:AddressTypeCode
    212 cbc:AddressFormatCode
    213 cbc:Postbox
    214 cbc:Floor
    215 cbc:Room
    216 cbc:BlockName
    217 cbc:BuildingName
    218 cbc:BuildingNumber
    219 cbc:InhouseMail
    220 cbc:Department
    221 cbc:MarkAttention
    222 cbc:MarkCare
    223 cbc:PlotIdentification
    224 cbc:CitySubdivisionName
    225 cbc:CountrySubentityCode
    226 cbc:Region
    227 cbc:District
    228 cbc:TimezoneOffset
    /cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cac:Country
    229 cbc:Name
    /cac:AccountingCustomerParty/cac:Party/cac:PostalAddress
    230 cac:LocationCoordinate
    /cac:AccountingCustomerParty/cac:Party
    231 cac:PhysicalLocation
    /cac:AccountingCustomerParty/cac:Party/cac:PartyTaxScheme
    232 cbc:RegistrationName
    233 cbc:TaxLevelCode
    234 cbc:ExemptionReasonCode
    235 cbc:ExemptionReason
    236 cac:RegistrationAddress
    /cac:AccountingCustomerParty/cac:Party/cac:PartyTaxScheme/cac:TaxScheme
    237 cbc:Name
    238 cbc:TaxTypeCode
    239 cbc:CurrencyCode
    240 cac:JurisdictionRegionAddress
    /cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity
    241 cbc:RegistrationDate
    242 cbc:RegistrationExpirationDate
    243 cbc:CompanyLegalFormCode
    244 cbc:CompanyLegalForm
    245 cbc:SoleProprietorshipIndicator
    246 cbc:CompanyLiquidationStatusCode
    247 cbc:CorporateStockAmount
    248 cbc:FullyPaidSharesIndicator
    249 cac:RegistrationAddress
    250 cac:CorporateRegistrationScheme
    251 cac:HeadOfficeParty
    252 cac:ShareholderParty
    /cac:AccountingCustomerParty/cac:Party/cac:Contact
    253 cbc:ID
    254 cbc:Telefax
    255 cbc:Note
    256 cac:OtherCommunication
    /cac:AccountingCustomerParty/cac:Party
    257 cac:Person
    258 cac:AgentParty
    259 cac:ServiceProviderParty
    260 cac:PowerOfAttorney
    261 cac:FinancialAccount
    /cac:AccountingCustomerParty
    262 cac:DeliveryContact
    263 cac:AccountingContact
    264 cac:BuyerContact
    """
}
