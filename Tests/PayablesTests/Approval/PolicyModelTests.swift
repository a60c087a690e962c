import Invoice
import MasterData
import TestSupport
import Testing

@testable import Payables

/// Every set of up to three rules of a small family, and every way that people can go then: none
/// leads to an approval without all whom the rules require.
struct PolicyModelTests {
  private static let family: [ApprovalRule] = [
    ApprovalOffice.rule("A", ["budget"]),
    ApprovalOffice.rule("B", ["management + procurement"]),
    ApprovalOffice.rule("C", ["user:cora", "user:niemand"]),
    ApprovalOffice.rule("D", ["procurement"], mode: .replace),
    ApprovalOffice.rule("E", mode: .replace) { $0.belowNet = ExactDecimal(1000) },
    ApprovalOffice.rule("F", ["ap"]) { $0.suppliers = ["other"] },
    ApprovalOffice.rule("G", ["fm"]) { $0.costCenters = ["2*"] },
  ]

  private static let users = ["anna", "bert", "cora", "dora", "paul", "petra"]

  /// All sets of at most three rules, in the order of the family.
  private static let sets: [[Int]] = (0..<(1 << family.count)).map { bits in
    (0..<family.count).filter { bits & 1 << $0 != 0 }
  }.filter { $0.count <= 3 }

  enum Absence: CaseIterable { case nobody, budget, circle }

  private static func records(_ absence: Absence) -> [MasterRecord] {
    let away = absence == .circle ? ["anna", "bert"] : absence == .budget ? ["cora"] : []
    let people = TaskOffice.people.map { record in
      away.contains(record.values["user"] ?? "")
        ? MasterRecord(.users, record.values.merging(["absent_from": "2026-01-01"]) { $1 }) : record
    }
    return DeskBooks.records.filter { $0.table != .users } + people
  }

  /// Calls `visit` with every voucher that approvals, and at most so many delegations, lead to.
  private func reach(
    from voucher: Voucher, depth: Int, delegations: Int = 0, _ desk: Desk,
    _ visit: (Voucher) throws -> Void
  ) throws {
    try visit(voucher)
    guard depth > 0 else { return }
    for task in voucher.tasks {
      for user in Self.users {
        var decision = Decision(.approve, of: task.id, by: user, through: .commandLine)
        if let next = after(decision, of: voucher, desk) {
          try reach(from: next, depth: depth - 1, delegations: delegations, desk, visit)
        }
        guard delegations > 0 else { continue }
        decision.verdict = .delegate
        for delegate in Self.users where delegate != user {
          decision.delegate = delegate
          guard let next = after(decision, of: voucher, desk) else { continue }
          try reach(from: next, depth: depth, delegations: delegations - 1, desk, visit)
        }
      }
    }
  }

  /// Nil where the decision is refused.
  private func after(_ decision: Decision, of voucher: Voucher, _ desk: Desk) -> Voucher? {
    guard let outcome = try? DecisionOutcome(decision, of: voucher, desk) else { return nil }
    return TaskOffice.folded(voucher, outcome.events, desk)
  }

  /// Whom the rules require behind the factual check, worked out apart from the routing.
  private static func required(_ rules: [ApprovalRule]) -> Set<String> {
    rules.filter { $0.name != "F" }.reduce(into: Set<String>()) { names, rule in
      if rule.mode == .replace { names = [] }
      names.formUnion(rule.stages.flatMap(\.approvers).map(\.text))
    }
  }

  /// Whether a person may act for what a rule requires: it has the role, is the person, or stands
  /// in for one that has or is.
  private static func fulfils(_ user: String, _ wanted: String) -> Bool {
    let whose = ["cora": ["dora"], "anna": ["bert"], "bert": ["anna"]]
    let roles = [
      "anna": "fm", "bert": "fm", "cora": "budget", "dora": "management", "paul": "ap",
      "petra": "procurement",
    ]
    func isIt(_ person: String) -> Bool {
      roles[person] == wanted || wanted == "user:\(person)"
        || wanted == "user:niemand" && roles[person] == "management"
    }
    return isIt(user) || whose.contains { isIt($0.key) && $0.value.contains(user) }
  }

  /// Whether each of the wanted can be given a person of its own.
  private static func canBeShared(_ wanted: [String], _ people: [String]) -> Bool {
    guard let first = wanted.first else { return true }
    return people.indices.contains { index in
      guard fulfils(people[index], first) else { return false }
      var rest = people
      rest.remove(at: index)
      return canBeShared(Array(wanted.dropFirst()), rest)
    }
  }

  @Test(arguments: Absence.allCases)
  func `no decisions lead past the people that rules require`(absence: Absence) throws {
    // Who a task is handed to matters little for the sets: one rule tells it.
    let count = try walk(absence, Self.sets)
    #expect(count.states > 100)
    #expect(count.approved > (absence == .nobody ? 20 : 0))
    let single = Self.sets.filter { $0.count < 2 }
    let handedOn = try walk(absence, single, delegations: 1)
    #expect(handedOn.states > (try walk(absence, single)).states)
  }

  /// How many vouchers were looked at, and how many of them were approved.
  private func walk(
    _ absence: Absence, _ sets: [[Int]], delegations: Int = 0
  ) throws -> (states: Int, approved: Int) {
    let records = Self.records(absence)
    var (states, approved) = (0, 0)
    for set in sets {
      let rules = set.map { Self.family[$0] }
      let desk = TaskOffice.desk(records) { $0.approval.rules = rules }
      let voucher = TaskOffice.planned(
        try DeskBooks.decided(DeskBooks.invoice(), records: records, policy: desk.policy), desk)
      let wanted = ["fm"] + Self.required(rules).sorted()
      try reach(from: voucher, depth: 6, delegations: delegations, desk) { voucher in
        states += 1
        let people = voucher.decisions.filter { $0.verdict == .approve }.map(\.user)
        #expect(Set(people).count == people.count)
        guard voucher.status == .approved else { return }
        approved += 1
        #expect(Self.canBeShared(wanted, people), "\(rules.map(\.name)) \(people)")
      }
    }
    return (states, approved)
  }
}
