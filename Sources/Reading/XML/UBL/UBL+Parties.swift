import Invoice

extension UBL {
  static let parties: [Binding<Invoice>] = [
    .fact("BG-4", "cac:AccountingSupplierParty"),
    .part("BG-4", "cac:AccountingSupplierParty/cac:Party", \.seller, seller),
    .part("BG-7", "cac:AccountingCustomerParty/cac:Party", \.buyer, buyer),
    .group("BG-10", "cac:PayeeParty", \.payee, payee),
    .group("BG-11", "cac:TaxRepresentativeParty", \.taxRepresentative, taxRepresentative),
    .group("BG-13", "cac:Delivery", \.delivery, delivery),
    // A period that only says when VAT falls due (BT-8) is no invoicing period.
    period(
      .invoicing,
      """
      cac:InvoicePeriod[cbc:StartDate] | cac:InvoicePeriod[cbc:EndDate] \
      | cac:InvoicePeriod[not(cbc:DescriptionCode)]
      """, \.invoicingPeriod),
  ]

  /// A party's identifier; the one of scheme SEPA is the creditor's (BT-90).
  private static let identification: XMLPath =
    "cac:PartyIdentification/cbc:ID[not(@schemeID='SEPA')]"

  private static let vatIdentifier: XMLPath =
    "cac:PartyTaxScheme[upper-case(cac:TaxScheme/cbc:ID)='VAT']/cbc:CompanyID"

  private static let seller: [Binding<Seller>] = [
    .text("BT-27", "cac:PartyLegalEntity/cbc:RegistrationName", \.name),
    .text("BT-28", "cac:PartyName/cbc:Name", \.tradingName),
    .identifiers("BT-29", identification, \.identifiers),
    .identifier("BT-30", "cac:PartyLegalEntity/cbc:CompanyID", \.legalRegistration),
    .token("BT-31", vatIdentifier, \.vatIdentifier),
    .token(
      "BT-32", "cac:PartyTaxScheme[not(upper-case(cac:TaxScheme/cbc:ID)='VAT')]/cbc:CompanyID",
      \.taxRegistration),
    .text("BT-33", "cac:PartyLegalEntity/cbc:CompanyLegalForm", \.additionalLegalInformation),
    .identifier("BT-34", "cbc:EndpointID", \.electronicAddress),
    address(.seller, "cac:PostalAddress", \.address),
    contact(.seller, \.contact),
  ]

  private static let buyer: [Binding<Buyer>] = [
    .text("BT-44", "cac:PartyLegalEntity/cbc:RegistrationName", \.name),
    .text("BT-45", "cac:PartyName/cbc:Name", \.tradingName),
    .identifier("BT-46", "cac:PartyIdentification/cbc:ID", \.identifier),
    .identifier("BT-47", "cac:PartyLegalEntity/cbc:CompanyID", \.legalRegistration),
    .token("BT-48", vatIdentifier, \.vatIdentifier),
    .identifier("BT-49", "cbc:EndpointID", \.electronicAddress),
    address(.buyer, "cac:PostalAddress", \.address),
    contact(.buyer, \.contact),
  ]

  private static let payee: [Binding<Payee>] = [
    .text("BT-59", "cac:PartyName/cbc:Name", \.name),
    .identifier("BT-60", identification, \.identifier),
    .identifier("BT-61", "cac:PartyLegalEntity/cbc:CompanyID", \.legalRegistration),
  ]

  private static let taxRepresentative: [Binding<TaxRepresentative>] = [
    .text("BT-62", "cac:PartyName/cbc:Name", \.name),
    .token("BT-63", vatIdentifier, \.vatIdentifier),
    address(.taxRepresentative, "cac:PostalAddress", \.address),
  ]

  private static let delivery: [Binding<Delivery>] = [
    .text("BT-70", "cac:DeliveryParty/cac:PartyName/cbc:Name", \.partyName),
    .identifier("BT-71", "cac:DeliveryLocation/cbc:ID", \.location),
    .date("BT-72", "cbc:ActualDeliveryDate", \.actualDate),
    address(.deliverTo, "cac:DeliveryLocation/cac:Address", \.address),
  ]
}

// MARK: - Groups that occur in several places

extension UBL {
  static func address<Group>(
    _ terms: AddressTerms, _ path: XMLPath, _ field: Field<Group, PostalAddress?>
  ) -> Binding<Group> {
    .group(
      terms.group, path, field,
      [
        .text(terms.line1, "cbc:StreetName", \.line1),
        .text(terms.line2, "cbc:AdditionalStreetName", \.line2),
        .text(terms.line3, "cac:AddressLine/cbc:Line", \.line3),
        .text(terms.city, "cbc:CityName", \.city),
        .text(terms.postCode, "cbc:PostalZone", \.postCode),
        .text(terms.subdivision, "cbc:CountrySubentity", \.subdivision),
        .code(terms.country, "cac:Country/cbc:IdentificationCode", \.country),
      ])
  }

  private static func contact<Group>(
    _ terms: ContactTerms, _ field: Field<Group, Contact?>
  ) -> Binding<Group> {
    .group(
      terms.group, "cac:Contact", field,
      [
        .text(terms.name, "cbc:Name", \.name),
        .text(terms.telephone, "cbc:Telephone", \.telephone),
        .text(terms.email, "cbc:ElectronicMail", \.email),
      ])
  }

  static func period<Group>(
    _ terms: PeriodTerms, _ path: XMLPath, _ field: Field<Group, Period?>
  ) -> Binding<Group> {
    .group(
      terms.group, path, field,
      [
        .date(terms.start, "cbc:StartDate", \.start),
        .date(terms.end, "cbc:EndDate", \.end),
      ])
  }
}
