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
  /// The person that a rule names, whoever stands in for it; nil where a role is asked.
  package var named: String?
  /// What asks for it, with the figures of that time; nil in entries from before it was kept.
  package var causes: [ApprovalNote]?
  /// Why it is this person, or nobody certain.
  package var choice: [ApprovalNote]?

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
    /// A rule of the configuration.
    case rule
  }

  package init(_ role: Role, _ reason: Reason) {
    self.role = role
    self.reason = reason
  }
}

/// Why a step is there or is this person's, as it was when it was decided: sentences that stay true
/// whatever the configuration says later.
package struct ApprovalNote: Codable, Hashable, Sendable {
  /// The rule of the configuration; nil for what always holds.
  package var rule: String?
  package var german: String
  package var english: String

  package init(_ german: String, _ english: String, rule: String? = nil) {
    self.german = german
    self.english = english
    self.rule = rule
  }
}
