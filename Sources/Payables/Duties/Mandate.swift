package import InvoiceRules
package import MasterData

/// Which roles may do something by command; whom tasks ask, ``Authorisation`` says.
package struct Mandate: Hashable, Sendable {
  package let roles: Set<Role>
  /// Whether anybody may while nobody is told apart: the table of users has no rows.
  package let isOpenWithoutUsers: Bool

  package init(_ roles: Set<Role>, isOpenWithoutUsers: Bool = false) {
    self.roles = roles
    self.isOpenWithoutUsers = isOpenWithoutUsers
  }

  /// The roles as the table of users has them.
  package var roleNames: String { roles.map(\.rawValue).sorted().joined(separator: ", ") }

  /// Why a person may not do it; nil where it may.
  package func refusal(of id: String, _ books: some MasterLookup) throws -> Wording? {
    guard let user = try books.row(User.self, id), user.isActive else {
      if isOpenWithoutUsers, try !books.hasRows(.users) { return nil }
      return DecisionRefusal.unknownUser(id).text
    }
    if user.roles.contains(where: roles.contains) { return nil }
    return Wording(
      "\(user.name) hat keine der Rollen \(roleNames), die das dürfen.",
      "\(user.name) has none of the roles \(roleNames) that may do it.")
  }
}

/// The handbook's table of responsibilities (RACI): who carries a step out or answers for it.
extension Mandate {
  /// Every active user.
  package static let anyUser = Mandate(Set(Role.allCases))

  /// To say what a document is, or what stands in it (C7).
  package static let correction = Mandate([
    .mailroom, .ap, .procurement, .fm, .project, .controlling,
  ])
  /// To hand entries to accounting and to correct them (J1).
  package static let posting = Mandate([.ap, .controlling])
  /// To propose payments, to hold them and to take them back, and to bring in what the bank says
  /// (K1, K3).
  package static let payment = Mandate([.ap, .treasury, .controlling])
  /// To say that a supplier's name, address or account was verified (E4).
  package static let supplierChange = Mandate([.ap, .procurement, .treasury, .compliance, .audit])
  /// To write to a supplier; who has a task about the document may as well (M2).
  package static let letter = Mandate([.ap, .procurement])
  /// To complain to a supplier and to settle it (M5).
  package static let complaint = Mandate(
    [.ap, .procurement, .fm, .project], isOpenWithoutUsers: true)
  /// To judge scans (B3).
  package static let scan = Mandate([.mailroom, .ap], isOpenWithoutUsers: true)
  /// To move papers and to have them destroyed, which takes two (B4).
  package static let paper = Mandate([.mailroom, .ap, .compliance])
}
