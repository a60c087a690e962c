import Invoice
import MasterData

/// Says who decides about an invoice (I1).
struct ApprovalRouting {
  let approvers: Approvers
  let rules: ApprovalRules
  let purchasing: PurchasingRules

  /// What of an invoice tells who decides.
  struct Subject {
    var caseType: CaseType
    var net: ExactDecimal
    var costCenter: String?
    /// The manager of its project.
    var projectManager: String?
    var isOverBudget = false
    /// The employee whose expenses they are; nobody decides about the own ones.
    var claimant: String?
    /// Who placed its orders; nobody approves what he ordered.
    var requesters: Set<String> = []
  }

  func route(_ subject: Subject) throws -> ApprovalRoute {
    var formal = ApprovalStep(.ap, .formalCheck)
    formal.isDone = true
    guard subject.caseType != .expense else {
      formal.isDone = true
      return ApprovalRoute([formal, try step(.budget, .expense, subject)])
    }
    let factual = try step(subject.caseType.isProject ? .project : .fm, .factualCheck, subject)
    var steps = [formal, factual]
    if let reason = try budgetReason(subject, factual) {
      steps.append(try step(.budget, reason, subject, except: steps))
    }
    if try needsManagement(subject) {
      steps.append(try step(.management, .amount, subject, except: steps))
    }
    return ApprovalRoute(steps)
  }

  private func budgetReason(
    _ subject: Subject, _ factual: ApprovalStep
  ) throws -> ApprovalStep.Reason? {
    let net = subject.net.magnitude
    if subject.isOverBudget { return .overBudget }
    if subject.caseType == .emergency, net > purchasing.emergencyThresholdNet { return .emergency }
    if let from = rules.budgetFromNet { return net >= from ? .amount : nil }
    guard let limit = try limit(of: factual), !limit.isZero else { return nil }
    // A project manager's own limit does not take the budget holder's place.
    let usual = subject.caseType.isProject ? try usualLimit(.fm) ?? limit : limit
    return net > usual ? .amount : nil
  }

  private func needsManagement(_ subject: Subject) throws -> Bool {
    let net = subject.net.magnitude
    if let from = rules.managementFromNet { return net >= from }
    guard let limit = try usualLimit(.budget) else { return false }
    return net > limit
  }

  private func limit(of step: ApprovalStep) throws -> ExactDecimal? {
    if let id = step.user, let user = try approvers.books.row(User.self, id) {
      return user.approvalLimit
    }
    return try usualLimit(step.role)
  }

  /// The lowest limit of those who have a role.
  private func usualLimit(_ role: Role) throws -> ExactDecimal? {
    try approvers.books.rows(User.self, where: .role, is: role.rawValue)
      .filter(\.isActive).compactMap(\.approvalLimit).filter { !$0.isZero }.min()
  }

  private func step(
    _ role: Role, _ reason: ApprovalStep.Reason, _ subject: Subject,
    except steps: [ApprovalStep] = []
  ) throws -> ApprovalStep {
    var step = ApprovalStep(role, reason)
    var excluded = Set(steps.compactMap(\.user))
    if let claimant = subject.claimant { excluded.insert(claimant) }
    excluded.formUnion(subject.requesters)
    let found =
      try (role == .project ? approvers.user(subject.projectManager, as: .project) : nil)
      ?? approvers.user(role, costCenter: subject.costCenter, except: excluded)
    step.user = found?.user.id
    step.substituteFor = found?.substituteFor
    return step
  }
}
