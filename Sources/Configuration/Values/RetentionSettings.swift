package import MasterData
package import Payables

/// How long documents are kept and who releases their erasure ([[retention]], [erasure]).
package struct RetentionSettings: Hashable, Sendable {
  package var rules = RetentionRules()
  /// Roles whose people release lists and end holds.
  package var releaseRoles: [Role] = [.compliance, .management]

  init() {}
}
