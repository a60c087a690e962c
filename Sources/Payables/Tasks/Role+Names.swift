package import InvoiceRules
package import MasterData

extension Role {
  /// What people call it.
  package var name: Wording {
    switch self {
    case .mailroom: Wording("Poststelle", "mailroom")
    case .ap: Wording("Kreditorenbuchhaltung", "accounts payable")
    case .procurement: Wording("Einkauf", "procurement")
    case .fm: Wording("Facility Management", "facility management")
    case .budget: Wording("Budgetverantwortung", "budget holders")
    case .project: Wording("Projektleitung", "project management")
    case .controlling: Wording("Controlling", "controlling")
    case .treasury: Wording("Zahlungsverkehr", "treasury")
    case .it: Wording("IT und Informationssicherheit", "IT and information security")
    case .compliance: Wording("Compliance", "compliance")
    case .audit: Wording("Revision", "audit")
    case .management: Wording("Geschäftsführung", "management")
    }
  }
}
