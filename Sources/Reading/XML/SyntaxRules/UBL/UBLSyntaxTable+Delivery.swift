extension UBLSyntaxTable {
  /// What is left out of the delivery (BG-13).
  static let delivery = """
    UBL-CR Invoice
    /cac:Delivery
    342 cbc:ID
    343 cbc:Quantity
    344 cbc:MinimumQuantity
    345 cbc:MaximumQuantity
    346 cbc:ActualDeliveryTime
    347 cbc:LatestDeliveryDate
    348 cbc:LatestDeliveryTime
    349 cbc:ReleaseID
    350 cbc:TrackingID
    /cac:Delivery/cac:DeliveryLocation
    351 cbc:Description
    352 cbc:Conditions
    353 cbc:CountrySubentity
    354 cbc:CountrySubentityCode
    355 cbc:LocationTypeCode
    356 cbc:InformationURI
    357 cbc:Name
    358 cac:ValidityPeriod
    /cac:Delivery/cac:DeliveryLocation/cac:Address
    359 cbc:ID
    360 cbc:AddressTypeCode
    361 cbc:AddressFormatCode
    362 cbc:Postbox
    363 cbc:Floor
    364 cbc:Room
    365 cbc:BlockName
    366 cbc:BuildingName
    367 cbc:BuildingNumber
    368 cbc:InhouseMail
    369 cbc:Department
    370 cbc:MarkAttention
    371 cbc:MarkCare
    372 cbc:PlotIdentification
    373 cbc:CitySubdivisionName
    374 cbc:CountrySubentityCode
    375 cbc:Region
    376 cbc:District
    377 cbc:TimezoneOffset
    /cac:Delivery/cac:DeliveryLocation/cac:Address/cac:Country
    378 cbc:Name
    /cac:Delivery/cac:DeliveryLocation/cac:Address
    379 cac:LocationCoordinate
    /cac:Delivery/cac:DeliveryLocation
    380 cac:SubsidiaryLocation
    381 cac:LocationCoordinate
    /cac:Delivery
    382 cac:AlternativeDeliveryLocation
    383 cac:RequestedDeliveryPeriod
    384 cac:EstimatedDeliveryPeriod
    385 cac:CarrierParty
    /cac:Delivery/cac:DeliveryParty
    386 cbc:MarkCareIndicator
    387 cbc:MarkAttentionIndicator
    388 cbc:WebsiteURI
    389 cbc:LogoReferenceID
    390 cbc:EndpointID
    391 cbc:IndustryClassificationCode
    392 cac:PartyIdentification
    393 cac:Language
    394 cac:PostalAddress
    395 cac:PhysicalLocation
    396 cac:PartyTaxScheme
    397 cac:PartyLegalEntity
    398 cac:Contact
    399 cac:Person
    400 cac:AgentParty
    401 cac:ServiceProviderParty
    402 cac:PowerOfAttorney
    403 cac:FinancialAccount
    /cac:Delivery
    404 cac:NotifyParty
    405 cac:Despatch
    406 cac:DeliveryTerms
    407 cac:MinimumDeliveryUnit
    408 cac:MaximumDeliveryUnit
    409 cac:Shipment
    682 cac:DeliveryAddress
    """
}
