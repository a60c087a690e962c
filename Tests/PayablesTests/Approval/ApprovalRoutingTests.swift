import Invoice
import MasterData
import Testing

@testable import Payables

struct ApprovalRoutingTests {
  private static func user(_ id: String, _ roles: String, _ values: [String: String] = [:])
    -> MasterRecord
  {
    MasterRecord(
      .users,
      ["user": id, "name": id.uppercased(), "roles": roles, "active": "yes"]
        .merging(values) { $1 })
  }

  private static let users = [
    user(
      "anna", "fm", ["cost_centers": "100,200", "approval_limit": "5000", "substitute": "bert"]),
    user("bert", "fm", ["cost_centers": "300", "approval_limit": "5000", "substitute": "anna"]),
    user("cora", "budget", ["cost_centers": "*", "approval_limit": "50000", "substitute": "dora"]),
    user("dora", "management", ["cost_centers": "*", "approval_limit": "900000"]),
    user("emil", "project", ["cost_centers": "*", "approval_limit": "50000"]),
    user("fred", "fm", ["cost_centers": "100", "active": "no"]),
  ]

  private func route(
    on day: String = "2026-11-23", _ users: [MasterRecord] = users, rules: ApprovalRules = .init(),
    _ change: (inout ApprovalFacts) -> Void
  ) throws -> [String] {
    var facts = ApprovalFacts(.standard, net: ExactDecimal(100))
    change(&facts)
    let routing = ApprovalRouting(
      ListedMasterData(users), on: try #require(CalendarDate(day)), rules, PurchasingRules())
    return try routing.plan(facts).route.steps.map { "\($0.role.rawValue):\($0.user ?? "–")" }
  }

  @Test func `the one who answers for the cost centre checks; the system has checked the form`()
    throws
  {
    #expect(try route { $0.costCenter = "200" } == ["ap:–", "fm:anna"])
    #expect(try route { $0.costCenter = "999" } == ["ap:–", "fm:–"])
  }

  @Test(arguments: [
    ("5000.00", ["ap:–", "fm:anna"]), ("5000.01", ["ap:–", "fm:anna", "budget:cora"]),
    ("50000.01", ["ap:–", "fm:anna", "budget:cora", "management:dora"]),
    ("-5000.01", ["ap:–", "fm:anna", "budget:cora"]),
  ])
  func `further people decide above the limits of those before`(net: String, steps: [String]) throws
  {
    #expect(
      try route {
        $0.costCenter = "100"
        $0.net = ExactDecimal(net) ?? .zero
      } == steps)
  }

  @Test func `amounts of the configuration go before limits`() throws {
    var rules = ApprovalRules()
    rules.budgetFromNet = ExactDecimal(100)
    #expect(try route(rules: rules) { $0.costCenter = "100" }.last == "budget:cora")
  }

  @Test func `who is absent is stood in for, but not by somebody absent too`() throws {
    var users = Self.users
    users[0] = Self.user(
      "anna", "fm",
      [
        "cost_centers": "100,200", "substitute": "bert", "absent_from": "2026-11-16",
        "absent_to": "2026-11-27",
      ])
    #expect(try route(users) { $0.costCenter = "100" } == ["ap:–", "fm:bert"])
    #expect(try route(on: "2026-11-28", users) { $0.costCenter = "100" } == ["ap:–", "fm:anna"])
    users[1] = Self.user(
      "bert", "fm", ["cost_centers": "300", "substitute": "anna", "absent_from": "2026-11-01"])
    #expect(try route(users) { $0.costCenter = "100" } == ["ap:–", "fm:–"])
  }

  @Test
  func `an emergency above the threshold and a budget that is used up need the budget holder`()
    throws
  {
    #expect(
      try route {
        $0.costCenter = "100"
        $0.caseType = .emergency
        $0.net = ExactDecimal(coefficient: 2500_01, scale: 2)
      }.last == "budget:cora")
    #expect(
      try route {
        $0.costCenter = "100"
        $0.isOverBudget = true
      }.last == "budget:cora")
  }

  @Test
  func `projects are checked by their manager, expenses by somebody else than who claims them`()
    throws
  {
    #expect(
      try route {
        $0.caseType = .projectInstalment
        $0.projectManager = "emil"
      } == ["ap:–", "project:emil"])
    #expect(
      try route {
        $0.caseType = .expense
        $0.duties = [DutyRecord(.claim, "cora")]
      } == ["ap:–", "budget:dora"])
  }
}
