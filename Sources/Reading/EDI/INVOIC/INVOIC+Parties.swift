import Invoice

extension INVOIC {
  /// The width of a line of a name or address (C080, C058).
  private static let nameWidth = 35

  /// Seller, buyer, payee, tax representative and deliver-to party (BG-4 to BG-15).
  ///
  /// Where a message tells the invoicee (IV) from the buyer (BY), the invoicee is who the invoice
  /// is made out to, and so the norm's buyer.
  mutating func readParties(into invoice: inout Invoice) {
    let parties = body.header.groups("NAD")
    if let seller = party("SE", "SU", in: parties) { invoice.seller = self.seller(seller) }
    if let buyer = party("IV", "BY", in: parties) { invoice.buyer = self.buyer(buyer) }
    if let group = party("PE", "RE", in: parties), let trigger = group.trigger {
      var payee = Payee()
      payee.name = Self.name(trigger)
      payee.identifier = Self.identifier(trigger)
      payee.legalRegistration = reference("XA", in: group).map { Identifier($0) }
      invoice.payee = payee
    }
    if let group = party("LC", in: parties), let trigger = group.trigger {
      var representative = TaxRepresentative()
      representative.name = Self.name(trigger)
      representative.vatIdentifier = reference("VA", in: group)
      representative.address = Self.address(trigger)
      invoice.taxRepresentative = representative
    }
    if let trigger = party("DP", "ST", in: parties)?.trigger {
      var delivery = invoice.delivery ?? Delivery()
      delivery.partyName = Self.name(trigger)
      delivery.location = Self.identifier(trigger)
      delivery.address = Self.address(trigger)
      invoice.delivery = delivery
    }
  }

  private mutating func party(
    _ qualifiers: String..., in parties: [SegmentGroup]
  ) -> SegmentGroup? {
    for qualifier in qualifiers {
      if let group = parties.first(where: { $0.trigger?.qualifier == qualifier }) {
        if let trigger = group.trigger { run.take(trigger) }
        return group
      }
    }
    return nil
  }

  private mutating func seller(_ group: SegmentGroup) -> Seller {
    var seller = Seller()
    guard let trigger = group.trigger else { return seller }
    seller.name = Self.name(trigger)
    seller.identifiers = [Self.identifier(trigger)].compactMap(\.self)
    if let number = reference("YC1", "API", in: group) {
      seller.identifiers.append(Identifier(number))
    }
    seller.legalRegistration = reference("XA", in: group).map { Identifier($0) }
    seller.vatIdentifier = reference("VA", in: group)
    seller.taxRegistration = reference("FC", "AHP", in: group)
    seller.address = Self.address(trigger)
    seller.contact = contact(in: group)
    return seller
  }

  private mutating func buyer(_ group: SegmentGroup) -> Buyer {
    var buyer = Buyer()
    guard let trigger = group.trigger else { return buyer }
    buyer.name = Self.name(trigger)
    buyer.identifier = Self.identifier(trigger)
    if buyer.identifier == nil {
      // The number under which the seller keeps the buyer.
      buyer.identifier = reference("IT", in: group).map { Identifier($0) }
    }
    buyer.legalRegistration = reference("XA", in: group).map { Identifier($0) }
    buyer.vatIdentifier = reference("VA", in: group)
    buyer.address = Self.address(trigger)
    buyer.contact = contact(in: group)
    return buyer
  }

  private mutating func reference(_ qualifiers: String..., in group: SegmentGroup) -> String? {
    let references = group.segments("RFF")
    for qualifier in qualifiers {
      if let segment = run.first(qualifier, in: references) { return segment[0, 1] }
    }
    return nil
  }

  /// Who is to be asked (BG-6, BG-9), and where.
  private mutating func contact(in group: SegmentGroup) -> Contact? {
    guard let person = group.groups("CTA").first, let trigger = person.trigger else { return nil }
    run.take(trigger)
    var contact = Contact()
    contact.name = trigger[1, 1] ?? trigger[1]
    for way in person.segments("COM") {
      switch way[0, 1] {
      case "TE" where contact.telephone == nil: contact.telephone = way[0]
      case "EM" where contact.email == nil: contact.email = way[0]
      default: continue
      }
      run.take(way)
    }
    return contact
  }
}

// MARK: - Name and address

extension INVOIC {
  /// The party's name: of the structured form (C080), else the first line of the other (C058).
  private static func name(_ party: EDIFACTSegment) -> String? {
    EDIFACTText.joined(party.components(of: 3).prefix(5), width: nameWidth)
      ?? unstructured(party).first
  }

  private static func identifier(_ party: EDIFACTSegment) -> Identifier? {
    party[1].map { Identifier($0, scheme: EDIFACTCodes.scheme(agency: party[1, 2])) }
  }

  /// The lines of the unstructured form.
  private static func unstructured(_ party: EDIFACTSegment) -> [String] {
    party.components(of: 2).map(\.trimmingBlanks).filter { !$0.isEmpty }
  }

  private static func address(_ party: EDIFACTSegment) -> PostalAddress? {
    var address = PostalAddress()
    let street = party.components(of: 4).map(\.trimmingBlanks).filter { !$0.isEmpty }
    address.line1 = street.first
    address.line2 = street.dropFirst().first
    address.line3 = street.count > 2 ? street.dropFirst(2).joined(separator: " ") : nil
    address.city = party[5]
    // A composite since D.00A: the name stands fourth, the code first.
    address.subdivision = party[6, 3] ?? party[6]
    address.postCode = party[7]
    address.country = party[8].map(CountryCode.init)
    if address == PostalAddress() { address = Self.address(lines: Self.unstructured(party)) }
    return address == PostalAddress() ? nil : address
  }

  /// An address of mere lines behind the name; `99817 Eisenach` at its end is post code and city.
  private static func address(lines: [String]) -> PostalAddress {
    var address = PostalAddress()
    var lines = Array(lines.dropFirst())
    if let last = lines.last {
      let parts = last.split(separator: " ", maxSplits: 1)
      if parts.count == 2, parts[0].utf8.count == 5,
        parts[0].utf8.allSatisfy({ 0x30...0x39 ~= $0 })
      {
        address.postCode = String(parts[0])
        address.city = parts[1].trimmingBlanks
        lines.removeLast()
      }
    }
    address.line1 = lines.first
    address.line2 = lines.dropFirst().first
    address.line3 = lines.count > 2 ? lines.dropFirst(2).joined(separator: " ") : nil
    return address
  }
}
