import MasterData

/// Which supplier of the master data a document is from, and by what that is known (E2).
package struct Resolution: Codable, Hashable, Sendable {
  /// Nil where none is certain.
  package var supplierID: String?
  /// As the supplier file spells it.
  package var name: String?
  /// What speaks for the supplier, the strongest sign first.
  package var signs: [Sign] = []
  /// Others that something on the document speaks for, the likeliest first.
  package var others: [Candidate] = []
  package var doubts: [Doubt] = []

  package init() {}

  /// A supplier that is not taken for the document's.
  package struct Candidate: Codable, Hashable, Sendable {
    package var supplierID: String
    package var name: String
    package var signs: [Sign]
  }

  /// What tells a supplier, the strongest first.
  package enum Sign: String, Codable, Hashable, Sendable, CaseIterable {
    case vatIdentifier = "vat_id"
    case taxNumber = "tax_number"
    case iban
    /// The order or contract that the document names is the supplier's.
    case order
    case name
    /// The name in part, with the place.
    case likeName = "like_name"
    case email
    case mailDomain = "mail_domain"

    /// How much it weighs; what is written by hand into other documents too weighs little.
    var weight: Int {
      switch self {
      case .vatIdentifier: 100
      case .taxNumber: 60
      case .iban: 50
      case .name: 40
      case .order: 25
      case .likeName: 15
      case .email: 10
      case .mailDomain: 5
      }
    }

    /// Whether it alone makes a supplier certain.
    var isSufficient: Bool { weight >= 40 }
  }

  /// What a person must look at (EX07).
  package enum Doubt: String, Codable, Hashable, Sendable, CaseIterable {
    /// No supplier of the master data fits.
    case unknown
    /// Several fit alike.
    case ambiguous
    /// The account is not the one of the supplier record.
    case otherAccount = "other_account"
    /// The account can't be right: its check digits are wrong.
    case wrongAccount = "wrong_account"
    /// The account belongs to another supplier of the master data.
    case accountOfOther = "account_of_other"
    /// The VAT identifier is not the one of the supplier record.
    case otherVATIdentifier = "other_vat_id"
    /// Payments to the supplier are blocked (E5).
    case blocked
  }
}
