/// A postal address (BG-5, BG-8, BG-12, BG-15).
package struct PostalAddress: Hashable, Sendable, Codable {
  /// Address line 1 (BT-35, BT-50, BT-64, BT-75).
  package var line1: String?
  /// Address line 2 (BT-36, BT-51, BT-65, BT-76).
  package var line2: String?
  /// Address line 3 (BT-162, BT-163, BT-164, BT-165).
  package var line3: String?
  /// City (BT-37, BT-52, BT-66, BT-77).
  package var city: String?
  /// Post code (BT-38, BT-53, BT-67, BT-78).
  package var postCode: String?
  /// Country subdivision (BT-39, BT-54, BT-68, BT-79).
  package var subdivision: String?
  /// Country code (BT-40, BT-55, BT-69, BT-80).
  package var country: CountryCode?

  package init() {}
}

/// A contact (BG-6, BG-9).
package struct Contact: Hashable, Sendable, Codable {
  /// Contact point (BT-41, BT-56).
  package var name: String?
  /// Contact telephone number (BT-42, BT-57).
  package var telephone: String?
  /// Contact email address (BT-43, BT-58).
  package var email: String?

  package init() {}
}

/// Seller (BG-4).
package struct Seller: Hashable, Sendable, Codable {
  /// Seller name (BT-27).
  package var name: String?
  /// Seller trading name (BT-28).
  package var tradingName: String?
  /// Seller identifiers (BT-29), scheme ISO/IEC 6523.
  package var identifiers: [Identifier] = []
  /// Seller legal registration identifier (BT-30), scheme ISO/IEC 6523.
  package var legalRegistration: Identifier?
  /// Seller VAT identifier (BT-31).
  package var vatIdentifier: String?
  /// Seller tax registration identifier (BT-32): the German Steuernummer.
  package var taxRegistration: String?
  /// Seller additional legal information (BT-33).
  package var additionalLegalInformation: String?
  /// Seller electronic address (BT-34), scheme EAS.
  package var electronicAddress: Identifier?
  /// Seller postal address (BG-5); nil where the group is absent.
  package var address: PostalAddress?
  /// Seller contact (BG-6); nil where the group is absent.
  package var contact: Contact?

  package init() {}
}

/// Buyer (BG-7).
package struct Buyer: Hashable, Sendable, Codable {
  /// Buyer name (BT-44).
  package var name: String?
  /// Buyer trading name (BT-45).
  package var tradingName: String?
  /// Buyer identifier (BT-46), scheme ISO/IEC 6523.
  package var identifier: Identifier?
  /// Buyer legal registration identifier (BT-47), scheme ISO/IEC 6523.
  package var legalRegistration: Identifier?
  /// Buyer VAT identifier (BT-48).
  package var vatIdentifier: String?
  /// Buyer electronic address (BT-49), scheme EAS.
  package var electronicAddress: Identifier?
  /// Buyer postal address (BG-8); nil where the group is absent.
  package var address: PostalAddress?
  /// Buyer contact (BG-9); nil where the group is absent.
  package var contact: Contact?

  package init() {}
}

/// Payee (BG-10), where it isn't the seller.
package struct Payee: Hashable, Sendable, Codable {
  /// Payee name (BT-59).
  package var name: String?
  /// Payee identifier (BT-60), scheme ISO/IEC 6523.
  package var identifier: Identifier?
  /// Payee legal registration identifier (BT-61), scheme ISO/IEC 6523.
  package var legalRegistration: Identifier?

  package init() {}
}

/// Seller tax representative party (BG-11).
package struct TaxRepresentative: Hashable, Sendable, Codable {
  /// Seller tax representative name (BT-62).
  package var name: String?
  /// Seller tax representative VAT identifier (BT-63).
  package var vatIdentifier: String?
  /// Seller tax representative postal address (BG-12); nil where the group is absent.
  package var address: PostalAddress?

  package init() {}
}

/// Delivery information (BG-13) with the invoicing period (BG-14).
package struct Delivery: Hashable, Sendable, Codable {
  /// Deliver to party name (BT-70).
  package var partyName: String?
  /// Deliver to location identifier (BT-71), scheme ISO/IEC 6523.
  package var location: Identifier?
  /// Actual delivery date (BT-72).
  package var actualDate: CalendarDate?
  /// Invoicing period (BG-14: BT-73, BT-74); nil where the group is absent.
  package var period: Period?
  /// Deliver to address (BG-15); nil where the group is absent.
  package var address: PostalAddress?

  package init() {}
}

/// A period (BG-14: BT-73 and BT-74; BG-26: BT-134 and BT-135).
package struct Period: Hashable, Sendable, Codable {
  package var start: CalendarDate?
  package var end: CalendarDate?

  package init(start: CalendarDate? = nil, end: CalendarDate? = nil) {
    self.start = start
    self.end = end
  }
}
