import Invoice
import MasterData
import Testing

@testable import Payables

/// What rules of the house make of a route.
struct ApprovalRuleTests {
  private typealias Office = ApprovalOffice

  private func steps(
    _ rules: [ApprovalRule], net: ExactDecimal = ExactDecimal(100),
    _ change: (inout ApprovalFacts) -> Void = { _ in }
  ) throws -> [String] {
    Office.steps(of: try Office.plan(rules, net: net, change))
  }

  @Test func `a rule adds people behind the others, side by side where it says so`() throws {
    let rule = Office.rule("R", ["budget + controlling", "user:dora"])
    #expect(
      try steps([rule]) == ["fm:anna", "budget:cora", "+controlling:kurt", "management:dora"])
  }

  @Test func `who is asked already is not asked again, and the step says both reasons`() throws {
    let rule = Office.rule("R", ["budget + controlling"])
    let plan = try Office.plan([rule], net: ExactDecimal(6000))
    #expect(Office.steps(of: plan) == ["fm:anna", "budget:cora", "controlling:kurt"])
    let causes = try #require(plan.route.steps[2].causes)
    #expect(causes.map(\.rule) == [nil, "R"])
    #expect(causes[0].german.contains("6.000") && causes[0].german.contains("5.000"))
  }

  @Test func `a rule that replaces leaves the checks and the limits`() throws {
    let rule = Office.rule("R", ["controlling"], mode: .replace)
    #expect(try steps([rule]) == ["fm:anna", "controlling:kurt"])
    #expect(try steps([rule], net: ExactDecimal(6000)).last == "budget:cora")
    let kept = try steps([rule], net: ExactDecimal(60_000))
    #expect(kept == ["fm:anna", "controlling:kurt", "management:dora"])
    let enough = Office.rule("R", ["user:dora"], mode: .replace)
    #expect(try steps([enough], net: ExactDecimal(60_000)) == ["fm:anna", "management:dora"])
    let nobody = Office.rule("R", mode: .replace)
    #expect(try steps([nobody], net: ExactDecimal(6000)) == ["fm:anna", "budget:cora"])
    #expect(try steps([nobody]) { $0.isOverBudget = true } == ["fm:anna"])
    #expect(try steps([nobody]) { $0.caseType = .expense } == ["budget:cora"])
  }

  @Test
  func `a person who is gone is replaced by its role or the management, and the step says so`()
    throws
  {
    let plan = try Office.plan([Office.rule("R", ["budget:gone", "user:niemand"])])
    #expect(Office.steps(of: plan) == ["fm:anna", "budget:cora", "management:dora"])
    let notes = try plan.route.steps.dropFirst(2).map { step in
      try #require(step.choice).map(\.german).joined(separator: " ")
    }
    #expect(notes[0].contains("gone ist keine aktive Person mit der Rolle budget."))
    #expect(notes[0].contains("Stattdessen ist die Rolle budget gefragt."))
    #expect(notes[1].contains("niemand ist keine aktive Person"))
  }

  @Test func `nobody is twice on a route, nor who ordered`() throws {
    let twice = Office.rule("R", ["user:anna"])
    #expect(try steps([twice]) == ["fm:anna", "fm:bert"])
    let plan = try Office.plan([Office.rule("R", ["controlling"])]) {
      $0.duties = [DutyRecord(.order, "kurt"), DutyRecord(.deviation, "anna")]
    }
    #expect(Office.steps(of: plan) == ["fm:bert", "controlling:–"])
    let notes = try #require(plan.route.steps[2].choice).map(\.german)
    #expect(notes.contains { $0 == "kurt wird nicht gefragt: kurt hat bestellt." })
  }

  @Test(arguments: [
    ("fromNet", ["from_net"]), ("belowNet", ["below_net"]), ("costCenter", ["cost_centers"]),
    ("supplier", ["suppliers"]), ("project", ["projects"]), ("department", ["departments"]),
    ("trade", ["trades"]), ("contract", ["contracts"]), ("caseType", ["case_types"]),
    ("code", ["accepted_codes"]), ("budget", ["over_budget"]), ("none", []),
  ])
  func `every condition that fails is named, and one is enough`(change: String, unmet: [String])
    throws
  {
    let rule = Office.rule("R", ["controlling"]) { condition in
      condition.fromNet = ExactDecimal(100)
      condition.belowNet = ExactDecimal(200)
      condition.costCenters = ["7*", "1?0"]
      condition.suppliers = ["k1"]
      condition.projects = ["P-*"]
      condition.departments = ["technik"]
      condition.trades = ["Heizung"]
      condition.contracts = ["V-9"]
      condition.caseTypes = [.maintenance, .emergency]
      condition.acceptedCodes = [.priceDeviation]
      condition.isOverBudget = true
    }
    let plan = try Office.plan([rule]) { facts in
      facts.supplier = change == "supplier" ? "K2" : "K1"
      facts.projects = change == "project" ? [] : ["P-7"]
      facts.departments = change == "department" ? ["Einkauf"] : ["Einkauf", "Technik"]
      facts.trades = change == "trade" ? [] : ["Heizung"]
      facts.contracts = change == "contract" ? ["V-8"] : ["V-8", "V-9"]
      facts.caseType = change == "caseType" ? .standard : .maintenance
      facts.acceptedCodes = change == "code" ? [.missingEvidence] : [.priceDeviation]
      facts.isOverBudget = change != "budget"
      if change == "costCenter" { facts.costCenters = ["200"] }
      if change == "fromNet" { facts.net = ExactDecimal(99) }
      if change == "belowNet" { facts.net = ExactDecimal(200) }
    }
    #expect(plan.verdicts.map { $0.unmet.map(\.rawValue) } == [unmet])
    #expect(Office.steps(of: plan).contains("controlling:kurt") == unmet.isEmpty)
  }

  @Test(arguments: [
    ("budget", "budget"), (" budget+controlling ", "budget + controlling"),
    ("user:gl", "user:gl"), ("budget: gl + user:x", "budget:gl + user:x"),
  ])
  func `stages are written as they are read`(text: String, written: String) {
    #expect(ApprovalStage(text)?.text == written)
  }

  @Test(arguments: ["", "+", "budget +", "chef", "user", "user:", "chef:gl", "user:a b"])
  func `what is no stage is none`(text: String) { #expect(ApprovalStage(text) == nil) }

  @Test func `substitutes that go in a circle end`() throws {
    let users = [
      Office.user(
        "anna", "fm", ["cost_centers": "100", "substitute": "bert", "absent_from": "2026-11-01"]),
      Office.user(
        "bert", "fm", ["cost_centers": "200", "substitute": "anna", "absent_from": "2026-11-01"]),
    ]
    let plan = try Office.plan([Office.rule("R", ["user:bert"])], users: users)
    #expect(Office.steps(of: plan) == ["fm:–", "fm:–"])
    let notes = try #require(plan.route.steps[1].choice).map(\.german)
    #expect(notes.contains("bert vertritt anna."))
    #expect(notes.contains { $0.hasPrefix("Für anna kann niemand einspringen") })
  }
}
