package import MasterData

/// Who decides about an invoice, in this order (I1, I2).
package struct ApprovalRoute: Codable, Hashable, Sendable {
  package var steps: [ApprovalStep]

  package init(_ steps: [ApprovalStep]) { self.steps = steps }

  /// The step that somebody is waited for; nil where all are done.
  package var next: ApprovalStep? { steps.first { !$0.isDone } }
}

package struct ApprovalStep: Codable, Hashable, Sendable {
  package var role: Role
  /// The very person, where the master data make it certain.
  package var user: String?
  /// For whom ``user`` stands in.
  package var substituteFor: String?
  package var reason: Reason
  /// Whether it is done, as the formal check is by the system.
  package var isDone = false

  package enum Reason: String, Codable, Hashable, Sendable, CaseIterable {
    /// The formal check and the match, which the system does.
    case formalCheck = "formal_check"
    /// Whether what was delivered is what is invoiced (G1).
    case factualCheck = "factual_check"
    /// The net amount reaches the limit of the step before.
    case amount
    case emergency
    case overBudget = "over_budget"
    case expense
  }

  package init(_ role: Role, _ reason: Reason) {
    self.role = role
    self.reason = reason
  }
}
