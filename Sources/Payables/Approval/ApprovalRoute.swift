package import MasterData

/// Who decides about an invoice, in this order (I1, I2).
package struct ApprovalRoute: Codable, Hashable, Sendable {
  package var steps: [ApprovalStep]

  package init(_ steps: [ApprovalStep]) { self.steps = steps }

  /// The step that somebody is waited for; nil where all are done.
  package var next: ApprovalStep? { steps.first { !$0.isDone } }

  mutating func finish(_ index: Int) {
    if steps.indices.contains(index) { steps[index].isDone = true }
  }

  /// The steps that people are asked for now, with their places: the next one, and those behind it
  /// that go side by side with it.
  var openSteps: [(index: Int, step: ApprovalStep)] {
    guard let first = steps.firstIndex(where: { !$0.isDone }) else { return [] }
    let last = steps[(first + 1)...].firstIndex { !$0.isParallel } ?? steps.endIndex
    return (first..<last).filter { !steps[$0].isDone }.map { ($0, steps[$0]) }
  }
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
  /// Whether it goes side by side with the step before it.
  package var isParallel = false

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
