import MasterData

/// A route with what was asked of every rule on the way to it.
package struct ApprovalPlan: Hashable, Sendable {
  package var route: ApprovalRoute
  /// In the order of the rules.
  package var verdicts: [RuleVerdict]

  /// What came of one rule.
  package struct RuleVerdict: Hashable, Sendable {
    package var rule: ApprovalRule
    /// What it asks for and does not find; empty where it counts.
    package var unmet: [ApprovalCondition.Aspect]

    package var counts: Bool { unmet.isEmpty }
  }
}

/// A step that is called for, before anybody is found for it.
struct ApprovalNeed: Hashable, Sendable {
  /// Nil for a person whose role is looked up.
  var role: Role?
  /// The person that a rule names.
  var named: String?
  var reason: ApprovalStep.Reason
  var causes: [ApprovalNote]
  var isParallel = false

  init(_ role: Role?, _ reason: ApprovalStep.Reason, _ cause: ApprovalNote) {
    self.role = role
    self.reason = reason
    causes = [cause]
  }

  /// Whether it asks the same people as another one.
  func asksTheSame(as other: ApprovalNeed) -> Bool {
    named == nil && other.named == nil ? role == other.role : named == other.named
  }
}
