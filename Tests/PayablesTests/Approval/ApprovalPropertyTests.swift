import Invoice
import MasterData
import Testing

@testable import Payables

/// What holds of routes whatever the rules are.
struct ApprovalPropertyTests {
  private typealias Office = ApprovalOffice

  private static let steps = [
    "budget", "management", "controlling", "fm", "user:kurt", "user:gone", "budget + controlling",
    "budget:cora + user:dora",
  ]

  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private func rule(_ dice: inout Dice, mode: ApprovalRule.Mode) -> ApprovalRule {
    let stages = (0..<Int.random(in: 1...2, using: &dice)).map { _ in
      Self.steps[Int.random(in: 0..<Self.steps.count, using: &dice)]
    }
    let from = Int.random(in: 0...3, using: &dice) * 4000
    let isOverBudget: Bool? = Bool.random(using: &dice) ? nil : Bool.random(using: &dice)
    return Office.rule("r\(Int.random(in: 0...9999, using: &dice))", stages, mode: mode) {
      $0.fromNet = ExactDecimal(from)
      $0.isOverBudget = mode == .replace ? isOverBudget : nil
    }
  }

  /// What is asked for, whoever does it.
  private func asked(_ plan: ApprovalPlan) -> Set<String> {
    Set(plan.route.steps.map { "\($0.reason == .factualCheck) \($0.role) \($0.named ?? "")" })
  }

  @Test(arguments: 1...8) func `a rule that adds takes no step away`(seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    for _ in 0..<100 {
      let rules = (0..<Int.random(in: 0...3, using: &dice)).map { _ in
        rule(&dice, mode: Bool.random(using: &dice) ? .add : .replace)
      }
      let net = ExactDecimal(Int.random(in: 0...80_000, using: &dice))
      let isOverBudget = Bool.random(using: &dice)
      let before = asked(try Office.plan(rules, net: net) { $0.isOverBudget = isOverBudget })
      var more = rules
      more.insert(
        rule(&dice, mode: .add), at: Int.random(in: 0...rules.count, using: &dice))
      let after = asked(try Office.plan(more, net: net) { $0.isOverBudget = isOverBudget })
      #expect(before.isSubset(of: after), "\(rules.map(\.name))")
    }
  }

  @Test(arguments: 1...8) func `more money never takes a step away where rules only add`(seed: Int)
    throws
  {
    var dice = Dice(state: UInt64(seed) << 32)
    for _ in 0..<100 {
      let rules = (0..<Int.random(in: 0...3, using: &dice)).map { _ in rule(&dice, mode: .add) }
      let (low, high) = (
        Int.random(in: 0...80_000, using: &dice), Int.random(in: 0...80_000, using: &dice)
      )
      let less = asked(try Office.plan(rules, net: ExactDecimal(min(low, high))))
      let more = asked(try Office.plan(rules, net: ExactDecimal(max(low, high))))
      #expect(less.isSubset(of: more))
    }
  }

  @Test(arguments: 1...8) func `no route has somebody twice, and each says why`(seed: Int) throws {
    var dice = Dice(state: UInt64(seed) << 16)
    for _ in 0..<100 {
      let rules = (0..<3).map { _ in
        rule(&dice, mode: Bool.random(using: &dice) ? .add : .replace)
      }
      let orderer = ["anna", "bert", "cora", "dora", "kurt"].randomElement(using: &dice) ?? "anna"
      let plan = try Office.plan(rules, net: ExactDecimal(Int.random(in: 0...80_000, using: &dice)))
      {
        $0.duties = [DutyRecord(.order, orderer)]
      }
      let users = plan.route.steps.compactMap(\.user)
      #expect(Set(users).count == users.count)
      #expect(!users.contains(orderer))
      #expect(plan.route.steps.allSatisfy { $0.causes?.isEmpty == false })
      #expect(plan.route.steps.first?.reason == .formalCheck)
      #expect(plan.route.steps[1].reason == .factualCheck)
    }
  }
}
