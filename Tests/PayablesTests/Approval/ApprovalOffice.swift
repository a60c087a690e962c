import Invoice
import MasterData

@testable import Payables

/// An office with people of every level, for rules of who approves.
enum ApprovalOffice {
  static let users = [
    user(
      "anna", "fm", ["cost_centers": "100,200", "approval_limit": "5000", "substitute": "bert"]),
    user("bert", "fm", ["cost_centers": "300", "approval_limit": "5000", "substitute": "anna"]),
    user("cora", "budget", ["cost_centers": "*", "approval_limit": "50000", "substitute": "dora"]),
    user("dora", "management", ["cost_centers": "*", "approval_limit": "900000"]),
    user("kurt", "controlling", ["cost_centers": "*"]),
    user("gone", "budget", ["active": "no"]),
  ]

  static func user(
    _ id: String, _ roles: String, _ values: [String: String] = [:]
  ) -> MasterRecord {
    MasterRecord(
      .users,
      ["user": id, "name": id.uppercased(), "roles": roles, "active": "yes"]
        .merging(values) { $1 })
  }

  static func rule(
    _ name: String, _ steps: [String] = [], mode: ApprovalRule.Mode = .add,
    _ change: (inout ApprovalCondition) -> Void = { _ in }
  ) -> ApprovalRule {
    var rule = ApprovalRule()
    rule.name = name
    rule.stages = steps.compactMap { ApprovalStage($0) }
    rule.mode = mode
    change(&rule.condition)
    return rule
  }

  static func plan(
    _ rules: [ApprovalRule], net: ExactDecimal = ExactDecimal(100), on day: CalendarDate = today,
    users: [MasterRecord] = users, _ change: (inout ApprovalFacts) -> Void = { _ in }
  ) throws -> ApprovalPlan {
    var facts = ApprovalFacts(.standard, net: net)
    facts.costCenter = "100"
    facts.costCenters = ["100"]
    change(&facts)
    var approval = ApprovalRules()
    approval.rules = rules
    return try ApprovalRouting(ListedMasterData(users), on: day, approval, PurchasingRules())
      .plan(facts)
  }

  /// Roles and people of the steps behind the formal check: `fm:anna`, with `+` before those that
  /// go side by side.
  static func steps(of plan: ApprovalPlan) -> [String] {
    plan.route.steps.dropFirst().map { step in
      (step.isParallel ? "+" : "") + "\(step.role.rawValue):\(step.user ?? "–")"
    }
  }

  /// Monday, 23 November 2026.
  static let today = CalendarDate(daysSince1970: 20_780)
}
