import Invoice
package import InvoiceRules
import JSON
import MasterData
package import Payables

/// Why these people decide about a voucher: its route, and what came of every rule.
package struct PolicyExplanation: Sendable {
  private let voucher: Voucher
  private let facts: ApprovalFacts
  private let plan: ApprovalPlan
  private let language: Language

  /// What the configuration of today makes of the voucher is the `plan`.
  ///
  /// A sensitive one is not explained (see ``ReasonChain``).
  package init(
    of voucher: Voucher, _ facts: ApprovalFacts, _ plan: ApprovalPlan, language: Language
  ) {
    self.voucher = voucher
    self.facts = facts
    self.plan = plan
    self.language = language
  }

  private func word(_ german: String, _ english: String) -> String {
    Wording(german, english)[language]
  }

  /// The route that the voucher took where it has one; else the one that it would take.
  private var route: ApprovalRoute { voucher.route ?? plan.route }

  /// Whether the configuration of today would ask others.
  private var isOutdated: Bool { voucher.route.map { $0.asked != plan.route.asked } ?? false }

  // MARK: For people

  package var lines: [String] {
    guard !voucher.isSensitive else { return StateWords(voucher).sentences.map { $0[language] } }
    let title =
      voucher.route == nil
      ? word("Weg nach der heutigen Konfiguration:", "Route by the configuration of today:")
      : word("Weg, wie er entschieden wurde:", "Route as it was decided:")
    var lines = [head, title] + steps(of: route) + [word("Regeln:", "Rules:")]
    lines += plan.verdicts.isEmpty ? [word("  keine", "  none")] : plan.verdicts.map(verdict)
    if isOutdated {
      lines.append(
        word("Nach der heutigen Konfiguration: ", "By the configuration of today: ")
          + RouteWords.line(plan.route, in: language))
    }
    return lines
  }

  private var head: String {
    let centers = facts.costCenters.joined(separator: ", ")
    return [
      voucher.id.description, facts.caseType.rawValue,
      word("netto ", "net ") + facts.net.text(in: language),
      centers.isEmpty ? nil : word("Kostenstelle ", "cost centre ") + centers,
      facts.supplier.map { word("Lieferant ", "supplier ") + $0 },
      facts.isOverBudget ? word("Budget überschritten", "over budget") : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }

  private func steps(of route: ApprovalRoute) -> [String] {
    route.steps.enumerated().flatMap { index, step in
      let done = step.isDone ? word(" (erledigt)", " (done)") : ""
      return ["  \(index + 1). \(RouteWords.name(step, in: language))\(done)"]
        + RouteWords.reasons(step, in: language).map { "       \($0)" }
    }
  }

  private func verdict(_ verdict: ApprovalPlan.RuleVerdict) -> String {
    let name = verdict.rule.name
    guard !verdict.counts else { return word("  ✓ „\(name)“ gilt", "  ✓ “\(name)” counts") }
    let failed = unmet(verdict).joined(separator: "; ")
    return word("  – „\(name)“ gilt nicht: ", "  – “\(name)” does not count: ") + failed
  }

  /// What a rule asks for and what there is instead: `cost_centers 41* (200)`.
  private func unmet(_ verdict: ApprovalPlan.RuleVerdict) -> [String] {
    verdict.unmet.map { aspect in
      let wanted = verdict.rule.condition.wanted(aspect) ?? ""
      let found = ApprovalCondition.found(aspect, in: facts) ?? "–"
      return "\(aspect.rawValue) \(wanted) (\(found))"
    }
  }

  // MARK: For programs

  /// One JSON object.
  package var json: String {
    JSONObject.text { json in
      json.add("id", voucher.id.description)
      json.add("sensitive", voucher.isSensitive)
      guard !voucher.isSensitive else { return }
      json.add("case_type", facts.caseType.rawValue)
      json.add("net", facts.net)
      json.add("cost_centers", texts: facts.costCenters)
      json.add("supplier", facts.supplier)
      json.add("over_budget", facts.isOverBudget)
      json.add("steps", objects: route.steps) { json, step in
        json.add("role", step.role.rawValue)
        json.add("user", step.user)
        json.add("substitute_for", step.substituteFor)
        json.add("reason", step.reason.rawValue)
        json.add("rules", texts: (step.causes ?? []).compactMap(\.rule))
        json.add("parallel", step.isParallel)
        json.add("done", step.isDone)
        json.add("because", texts: RouteWords.reasons(step, in: language))
      }
      json.add("rules", objects: plan.verdicts) { json, verdict in
        json.add("name", verdict.rule.name)
        json.add("counts", verdict.counts)
        json.add("unmet", texts: verdict.unmet.map(\.rawValue))
        json.add("because", texts: unmet(verdict))
      }
      json.add("outdated", isOutdated)
      json.add("steps_today", texts: plan.route.asked)
    }
  }
}
