import Invoice

extension CII {
  /// The parties of the agreement.
  static let agreementParties: [Binding<Invoice>] = [
    .part("BG-4", "ram:SellerTradeParty", \.seller, seller),
    .part("BG-7", "ram:BuyerTradeParty", \.buyer, buyer),
    .group(
      "BG-11", "ram:SellerTaxRepresentativeTradeParty", \.taxRepresentative,
      [
        .text("BT-62", "ram:Name", \.name),
        .token("BT-63", vatIdentifier, \.vatIdentifier),
        address(.taxRepresentative, "ram:PostalTradeAddress", \.address),
      ]),
  ]

  private static let vatIdentifier: XMLPath =
    "ram:SpecifiedTaxRegistration/ram:ID[@schemeID='VA']"
  private static let taxRegistration: XMLPath =
    "ram:SpecifiedTaxRegistration/ram:ID[@schemeID='FC']"

  private static let seller: [Binding<Seller>] = [
    .text("BT-27", "ram:Name", \.name),
    .text("BT-28", "ram:SpecifiedLegalOrganization/ram:TradingBusinessName", \.tradingName),
    .identifiers("BT-29", "ram:ID | ram:GlobalID", \.identifiers),
    .identifier("BT-30", "ram:SpecifiedLegalOrganization/ram:ID", \.legalRegistration),
    .token("BT-31", vatIdentifier, \.vatIdentifier),
    .token("BT-32", taxRegistration, \.taxRegistration),
    .text("BT-33", "ram:Description", \.additionalLegalInformation),
    .identifier("BT-34", "ram:URIUniversalCommunication/ram:URIID", \.electronicAddress),
    address(.seller, "ram:PostalTradeAddress", \.address),
    contact(.seller, \.contact),
  ]

  private static let buyer: [Binding<Buyer>] = [
    .text("BT-44", "ram:Name", \.name),
    .text("BT-45", "ram:SpecifiedLegalOrganization/ram:TradingBusinessName", \.tradingName),
    .identifier("BT-46", "ram:GlobalID | ram:ID", \.identifier),
    .identifier("BT-47", "ram:SpecifiedLegalOrganization/ram:ID", \.legalRegistration),
    .token("BT-48", vatIdentifier, \.vatIdentifier),
    .identifier("BT-49", "ram:URIUniversalCommunication/ram:URIID", \.electronicAddress),
    address(.buyer, "ram:PostalTradeAddress", \.address),
    contact(.buyer, \.contact),
  ]

  /// The payee (BG-10), who stands in the settlement.
  static let payee: Binding<Invoice> = .group(
    "BG-10", "ram:PayeeTradeParty", \.payee,
    [
      .text("BT-59", "ram:Name", \.name),
      .identifier("BT-60", "ram:GlobalID | ram:ID", \.identifier),
      .identifier("BT-61", "ram:SpecifiedLegalOrganization/ram:ID", \.legalRegistration),
    ])

  static let deliveryInformation: [Binding<Delivery>] = [
    .text("BT-70", "ram:ShipToTradeParty/ram:Name", \.partyName),
    .identifier(
      "BT-71", "ram:ShipToTradeParty/ram:GlobalID | ram:ShipToTradeParty/ram:ID", \.location),
    .dateString(
      "BT-72", "ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime/udt:DateTimeString",
      \.actualDate),
    address(.deliverTo, "ram:ShipToTradeParty/ram:PostalTradeAddress", \.address),
  ]
}

// MARK: - Groups that occur in several places

extension CII {
  private static func address<Group>(
    _ terms: AddressTerms, _ path: XMLPath, _ field: Field<Group, PostalAddress?>
  ) -> Binding<Group> {
    .group(
      terms.group, path, field,
      [
        .text(terms.line1, "ram:LineOne", \.line1),
        .text(terms.line2, "ram:LineTwo", \.line2),
        .text(terms.line3, "ram:LineThree", \.line3),
        .text(terms.city, "ram:CityName", \.city),
        .text(terms.postCode, "ram:PostcodeCode", \.postCode),
        .text(terms.subdivision, "ram:CountrySubDivisionName", \.subdivision),
        .code(terms.country, "ram:CountryID", \.country),
      ])
  }

  private static func contact<Group>(
    _ terms: ContactTerms, _ field: Field<Group, Contact?>
  ) -> Binding<Group> {
    .group(
      terms.group, "ram:DefinedTradeContact", field,
      [
        .text(terms.name, "ram:PersonName | ram:DepartmentName", \.name),
        .text(
          terms.telephone, "ram:TelephoneUniversalCommunication/ram:CompleteNumber", \.telephone),
        .text(terms.email, "ram:EmailURIUniversalCommunication/ram:URIID", \.email),
      ])
  }

  static func period<Group>(
    _ terms: PeriodTerms, _ path: XMLPath, _ field: Field<Group, Period?>
  ) -> Binding<Group> {
    .group(
      terms.group, path, field,
      [
        .dateString(terms.start, "ram:StartDateTime/udt:DateTimeString", \.start),
        .dateString(terms.end, "ram:EndDateTime/udt:DateTimeString", \.end),
      ])
  }
}
