extension CIISyntaxTable {
  /// What is left out of parties and references (the agreement).
  static let agreement = """
    CII-SR Agreement
    /SellerTradeParty
    222 RoleCode
    /SellerTradeParty/SpecifiedLegalOrganization
    223 LegalClassificationCode
    224 Name
    225 PostalTradeAddress
    226 AuthorizedLegalRegistration
    /SellerTradeParty/DefinedTradeContact
    227 ID
    228 TypeCode
    229 JobTitle
    230 Responsibility
    231 PersonID
    /SellerTradeParty/DefinedTradeContact/TelephoneUniversalCommunication
    232 URIID
    233 ChannelCode
    /SellerTradeParty/DefinedTradeContact
    234 DirectTelephoneUniversalCommunication
    235 MobileTelephoneUniversalCommunication
    236 FaxUniversalCommunication
    /SellerTradeParty/DefinedTradeContact/EmailURIUniversalCommunication
    237 ChannelCode
    238 CompleteNumber
    /SellerTradeParty/DefinedTradeContact
    239 TelexUniversalCommunication
    240 VOIPUniversalCommunication
    241 InstantMessagingUniversalCommunication
    242 SpecifiedNote
    243 SpecifiedContactPerson
    /SellerTradeParty/URIUniversalCommunication
    244 ChannelCode
    245 CompleteNumber
    /SellerTradeParty/SpecifiedTaxRegistration
    246 AssociatedRegisteredTax
    /SellerTradeParty
    247 EndPointURIUniversalCommunication
    248 LogoAssociatedSpecifiedBinaryFile
    /BuyerTradeParty
    249 RoleCode
    250 Description
    /BuyerTradeParty/SpecifiedLegalOrganization
    251 LegalClassificationCode
    252 Name
    254 PostalTradeAddress
    255 AuthorizedLegalRegistration
    /BuyerTradeParty/DefinedTradeContact
    256 ID
    257 TypeCode
    258 JobTitle
    259 Responsibility
    260 PersonID
    /BuyerTradeParty/DefinedTradeContact/TelephoneUniversalCommunication
    261 URIID
    262 ChannelCode
    /BuyerTradeParty/DefinedTradeContact
    263 DirectTelephoneUniversalCommunication
    264 MobileTelephoneUniversalCommunication
    265 FaxUniversalCommunication
    /BuyerTradeParty/DefinedTradeContact/EmailURIUniversalCommunication
    266 ChannelCode
    267 CompleteNumber
    /BuyerTradeParty/DefinedTradeContact
    268 TelexUniversalCommunication
    269 VOIPUniversalCommunication
    270 InstantMessagingUniversalCommunication
    271 SpecifiedNote
    272 SpecifiedContactPerson
    /BuyerTradeParty/URIUniversalCommunication
    273 ChannelCode
    274 CompleteNumber
    /BuyerTradeParty/SpecifiedTaxRegistration
    275 AssociatedRegisteredTax
    /BuyerTradeParty
    276 EndPointURIUniversalCommunication
    277 LogoAssociatedSpecifiedBinaryFile
    /
    278 SalesAgentTradeParty
    279 BuyerRequisitionerTradeParty
    280 BuyerAssignedAccountantTradeParty
    281 SellerAssignedAccountantTradeParty
    /SellerTaxRepresentativeTradeParty
    282 ID
    283 GlobalID
    284 RoleCode
    285 Description
    286 SpecifiedLegalOrganization
    287 DefinedTradeContact
    288 URIUniversalCommunication
    /SellerTaxRepresentativeTradeParty/SpecifiedTaxRegistration
    289 AssociatedRegisteredTax
    /SellerTaxRepresentativeTradeParty
    290 EndPointURIUniversalCommunication
    291 LogoAssociatedSpecifiedBinaryFile
    /
    292 ProductEndUserTradeParty
    293 ApplicableTradeDeliveryTerms
    /SellerOrderReferencedDocument
    294 LineID
    /BuyerOrderReferencedDocument
    295 LineID
    /
    296 QuotationReferencedDocument
    297 OrderResponseReferencedDocument
    /ContractReferencedDocument
    298 LineID
    /
    299 DemandForecastReferencedDocument
    300 SupplyInstructionReferencedDocument
    301 PromotionalDealReferencedDocument
    302 PriceListReferencedDocument
    /AdditionalReferencedDocument
    303 LineID
    /
    304 RequisitionerReferencedDocument
    305 BuyerAgentTradeParty
    306 PurchaseConditionsReferencedDocument
    /SpecifiedProcuringProject
    307 Description
    /
    442 Reference
    448 UltimateCustomerOrderReferencedDocument
    """
}
