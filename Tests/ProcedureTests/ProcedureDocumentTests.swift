import Configuration
import Foundation
import InvoiceRules
import MasterData
import Payables
import Procedure
import Reports
import Testing

@Suite struct ProcedureDocumentTests {
  /// Set this environment variable to write the pages anew.
  private static let rewriting =
    ProcessInfo.processInfo.environment["ROHRPOST_REWRITE_GOLDEN_FILES"] != nil

  @Test func `the documentation of the sample company is what is committed`() throws {
    let manual = ProcedureDocument.manual(try ProcedureExample.company())
    let folder = ProcedureExample.root.appending(path: "docs/procedure")
    let pages = [
      ("verfahrensdokumentation.md", Data(manual.markdown.utf8)),
      ("verfahrensdokumentation.html", Data(manual.html)),
    ]
    for (name, bytes) in pages {
      let file = folder.appending(path: name)
      if Self.rewriting {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try bytes.write(to: file)
      }
      #expect(try Data(contentsOf: file) == bytes, "\(name): rewrite it and read what changed")
    }
  }

  @Test(arguments: ["", ProcedureExample.everything])
  func `it has a sound form and both renderings say the same`(configuration: String) throws {
    let manual = ProcedureDocument.manual(try ProcedureExample.facts(configuration))
    #expect(manual.faults == [])
    #expect(PageStructure(manual.html).faults == [])
    #expect(RenderedWords.ofHTML(manual.html) == RenderedWords.ofMarkdown(manual.markdown))
  }

  @Test func `the same facts give the same bytes`() throws {
    let (one, two) = (try ProcedureExample.company(), try ProcedureExample.company())
    #expect(ProcedureDocument.manual(one).html == ProcedureDocument.manual(two).html)
  }

  @Test(arguments: ["", ProcedureExample.everything])
  func `every section of the configuration is in it with every value in force`(
    configuration: String
  ) throws {
    let facts = try ProcedureExample.facts(configuration)
    let sections = ProcedureDocument.manual(facts).numbered.map(\.section)
    for section in facts.settings.effectiveSections {
      let title = section.isRepeated ? "[[\(section.name)]]" : "[\(section.name)]"
      let found = try #require(sections.first { $0.title == title }, "\(title) is missing")
      let words = found.texts.map(\.words)
      for setting in section.settings {
        #expect(words.contains(setting.key) && words.contains(setting.value), "\(setting)")
        #expect(words.contains(setting.help.german))
      }
    }
  }

  @Test(arguments: [
    ("Es ist kein Malware-Scanner eingerichtet.", "clamd antwortet nicht"),
    ("Es werden keine E-Mails verschickt.", "Mailserver nicht erreichbar"),
    ("weil `[mail] from` leer ist", "Ab 8 Uhr gibt es an Arbeitstagen eine Übersicht."),
    ("Antworten auf Aufgaben entscheiden nichts", "mit der Bestätigung durch mx.muster.example"),
    ("Zahlungen sind nicht eingerichtet", "höchstens 250.000 Euro je Lauf und Firma"),
    ("Eine Übergabe an die Buchhaltung ist nicht eingerichtet", "als DATEV-Buchungsstapel"),
    ("Kein Kanal ist als Ganzes vertraulich.", "Vertraulich ist alles aus „personal“."),
    ("Weitere Regeln der Freigabe (`\\[\\[approval", "| Bauprojekte | zusätzlich | controlling |"),
    ("Abweichende Toleranzen für einzelne", "| Gewerk Aufzug | 2 % |"),
    ("Es gilt der Katalog des Prozesshandbuchs.", "weichen ab: EX02."),
    ("Es ist keine eigene Firma eingetragen.", "| Muster GmbH |"),
    ("Es gilt die Voreinstellung nach dem Prozesshandbuch", "1 Zelle weicht von der"),
  ])
  func `what is off is said to be off, and what is on to be on`(off: String, on: String) throws {
    let (without, with) = (
      try ProcedureExample.markdown(""), try ProcedureExample.markdown(ProcedureExample.everything)
    )
    let plain = off.replacing("\\[\\[approval", with: "[[approval")
    #expect(without.contains(plain) && !with.contains(plain))
    #expect(with.contains(on) && !without.contains(on))
  }

  @Test func `what the archive does besides is told from its facts`() throws {
    var facts = try ProcedureExample.company()
    let without = ProcedureDocument.manual(facts).markdown
    facts.archive.seals = .init(
      occasion: "Jede Nacht entsteht ein Siegel.", contents: ["Es deckt den Tag."])
    facts.archive.retention = .init(
      classes: [.init("Rechnungen", years: 8, basis: "§ 147 AO")],
      deletion: ["Zwei Personen geben frei."], holds: ["Eine Prüfung hält auf."])
    facts.archive.rebuild = .init(command: "rohrpost heile", result: ["Alles kommt wieder."])
    let with = ProcedureDocument.manual(facts).markdown
    let sentences = [
      "Jede Nacht entsteht ein Siegel. Es deckt den Tag.", "| Rechnungen | 8 | § 147 AO |",
      "Zwei Personen geben frei.", "Eine Prüfung hält auf.", "`rohrpost heile`",
    ]
    for sentence in sentences { #expect(with.contains(sentence) && !without.contains(sentence)) }
  }

  @Test func `settings that are not in force are a draft`() throws {
    var facts = try ProcedureExample.company()
    #expect(facts.version?.number == 1)
    facts.program.version = "9.9.9"
    #expect(facts.version == nil)
    #expect(ProcedureDocument.manual(facts).facts[0].value.hasPrefix("Entwurf"))
  }
}
