import Configuration
import InvoiceRules
import Letters
import MasterData
import Payables
import Procedure
import Reports
import Testing

@Suite struct WorkInstructionTests {
  @Test func `every role has one instruction`() {
    #expect(Set(WorkInstruction.all.map(\.role)) == Set(Role.allCases))
    #expect(WorkInstruction.all.count == Role.allCases.count)
  }

  @Test(arguments: Role.allCases, ["", ProcedureExample.everything])
  func `it is a page of its own that names its deadlines and what is kept apart`(
    role: Role, configuration: String
  ) throws {
    let facts = try ProcedureExample.facts(configuration)
    let instruction = try #require(WorkInstruction.of(role))
    let page = WorkInstructions.page(of: instruction, facts)
    #expect(page.faults == [] && PageStructure(page.html).faults == [])
    #expect(RenderedWords.ofHTML(page.html) == RenderedWords.ofMarkdown(page.markdown))
    #expect(page.markdown.contains("output/tasks/role-\(role.rawValue).html"))
    #expect(page.markdown.contains("**Nicht zugleich**"))
    for code in ExceptionCode.allCases {
      let isOwn = facts.settings.catalogue[code].owner == role
      #expect(page.markdown.contains("| \(code.rawValue) |") == isOwn)
    }
  }

  @Test func `deadlines follow the configuration`() throws {
    let page = WorkInstructions.page(
      of: try #require(WorkInstruction.of(.fm)),
      try ProcedureExample.facts("[deadlines]\nfactual_check = 7\n"))
    #expect(page.markdown.contains("Sachliche Prüfung: 7 Arbeitstage"))
  }
}

@Suite struct SupplierLeafletTests {
  @Test(arguments: Language.allCases)
  func `it says the rules of the house in both languages`(language: Language) throws {
    var facts = try ProcedureExample.company()
    facts.supplierRules.mailbox = "rechnung@muster.example"
    facts.supplierRules.fileBytes = 20 << 20
    facts.head.telephone = "08342 11"
    let manual = SupplierLeaflet.manual(facts, in: language)
    #expect(manual.faults == [] && PageStructure(manual.html).faults == [])
    let text = manual.markdown
    for word in ["rechnung@muster.example", "20 MiB", "XRechnung", "08342 11", "DE293517489"] {
      #expect(text.contains(word))
    }
    #expect(text.contains(language == .german ? "ohne sie bezahlen wir nicht" : "we don't pay"))
    facts.supplierRules.isOrderRequired = false
    let other = SupplierLeaflet.manual(facts, in: language).markdown
    #expect(!other.contains(language == .german ? "ohne sie bezahlen wir nicht" : "we don't pay"))
  }
}
