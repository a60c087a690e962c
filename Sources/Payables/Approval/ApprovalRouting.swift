package import Invoice
package import MasterData

/// Says who decides about an invoice, and why (I1, I2).
package struct ApprovalRouting {
  private let approvers: Approvers
  private let rules: ApprovalRules
  private let purchasing: PurchasingRules
  private var books: any MasterLookup { approvers.books }

  /// `today` tells who is absent.
  package init(
    _ books: any MasterLookup, on today: CalendarDate, _ rules: ApprovalRules,
    _ purchasing: PurchasingRules
  ) {
    approvers = Approvers(books: books, today: today)
    self.rules = rules
    self.purchasing = purchasing
  }

  package func plan(_ facts: ApprovalFacts) throws -> ApprovalPlan {
    var formal = ApprovalStep(.ap, .formalCheck)
    formal.isDone = true
    formal.causes = [ApprovalWords.formal]
    var draft = Draft(steps: [formal], duties: facts.duties)
    let first = firstCheck(of: facts)
    let checker = try add(first, facts, to: &draft)
    let application = RuleApplication(rules: rules.rules, facts: facts) { need in
      try reaches(need, facts.net.magnitude)
    }
    let standard = facts.caseType == .expense ? [] : try levels(facts, behind: checker)
    let outcome = try application.outcome(first, standard)
    for need in outcome.needs { try add(need, facts, to: &draft) }
    return ApprovalPlan(route: ApprovalRoute(draft.steps), verdicts: outcome.verdicts)
  }

  private func firstCheck(of facts: ApprovalFacts) -> ApprovalNeed {
    facts.caseType == .expense
      ? ApprovalNeed(.budget, .expense, ApprovalWords.expense)
      : ApprovalNeed(
        facts.caseType.isProject ? .project : .fm, .factualCheck, ApprovalWords.factual)
  }
}

// MARK: - Levels

extension ApprovalRouting {
  /// The steps that amount, budget and kind call for behind the factual check.
  private func levels(
    _ facts: ApprovalFacts, behind factual: ApprovalStep
  ) throws -> [ApprovalNeed] {
    [try budgetLevel(facts, factual), try managementLevel(facts)].compactMap(\.self)
  }

  private func budgetLevel(
    _ facts: ApprovalFacts, _ factual: ApprovalStep
  ) throws -> ApprovalNeed? {
    let net = facts.net.magnitude
    if facts.isOverBudget { return ApprovalNeed(.budget, .overBudget, ApprovalWords.overBudget) }
    let threshold = purchasing.emergencyThresholdNet
    if facts.caseType == .emergency, net > threshold {
      return ApprovalNeed(.budget, .emergency, ApprovalWords.emergency(net, above: threshold))
    }
    if let from = rules.budgetFromNet {
      return net >= from
        ? ApprovalNeed(.budget, .amount, ApprovalWords.from(net, from, key: "budget_from_net"))
        : nil
    }
    guard let limit = try limit(of: factual), !limit.isZero else { return nil }
    // A project manager's own limit does not take the budget holder's place.
    let usual = facts.caseType.isProject ? try usualLimit(.fm) ?? limit : limit
    return net > usual
      ? ApprovalNeed(.budget, .amount, ApprovalWords.above(net, usual, of: factual.role)) : nil
  }

  private func managementLevel(_ facts: ApprovalFacts) throws -> ApprovalNeed? {
    let net = facts.net.magnitude
    if let from = rules.managementFromNet {
      let cause = ApprovalWords.from(net, from, key: "management_from_net")
      return net >= from ? ApprovalNeed(.management, .amount, cause) : nil
    }
    guard let limit = try usualLimit(.budget), net > limit else { return nil }
    return ApprovalNeed(.management, .amount, ApprovalWords.above(net, limit, of: .budget))
  }

  private func limit(of step: ApprovalStep) throws -> ExactDecimal? {
    if let id = step.user, let user = try books.row(User.self, id) {
      return user.approvalLimit
    }
    return try usualLimit(step.role)
  }

  /// The lowest limit of those who have a role.
  private func usualLimit(_ role: Role) throws -> ExactDecimal? {
    try books.rows(User.self, where: .role, is: role.rawValue)
      .filter(\.isActive).compactMap(\.approvalLimit).filter { !$0.isZero }.min()
  }

  private func reaches(_ need: ApprovalNeed, _ net: ExactDecimal) throws -> Bool {
    let named = try need.named.flatMap { try books.row(User.self, $0) }
    if let named, named.isActive {
      return named.approvalLimit.map { $0 >= net } ?? named.roles.contains(.management)
    }
    guard let role = need.role, role != .management else { return true }
    return try usualLimit(role).map { $0 >= net } ?? false
  }
}

// MARK: - People

extension ApprovalRouting {
  /// A route as far as people are found for it.
  private struct Draft {
    var steps: [ApprovalStep]
    /// What people did before or get on this route.
    var duties: [DutyRecord]
  }

  @discardableResult
  private func add(
    _ need: ApprovalNeed, _ facts: ApprovalFacts, to draft: inout Draft
  ) throws -> ApprovalStep {
    let duty: Duty = need.reason == .factualCheck ? .factualCheck : .approval
    var excluded: Approvers.Excluded = [:]
    for record in draft.duties where SegregationOfDuties.areApart(record.duty, duty) {
      excluded[record.user] = excluded[record.user] ?? record.duty
    }
    let (role, found) = try person(for: need, facts, except: excluded)
    var step = ApprovalStep(role, need.reason)
    step.user = found.user?.id
    step.substituteFor = found.substituteFor
    step.isParallel = need.isParallel
    step.named = need.named
    step.causes = need.causes
    step.choice = found.notes
    draft.steps.append(step)
    if let user = found.user { draft.duties.append(DutyRecord(duty, user.id)) }
    return step
  }

  private func person(
    for need: ApprovalNeed, _ facts: ApprovalFacts, except excluded: Approvers.Excluded
  ) throws -> (Role, Approvers.Found) {
    var notes: [ApprovalNote] = []
    let role = try need.role ?? need.named.map(mainRole) ?? .management
    if let named = need.named {
      var found = try approvers.user(named, as: need.role, except: excluded)
      if let rule = need.causes.first?.rule {
        found.notes.insert(ApprovalWords.named(named, by: rule), at: 0)
      }
      if found.user != nil { return (role, found) }
      notes = found.notes + [ApprovalWords.fallsBack(to: role)]
    } else if role == .project, let manager = facts.projectManager {
      var found = try approvers.user(manager, as: .project, except: excluded)
      if found.user != nil {
        found.notes.insert(ApprovalWords.manages(manager), at: 0)
        return (role, found)
      }
      notes = found.notes
    }
    var found = try approvers.user(role, costCenter: facts.costCenter, except: excluded)
    found.notes = notes + found.notes
    return (role, found)
  }

  /// The role that somebody in the place of a named person must have: the highest of that person,
  /// or the management where there is no such person.
  private func mainRole(of user: String) throws -> Role {
    guard let user = try books.row(User.self, user), user.isActive else { return .management }
    return Self.ranks.first(where: user.roles.contains) ?? user.roles.first ?? .management
  }

  private static let ranks: [Role] = [.management, .budget, .controlling, .project, .procurement]
}
