import Invoice
import InvoiceRules
import Payables
import Testing

@testable import Configuration

/// Rules of who approves, as the file gives them.
struct ApprovalRuleSettingsTests {
  private static func problems(_ text: String) -> [Problem] {
    do {
      _ = try Settings.parse(text, file: "pipeline.conf", spool: AbsolutePath("/spool"))
      return []
    } catch {
      return error.problems
    }
  }

  @Test func `a rule is read with all that it asks for`() throws {
    let settings = try Settings.parse(
      """
      [[approval_rule]]
      name = "Projekte"
      from_net = "20000.00"
      below_net = 50000
      cost_centers = ["41*"]
      case_types = ["project_instalment"]
      accepted_codes = ["EX02"]
      over_budget = true
      steps = ["budget", "controlling + user:gl"]
      mode = "replace"
      reason = "Beschluss"
      [[approval_rule]]
      name = "Einkauf"
      steps = ["procurement"]
      """, file: "pipeline.conf")
    let rules = settings.policy.approval.rules
    #expect(rules.map(\.name) == ["Projekte", "Einkauf"])
    #expect(
      rules[0].condition.aspects.map(\.rawValue) == [
        "from_net", "below_net", "cost_centers", "case_types", "accepted_codes", "over_budget",
      ])
    #expect(rules[0].stages.map(\.text) == ["budget", "controlling + user:gl"])
    #expect((rules[0].mode, rules[1].mode) == (.replace, .add))
    let keys = settings.effectiveValues.filter { $0.key.hasPrefix("approval_rule[Projekte]") }
    #expect(
      keys.first { $0.key.hasSuffix(".steps") }?.value == #"["budget", "controlling + user:gl"]"#)
  }

  @Test(arguments: [
    (#"steps = ["budgt"]"#, "approval_rule[1].steps[1]", "budget"),
    (#"steps = ["user:"]"#, "approval_rule[1].steps[1]", ""),
    (#"steps = []"#, "approval_rule[1].steps", "replace"),
    (#"steps = ["budget", "management + budget"]"#, "approval_rule[1].steps", ""),
    (#"steps = ["user:gl", "budget:gl"]"#, "approval_rule[1].steps", ""),
    ("steps = [\"ap\"]\nfrom_net = \"100\"\nbelow_net = \"100\"", "approval_rule[1].below_net", ""),
    ("steps = [\"ap\"]\nbelow_net = \"0\"", "approval_rule[1].below_net", ""),
    (
      "steps = [\"ap\"]\ncase_types = [\"expense\"]\nsuppliers = [\"K1\"]",
      "approval_rule[1].suppliers", "case_types"
    ),
    ("steps = [\"ap\"]\naccepted_codes = [\"EX07\"]", "approval_rule[1].accepted_codes", ""),
    ("steps = [\"ap\"]\ncase_types = [\"notfall\"]", "approval_rule[1].case_types[1]", ""),
    ("step = [\"ap\"]\nmode = \"replace\"", "approval_rule[1].step", "steps"),
  ])
  func `what can't be meant is a mistake with its place`(text: String, key: String, hint: String) {
    let problems = Self.problems("[[approval_rule]]\nname = \"R\"\n" + text)
    #expect(problems.map(\.key) == [key])
    #expect(hint.isEmpty || problems.first?.hint?.german.contains(hint) == true)
    #expect(problems.first?.line != nil)
  }

  @Test func `a rule has a name of its own`() {
    let rule = "[[approval_rule]]\nname = \"R\"\nsteps = [\"ap\"]\n"
    #expect(Self.problems(rule + rule).map(\.key) == ["approval_rule[2].name"])
    #expect(
      Self.problems("[[approval_rule]]\nsteps = [\"ap\"]").map(\.key) == ["approval_rule[1].name"])
  }

  @Test func `a rule may say that nobody else is asked`() {
    #expect(Self.problems("[[approval_rule]]\nname = \"R\"\nmode = \"replace\"").isEmpty)
  }
}
