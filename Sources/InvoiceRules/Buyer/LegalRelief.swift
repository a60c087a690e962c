package import Invoice

/// Why an invoice needs fewer entries than § 14(4) UStG demands.
package enum LegalRelief: String, Codable, Hashable, Sendable, CaseIterable {
  /// Up to 250 € (§ 33 UStDV).
  case smallAmount = "small-amount"
  /// Of a small business that says so (§ 19 UStG, § 34a UStDV).
  case smallBusiness = "small-business"
  /// Exempt throughout (§ 14(2) sentence 2 number 2 UStG).
  case exempt
}

/// How the German VAT law looks at an invoice; what the rules of `RP-UStG-…` ask as well.
extension Invoice {
  /// An invoice that has no date itself is judged by the law of a `day`.
  package func legalReliefs(on day: CalendarDate) -> Set<LegalRelief> {
    let day = dayOfLaw ?? day
    guard let law = UStGLaw.all.last(where: { $0.validFrom <= day }) ?? UStGLaw.all.first else {
      return []
    }
    let kinds = UStGCase(Examination(self), law).kinds
    return Set(
      [
        (UStGCase.Kinds.smallAmount, LegalRelief.smallAmount), (.smallBusiness, .smallBusiness),
        (.exempt, .exempt),
      ].filter { kinds.contains($0.0) }.map(\.1))
  }

  /// Whether the German law says what must stand in it.
  package var isUnderGermanVATLaw: Bool { UStG.concerns(self) }

  /// The days between which the supply was made (BT-72, BG-14, BG-26), as far as it tells.
  package var timeOfSupply: ClosedRange<CalendarDate>? { supply }

  /// Whether it shows an amount of VAT.
  package var showsVAT: Bool { showsTax }

  /// Whether its seller is a business of another country by its VAT identifier, or else by its
  /// address.
  package var isOfForeignSeller: Bool {
    if let identifier = seller.vatIdentifier.flatMap(VATIdentifier.init) {
      return identifier.prefix != "DE"
    }
    return (seller.address?.country ?? .germany) != .germany
  }

  /// Whether the seller's VAT identifier (BT-31) can be right: its form, for Germany its check
  /// digit.
  package var hasPlausibleVATIdentifier: Bool {
    seller.vatIdentifier.flatMap(VATIdentifier.init)?.isPlausible ?? false
  }
}
