extension UBLSyntaxTable {
  /// What is left out of the payee (BG-10) and the tax representative (BG-11).
  static let parties = """
    UBL-CR Invoice
    /cac:PayeeParty
    265 cbc:MarkCareIndicator
    266 cbc:MarkAttentionIndicator
    267 cbc:WebsiteURI
    268 cbc:LogoReferenceID
    269 cbc:EndpointID
    270 cbc:IndustryClassificationCode
    271 cac:Language
    272 cac:PostalAddress
    273 cac:PhysicalLocation
    274 cac:PartyTaxScheme
    /cac:PayeeParty/cac:PartyLegalEntity
    275 cbc:RegistrationName
    276 cbc:RegistrationDate
    277 cbc:RegistrationExpirationDate
    278 cbc:CompanyLegalFormCode
    279 cbc:CompanyLegalForm
    280 cbc:SoleProprietorshipIndicator
    281 cbc:CompanyLiquidationStatusCode
    282 cbc:CorporateStockAmount
    283 cbc:FullyPaidSharesIndicator
    284 cac:RegistrationAddress
    285 cac:CorporateRegistrationScheme
    286 cac:HeadOfficeParty
    287 cac:ShareholderParty
    /cac:PayeeParty
    288 cac:Contact
    289 cac:Person
    290 cac:AgentParty
    291 cac:ServiceProviderParty
    292 cac:PowerOfAttorney
    293 cac:FinancialAccount
    /cac:TaxRepresentativeParty
    296 cbc:MarkCareIndicator
    297 cbc:MarkAttentionIndicator
    298 cbc:WebsiteURI
    299 cbc:LogoReferenceID
    300 cbc:EndpointID
    301 cbc:IndustryClassificationCode
    302 cac:PartyIdentification
    303 cac:Language
    /cac:TaxRepresentativeParty/cac:PostalAddress
    304 cbc:ID
    305 cbc:AddressTypeCode
    306 cbc:AddressFormatCode
    307 cbc:Postbox
    308 cbc:Floor
    309 cbc:Room
    310 cbc:BlockName
    311 cbc:BuildingName
    312 cbc:BuildingNumber
    313 cbc:InhouseMail
    314 cbc:Department
    315 cbc:MarkAttention
    316 cbc:MarkCare
    317 cbc:PlotIdentification
    318 cbc:CitySubdivisionName
    319 cbc:CountrySubentityCode
    320 cbc:Region
    321 cbc:District
    322 cbc:TimezoneOffset
    /cac:TaxRepresentativeParty/cac:PostalAddress/cac:Country
    323 cbc:Name
    /cac:TaxRepresentativeParty/cac:PostalAddress
    324 cac:LocationCoordinate
    /cac:TaxRepresentativeParty
    325 cac:PhysicalLocation
    /cac:TaxRepresentativeParty/cac:PartyTaxScheme
    326 cbc:RegistrationName
    327 cbc:TaxLevelCode
    328 cbc:ExemptionReasonCode
    329 cbc:ExemptionReason
    330 cac:RegistrationAddress
    /cac:TaxRepresentativeParty/cac:PartyTaxScheme/cac:TaxScheme
    331 cbc:Name
    332 cbc:TaxTypeCode
    333 cbc:CurrencyCode
    334 cac:JurisdictionRegionAddress
    /cac:TaxRepresentativeParty
    335 cac:PartyLegalEntity
    336 cac:Contact
    337 cac:Person
    338 cac:AgentParty
    339 cac:ServiceProviderParty
    340 cac:PowerOfAttorney
    341 cac:FinancialAccount
    """
}
