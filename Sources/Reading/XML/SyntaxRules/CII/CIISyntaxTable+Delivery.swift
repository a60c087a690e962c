extension CIISyntaxTable {
  /// What is left out of the delivery (BG-13).
  static let delivery = """
    CII-SR Delivery
    308 RelatedSupplyChainConsignment
    /ShipToTradeParty
    309 RoleCode
    310 Description
    311 SpecifiedLegalOrganization
    312 DefinedTradeContact
    313 URIUniversalCommunication
    314 SpecifiedTaxRegistration
    315 EndPointURIUniversalCommunication
    316 LogoAssociatedSpecifiedBinaryFile
    /
    317 UltimateShipToTradeParty
    318 ShipFromTradeParty
    319 ActualDespatchSupplyChainEvent
    320 ActualPickUpSupplyChainEvent
    /ActualDeliverySupplyChainEvent
    321 ID
    /ActualDeliverySupplyChainEvent/OccurrenceDateTime
    322 udt:DateTime
    /ActualDeliverySupplyChainEvent
    323 TypeCode
    324 Description
    325 DescriptionBinaryObject
    326 UnitQuantity
    327 LatestOccurrenceDateTime
    328 EarliestOccurrenceDateTime
    329 OccurrenceSpecifiedPeriod
    330 OccurrenceLogisticsLocation
    /
    331 ActualReceiptSupplyChainEvent
    332 AdditionalReferencedDocument
    /DespatchAdviceReferencedDocument
    333 LineID
    334 LineID
    /
    335 DeliveryNoteReferencedDocument
    336 ConsumptionReportReferencedDocument
    337 PreviousDeliverySupplyChainEvent
    338 PackingListReferencedDocument
    """
}
