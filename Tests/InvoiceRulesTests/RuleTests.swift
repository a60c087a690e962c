import Invoice
import TestSupport
import Testing

@testable import InvoiceRules

@Suite struct RuleTests {
  private static let rules = RuleSet.all.flatMap(\.rules)

  /// Rules about what no invoice holds; they have tests of their own.
  private static let askedOfFacts: Set = ["PEPPOL-EN16931-R008"]

  @Test func `empty elements are found with the line of the first`() throws {
    var facts = DocumentFacts()
    #expect(!RuleSet.all.findings(in: Examination(.valid, facts: facts)).contains(where: isR008))
    facts.emptyElements = [12, 17]
    let findings = RuleSet.all.findings(in: Examination(.valid, facts: facts))
    let finding = try #require(findings.first(where: isR008))
    #expect(finding.count == 2)
    #expect(finding.place == "Zeile 12 der Datei")
  }

  private func isR008(_ finding: Finding) -> Bool { finding.rule == "PEPPOL-EN16931-R008" }

  @Test(arguments: SyntaxBinding.allCases)
  func `an invoice that keeps every rule has no finding`(binding: SyntaxBinding) {
    #expect(RuleSet.all.findings(in: Examination(.valid, binding: binding)) == [])
  }

  @Test func `every rule has an example that keeps it and one that breaks it`() {
    let ids = RuleExample.all.map(\.rule)
    #expect(Set(Self.rules.map(\.id)).subtracting(ids) == Self.askedOfFacts)
    #expect(Set(ids).subtracting(Self.rules.map(\.id)) == [])
    #expect(ids.count == Set(ids).count)
  }

  @Test(arguments: RuleExample.all)
  func `a rule is silent where it is kept and speaks where it is broken`(example: RuleExample) {
    let kept = RuleSet.all.findings(in: Examination(example.kept, binding: example.binding))
    #expect(!kept.contains { $0.rule == example.rule })
    let broken = RuleSet.all.findings(in: Examination(example.broken, binding: example.binding))
    #expect(broken.contains { $0.rule == example.rule && $0.count == 1 })
  }

  @Test(arguments: RuleSet.all.map(\.validFrom))
  func `no id is given twice on a day`(day: CalendarDate) {
    let ids = RuleSet.all.inForce(on: day).flatMap { $0.rules.map(\.id) }
    #expect(ids.count == Set(ids).count)
  }

  @Test(arguments: Set(Self.rules.map(\.id)))
  func `a message says what is wrong and what to do, in both languages`(id: String) throws {
    let rule = try #require(Self.rules.first { $0.id == id })
    #expect(rule.wording.german.contains("Bitte "))
    #expect(rule.wording.german.hasSuffix("."))
    #expect(rule.wording.english.contains("lease "))
    #expect(rule.wording.english.hasSuffix("."))
    for term in rule.terms { #expect(term.name != nil, "\(term) has no name") }
    for text in [rule.wording.german, rule.wording.english] {
      #expect(!text.contains("  ") && !text.contains(" ()") && !text.contains("the the"))
    }
  }
}
