extension UBLSyntaxTable {
  /// What is left out of the seller (BG-4).
  static let supplier = """
    UBL-CR Invoice
    /cac:AccountingSupplierParty
    138 cbc:CustomerAssignedAccountID
    139 cbc:AdditionalAccountID
    140 cbc:DataSendingCapability
    /cac:AccountingSupplierParty/cac:Party
    141 cbc:MarkCareIndicator
    142 cbc:MarkAttentionIndicator
    143 cbc:WebsiteURI
    144 cbc:LogoReferenceID
    145 cbc:IndustryClassificationCode
    146 cac:Language
    /cac:AccountingSupplierParty/cac:Party/cac:PostalAddress
    147 cbc:ID
    148 cbc:AddressTypeCode
    149 cbc:AddressFormatCode
    150 cbc:Postbox
    151 cbc:Floor
    152 cbc:Room
    153 cbc:BlockName
    154 cbc:BuildingName
    155 cbc:BuildingNumber
    156 cbc:InhouseMail
    157 cbc:Department
    158 cbc:MarkAttention
    159 cbc:MarkCare
    160 cbc:PlotIdentification
    161 cbc:CitySubdivisionName
    162 cbc:CountrySubentityCode
    163 cbc:Region
    164 cbc:District
    165 cbc:TimezoneOffset
    /cac:AccountingSupplierParty/cac:Party/cac:PostalAddress/cac:Country
    166 cbc:Name
    /cac:AccountingSupplierParty/cac:Party/cac:PostalAddress
    167 cac:LocationCoordinate
    /cac:AccountingSupplierParty/cac:Party
    168 cac:PhysicalLocation
    /cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme
    169 cbc:RegistrationName
    170 cbc:TaxLevelCode
    171 cbc:ExemptionReasonCode
    172 cbc:ExemptionReason
    173 cac:RegistrationAddress
    /cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cac:TaxScheme
    174 cbc:Name
    175 cbc:TaxTypeCode
    176 cbc:CurrencyCode
    177 cac:JurisdictionRegionAddress
    /cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity
    178 cbc:RegistrationDate
    179 cbc:RegistrationExpirationDate
    180 cbc:CompanyLegalFormCode
    181 cbc:SoleProprietorshipIndicator
    182 cbc:CompanyLiquidationStatusCode
    183 cbc:CorporateStockAmount
    184 cbc:FullyPaidSharesIndicator
    185 cac:RegistrationAddress
    186 cac:CorporateRegistrationScheme
    187 cac:HeadOfficeParty
    188 cac:ShareholderParty
    /cac:AccountingSupplierParty/cac:Party/cac:Contact
    189 cbc:ID
    190 cbc:Telefax
    191 cbc:Note
    192 cac:OtherCommunication
    /cac:AccountingSupplierParty/cac:Party
    193 cac:Person
    194 cac:AgentParty
    195 cac:ServiceProviderParty
    196 cac:PowerOfAttorney
    197 cac:FinancialAccount
    /cac:AccountingSupplierParty
    198 cac:DespatchContact
    199 cac:AccountingContact
    200 cac:SellerContact
    """
}
