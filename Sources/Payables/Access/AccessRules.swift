package import MasterData

/// Who may look at what is nobody else's business (A7, L5): roles of the users' table.
package struct AccessRules: Hashable, Sendable {
  /// Of documents about personnel.
  package var personnel: [Role] = [.management]
  /// Of compliance matters and whatever else is kept apart.
  package var compliance: [Role] = [.compliance]
  /// Who answers people's requests about their data (GDPR 15, 17) and reads the list of looks.
  package var dataProtection: [Role] = [.compliance]

  package init() {}

  private func roles(of circle: RestrictedCircle) -> [Role] {
    switch circle {
    case .personnel: personnel
    case .compliance: compliance
    }
  }

  /// The circles that a person belongs to; nobody whose user is unknown or not active has any.
  package func circles(of user: User?) -> Set<RestrictedCircle> {
    guard let user, user.isActive else { return [] }
    return Set(
      RestrictedCircle.allCases.filter { circle in
        roles(of: circle).contains { user.roles.contains($0) }
      })
  }

  package func mayAnswerForDataProtection(_ user: User?) -> Bool {
    guard let user, user.isActive else { return false }
    return dataProtection.contains { user.roles.contains($0) }
  }
}

extension Voucher {
  /// Who may look at it; nil where everybody may.
  package var circle: RestrictedCircle? { restriction.map { RestrictedCircle($0.documentClass) } }
}
