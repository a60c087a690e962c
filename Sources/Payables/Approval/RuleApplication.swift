import Invoice
import MasterData

/// Applies the rules of the house to the steps that always hold (I1).
///
/// A rule that replaces can't take a limit away: where nobody whom it names may approve the
/// amount, the highest of the levels that the limits call for stays.
struct RuleApplication {
  let rules: [ApprovalRule]
  let facts: ApprovalFacts
  /// Whether the people that are asked for may approve the amount.
  let reaches: (ApprovalNeed) throws -> Bool

  /// What came of the rules.
  struct Outcome {
    var needs: [ApprovalNeed]
    var verdicts: [ApprovalPlan.RuleVerdict] = []
  }

  /// What the rules make of the `standard` steps behind the `first` check.
  func outcome(_ first: ApprovalNeed, _ standard: [ApprovalNeed]) throws -> Outcome {
    var outcome = Outcome(needs: standard)
    for rule in rules {
      let unmet = rule.condition.unmet(by: facts)
      outcome.verdicts.append(.init(rule: rule, unmet: unmet))
      guard unmet.isEmpty else { continue }
      if rule.mode == .replace { outcome.needs = [] }
      add(rule, behind: first, to: &outcome.needs)
      if rule.mode == .replace { try keepLimit(of: standard, rule, &outcome.needs) }
    }
    return outcome
  }

  private func add(
    _ rule: ApprovalRule, behind first: ApprovalNeed, to needs: inout [ApprovalNeed]
  ) {
    let cause = ApprovalWords.rule(rule, facts)
    for stage in rule.stages {
      var isBehindOwn = false
      for approver in stage.approvers {
        var need = ApprovalNeed(approver.role, .rule, cause)
        need.named = approver.user
        need.isParallel = isBehindOwn
        // Whether it was rendered is another question than whether it may be paid.
        if first.reason == .expense, first.asksTheSame(as: need) { continue }
        if let index = needs.firstIndex(where: { $0.asksTheSame(as: need) }) {
          if !needs[index].causes.contains(cause) { needs[index].causes.append(cause) }
        } else {
          needs.append(need)
          isBehindOwn = true
        }
      }
    }
  }

  private func keepLimit(
    of standard: [ApprovalNeed], _ rule: ApprovalRule, _ needs: inout [ApprovalNeed]
  ) throws {
    guard var highest = standard.last(where: { $0.reason == .amount }) else { return }
    for need in needs {
      if need.named == nil, need.role == highest.role { return }
      if try reaches(need) { return }
    }
    highest.causes.append(ApprovalWords.kept(in: rule.name))
    needs.append(highest)
  }
}
