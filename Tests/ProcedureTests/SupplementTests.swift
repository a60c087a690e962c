import Files
import Procedure
import Reports
import SystemPackage
import TestSupport
import Testing

@Suite struct SupplementTests {
  @Test func `what the organisation writes stands in its chapter and is no gap any more`() throws {
    let folder = try TemporaryFolder()
    func write(_ name: String, _ text: String) throws {
      try FileContents.replace(folder.path.appending(name), with: Array(text.utf8))
    }
    try write(
      "scanner.md",
      "Vorab.\n\n# Modelle\nZwei Geräte,\njedes *beidseitig*.\n\n"
        + "- eins\n  weiter\n- zwei\n\n1. a\n2. b\n"
    )
    try write("betrieb.md", "## Ruf<b>bereitschaft</b>\n\nMo–Fr [hier](http://x.example)\n")
    try write("irgendwas.md", "x")
    try write("notiz.txt", "x")
    var facts = try ProcedureExample.company()
    facts.supplements = try Supplements(folder: folder.path)
    #expect(facts.supplements.unknown == ["irgendwas.md"])
    #expect(!facts.supplements.missing.contains("scanner.md"))
    #expect(facts.supplements.missing.contains("raeume.md"))
    let manual = ProcedureDocument.manual(facts)
    #expect(manual.faults == [])
    let scanner = try #require(manual.numbered.first { $0.section.id == "org-scanner" })
    #expect(scanner.number.hasPrefix("6."))
    #expect(scanner.section.sections.map(\.title) == ["Angaben", "Modelle"])
    #expect(
      scanner.section.sections[1].blocks == [
        .paragraph(ManualText(plain: "Zwei Geräte, jedes *beidseitig*.")),
        .list([ManualText(plain: "eins weiter"), ManualText(plain: "zwei")]),
        .steps([ManualText(plain: "a"), ManualText(plain: "b")]),
      ])
    let page = String(decoding: manual.html, as: UTF8.self)
    #expect(page.contains("Ruf&lt;b&gt;bereitschaft&lt;/b&gt;"))
    #expect(page.contains("[hier](http://x.example)") && !page.contains("href=\"http"))
  }

  @Test func `a folder that is not there is an error`() {
    #expect(throws: FileFailure.self) { try Supplements(folder: "/nowhere/at/all") }
  }
}
