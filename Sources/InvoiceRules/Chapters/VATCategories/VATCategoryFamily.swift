import Invoice

/// A VAT category with what the norm demands where it is used; the rules BR-S-01 to BR-AG-10 are
/// made from these.
struct VATCategoryFamily: Sendable {
  /// `S` as in `BR-S-08`.
  let prefix: String
  let category: VATCategory
  let name: Wording
  /// Whether rows are told apart by their rate; the others bear no tax.
  let isRated: Bool
  let rate: RateDemand
  let seller: SellerDemand
  let buyer: BuyerDemand
  let exemption: ExemptionDemand

  enum RateDemand: Sendable {
    case positive
    /// The Canary Islands: UBL lets zero pass, CII doesn't.
    case notNegativeInUBL
    /// Ceuta and Melilla: zero passes.
    case notNegative
    case zero
    case absent
  }

  enum SellerDemand: Sendable {
    /// A VAT identifier (BT-31), tax registration (BT-32) or a representative's (BT-63).
    case anyTaxNumber
    /// A VAT identifier (BT-31) or a representative's (BT-63).
    case vatIdentifier
    /// None of BT-31, BT-63 and, of the buyer, BT-48.
    case noVATIdentifier
  }

  enum BuyerDemand: Sendable {
    case nothing
    /// A VAT identifier (BT-48) or legal registration (BT-47).
    case vatOrLegalIdentifier
    case vatIdentifier
  }

  enum ExemptionDemand: Sendable {
    /// A reason (BT-120) or its code (BT-121).
    case reason
    case noReason
  }

  static let all = [
    VATCategoryFamily(
      prefix: "S", category: .standard, name: Wording("Regelsteuersatz", "Standard rated"),
      isRated: true, rate: .positive, seller: .anyTaxNumber, buyer: .nothing, exemption: .noReason),
    VATCategoryFamily(
      prefix: "Z", category: .zeroRated, name: Wording("Nullsatz", "Zero rated"),
      isRated: false, rate: .zero, seller: .anyTaxNumber, buyer: .nothing, exemption: .noReason),
    VATCategoryFamily(
      prefix: "E", category: .exempt, name: Wording("Steuerbefreit", "Exempt from VAT"),
      isRated: false, rate: .zero, seller: .anyTaxNumber, buyer: .nothing, exemption: .reason),
    VATCategoryFamily(
      prefix: "AE", category: .reverseCharge,
      name: Wording("Steuerschuldnerschaft des Leistungsempfängers", "Reverse charge"),
      isRated: false, rate: .zero, seller: .anyTaxNumber, buyer: .vatOrLegalIdentifier,
      exemption: .reason),
    VATCategoryFamily(
      prefix: "IC", category: .intraCommunity,
      name: Wording("Innergemeinschaftliche Lieferung", "Intra-community supply"),
      isRated: false, rate: .zero, seller: .vatIdentifier, buyer: .vatIdentifier,
      exemption: .reason),
    VATCategoryFamily(
      prefix: "G", category: .export,
      name: Wording("Ausfuhr aus der EU", "Export outside the EU"),
      isRated: false, rate: .zero, seller: .vatIdentifier, buyer: .nothing, exemption: .reason),
    VATCategoryFamily(
      prefix: "O", category: .notSubjectToVAT,
      name: Wording("Nicht steuerbar", "Not subject to VAT"),
      isRated: false, rate: .absent, seller: .noVATIdentifier, buyer: .nothing, exemption: .reason),
    VATCategoryFamily(
      prefix: "AF", category: .canaryIslands, name: Wording("Kanarische Inseln (IGIC)", "IGIC"),
      isRated: true, rate: .notNegativeInUBL, seller: .anyTaxNumber, buyer: .nothing,
      exemption: .noReason),
    VATCategoryFamily(
      prefix: "AG", category: .ceutaAndMelilla,
      name: Wording("Ceuta und Melilla (IPSI)", "IPSI"),
      isRated: true, rate: .notNegative, seller: .anyTaxNumber, buyer: .nothing,
      exemption: .noReason),
  ]

  static let rules: [Rule] = all.flatMap { family in
    [family.breakdownRule] + family.partyRules + family.rateRules + family.sumRules
      + [family.exemptionRule]
  }

  func id(_ number: String) -> String { "BR-\(prefix)-\(number)" }

  /// Where the category may be used beside the breakdown.
  enum Use: CaseIterable, Sendable {
    case lines, allowances, charges

    /// How a message begins.
    var wording: Wording {
      switch self {
      case .lines: Wording("Eine Rechnungszeile", "An invoice line")
      case .allowances: Wording("Ein Nachlass auf die Rechnung", "A document level allowance")
      case .charges: Wording("Ein Zuschlag auf die Rechnung", "A document level charge")
      }
    }

    /// The term of the category.
    var category: Term {
      switch self {
      case .lines: "BT-151"
      case .allowances: "BT-95"
      case .charges: "BT-102"
      }
    }

    /// The term of the rate.
    var rate: Term {
      switch self {
      case .lines: "BT-152"
      case .allowances: "BT-96"
      case .charges: "BT-103"
      }
    }
  }
}

extension Examination {
  /// How often a category is used at a place; sub lines count in both syntaxes.
  ///
  /// Where the artefacts do not ask whether a category is of VAT, it may be of any tax.
  func count(
    of category: VATCategory, in use: VATCategoryFamily.Use, ofAnyTax: Bool = false
  ) -> Int {
    let sums = vatSums.sum(of: category)
    let (part, subLines) =
      switch use {
      case .lines: (sums.lines, subLineCategories[category, default: 0])
      case .allowances: (sums.allowances, 0)
      case .charges: (sums.charges, 0)
      }
    return part.count + subLines - (ofAnyTax ? 0 : part.countOfOtherTaxes)
  }

  func rows(of category: VATCategory, ofAnyTax: Bool = false) -> Int {
    let rows = invoice.vatBreakdown.count { $0.category == category }
    guard ofAnyTax else { return rows }
    return rows + facts.otherTaxes.count { $0.use == .breakdown && $0.category == category }
  }

  /// Whether the artefacts take a category for VAT whatever tax it is of: CII's always where they
  /// count, UBL's for the standard rate.
  func countsAnyTax(for category: VATCategory) -> Bool {
    binding == .cii || category == .standard
  }
}
