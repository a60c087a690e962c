import InvoiceRules
import Payables
import ReadResult
import Testing

@testable import Configuration

/// The filing plan, as the file gives it (L1).
struct FilingSettingsTests {
  private static func problems(_ text: String) -> [Problem] {
    do {
      _ = try Settings.parse(text, file: "pipeline.conf", spool: AbsolutePath("/spool"))
      return []
    } catch {
      return error.problems
    }
  }

  private static let rest = "\n[[filing]]\ncode = \"99\"\ntitle = \"Rest\"\n"

  @Test func `a plan is read with all that it asks for`() throws {
    let settings = try Settings.parse(
      """
      [[company]]
      name = "Heim gGmbH"
      [[filing]]
      code = "02.10"
      title = "Heim: Rechnungen"
      classes = ["invoice", "credit_note"]
      companies = ["heim*"]
      suppliers = ["K1"]
      objects = ["PH-*"]
      cost_centers = ["41*"]
      projects = ["P-1"]
      contracts = ["W-1"]
      departments = ["Pflege"]
      channels = ["scan"]
      name = "{date} {id}"
      [filing_tree]
      enabled = false
      name = "{id}"
      """ + Self.rest, file: "pipeline.conf")
    let plan = settings.filingPlan
    #expect(plan.entries.map(\.code) == ["02.10", "99"])
    #expect(plan.entries[0].condition.classes.map(\.rawValue) == ["invoice", "credit_note"])
    for aspect in FilingCondition.Aspect.allCases {
      #expect(plan.entries[0].condition[aspect].count == 1, "\(aspect)")
    }
    #expect((plan.entries[0].name?.text, plan.name.text) == ("{date} {id}", "{id}"))
    #expect(!settings.filing.hasTree)
    #expect(settings.effectiveValues.contains { $0.key == "filing[02.10].objects" })
  }

  @Test func `without a section the standard plan counts, in the language of the operator`() throws
  {
    let german = try Settings.parse("", file: "pipeline.conf").filingPlan
    #expect(german.entries == FilingPlan.standard(in: .german))
    let english = try Settings.parse(
      "[language]\noperator = \"en\"", file: "pipeline.conf"
    ).filingPlan
    #expect(english.entries.contains { $0.title == "Invoices" })
  }

  @Test(arguments: [
    ("code = \"1/2\"\ntitle = \"A\"\nclasses = [\"mail\"]", "filing[1].code", ""),
    ("code = \".1\"\ntitle = \"A\"\nclasses = [\"mail\"]", "filing[1].code", ""),
    ("code = \"99\"\ntitle = \"A\"\nclasses = [\"mail\"]", "filing[2].code", ""),
    ("code = \"1\"\ntitle = \"A\"\nclasses = [\"rechnung\"]", "filing[1].classes[1]", ""),
    ("code = \"1\"\ntitle = \"A\"\nclasses = [\"invoices\"]", "filing[1].classes[1]", "invoice"),
    ("code = \"1\"\nclasses = [\"mail\"]", "filing[1].title", "Titel"),
    ("code = \"1\"\ntitle = \"A\"", "filing[2]", "engere"),
    (
      "code = \"1\"\ntitle = \"A\"\nclasses = [\"mail\"]\nname = \"{numer} {id}\"",
      "filing[1].name", "{number}"
    ),
    (
      "code = \"1\"\ntitle = \"A\"\nclasses = [\"mail\"]\nname = \"{number}\"",
      "filing[1].name", "Ohne {id}"
    ),
    (
      "code = \"1\"\ntitle = \"A\"\nclasses = [\"mail\"]\nname = \"a/{id}\"", "filing[1].name", "/"
    ),
    (
      "code = \"1\"\ntitle = \"A\"\ncompanies = [\"Hein gGmbH\"]\n"
        + "[[company]]\nname = \"Heim gGmbH\"",
      "filing[1].companies[1]", "Heim gGmbH"
    ),
  ])
  func `what can't be meant is a mistake with its place`(text: String, key: String, hint: String) {
    let problems = Self.problems("[[filing]]\n" + text + Self.rest)
    #expect(problems.map(\.key) == [key])
    #expect(hint.isEmpty || problems.first?.hint?.german.contains(hint) == true)
    #expect(problems.first?.line != nil)
  }

  @Test func `a plan without a place for everything else is refused`() {
    let problems = Self.problems(
      "[[filing]]\ncode = \"1\"\ntitle = \"A\"\nclasses = [\"mail\"]\n")
    #expect(problems.map(\.key) == ["filing"])
    #expect(problems.first?.hint?.german.contains("zuletzt") == true)
  }

  @Test func `no channel lies in the tree`() {
    let problems = Self.problems(
      "[[channel]]\nname = \"a\"\nkind = \"upload\"\npath = \"filing/a\"")
    #expect(problems.map(\.key) == ["channel[1].path"])
  }
}
