package import Invoice

/// What must hold of an invoice so that a rule counts; what is empty or nil is not asked for (I1).
///
/// Of several values one is enough. Texts are compared whatever their case, `*` stands for any
/// characters.
package struct ApprovalCondition: Hashable, Sendable {
  /// Net, without its sign: this much or more.
  package var fromNet: ExactDecimal?
  /// Net, without its sign: less than this.
  package var belowNet: ExactDecimal?
  package var costCenters: [String] = []
  package var suppliers: [String] = []
  package var projects: [String] = []
  package var departments: [String] = []
  package var trades: [String] = []
  package var contracts: [String] = []
  package var caseTypes: [CaseType] = []
  /// Codes of cases that people accepted.
  package var acceptedCodes: [ExceptionCode] = []
  package var isOverBudget: Bool?

  package init() {}

  /// A thing that is asked for; the raw values are the keys of the configuration.
  package enum Aspect: String, Codable, Hashable, Sendable, CaseIterable {
    case fromNet = "from_net"
    case belowNet = "below_net"
    case costCenters = "cost_centers"
    case suppliers, projects, departments, trades, contracts
    case caseTypes = "case_types"
    case acceptedCodes = "accepted_codes"
    case overBudget = "over_budget"
  }

  /// What is asked for at all.
  package var aspects: [Aspect] { Aspect.allCases.filter { wanted($0) != nil } }

  /// What is asked for and does not hold, in the order of the keys.
  package func unmet(by facts: ApprovalFacts) -> [Aspect] {
    aspects.filter { !holds($0, facts) }
  }

  /// What is asked for, as it would be written; nil where it is not.
  package func wanted(_ aspect: Aspect) -> String? {
    switch aspect {
    case .fromNet: fromNet?.description
    case .belowNet: belowNet?.description
    case .overBudget: isOverBudget.map { $0 ? "true" : "false" }
    default: Self.joined(patterns(aspect))
    }
  }

  /// What the invoice has of it, as it would be written; nil for nothing.
  package static func found(_ aspect: Aspect, in facts: ApprovalFacts) -> String? {
    switch aspect {
    case .fromNet, .belowNet: facts.net.magnitude.description
    case .overBudget: facts.isOverBudget ? "true" : "false"
    default: joined(values(aspect, facts))
    }
  }

  private func holds(_ aspect: Aspect, _ facts: ApprovalFacts) -> Bool {
    let net = facts.net.magnitude
    switch aspect {
    case .fromNet: return fromNet.map { net >= $0 } ?? true
    case .belowNet: return belowNet.map { net < $0 } ?? true
    case .overBudget: return isOverBudget.map { $0 == facts.isOverBudget } ?? true
    default:
      let values = Self.values(aspect, facts).map { $0.lowercased() }
      return patterns(aspect).contains { pattern in
        let glob = Glob(pattern.lowercased())
        return values.contains { glob.matches($0) }
      }
    }
  }

  private func patterns(_ aspect: Aspect) -> [String] {
    switch aspect {
    case .costCenters: costCenters
    case .suppliers: suppliers
    case .projects: projects
    case .departments: departments
    case .trades: trades
    case .contracts: contracts
    case .caseTypes: caseTypes.map(\.rawValue)
    case .acceptedCodes: acceptedCodes.map(\.rawValue)
    case .fromNet, .belowNet, .overBudget: []
    }
  }

  private static func values(_ aspect: Aspect, _ facts: ApprovalFacts) -> [String] {
    switch aspect {
    case .costCenters: facts.costCenters
    case .suppliers: [facts.supplier].compactMap(\.self)
    case .projects: facts.projects
    case .departments: facts.departments
    case .trades: facts.trades
    case .contracts: facts.contracts
    case .caseTypes: [facts.caseType.rawValue]
    case .acceptedCodes: facts.acceptedCodes.map(\.rawValue).sorted()
    case .fromNet, .belowNet, .overBudget: []
    }
  }

  private static func joined(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}
