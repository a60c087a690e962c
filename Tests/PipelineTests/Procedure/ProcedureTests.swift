import Foundation
import SystemPackage
import TestSupport
import Testing

/// The documentation of the procedure with the real programs (P1, P2).
@Suite struct ProcedureTests {
  private let spool: TestSpool

  init() throws { spool = try TestSpool.company() }

  private var kept: [String] {
    let root = spool.path.appending("archive/procedure").string
    return (FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? [])
      .filter { $0.hasSuffix(".html") }.sorted()
  }

  @Test func `a version is kept once and again when it says something else`() throws {
    let draft = try spool.ask("procedure", "--html", spool.folder.path.appending("a").string)
    #expect(draft.code == 0 && draft.complaints.contains("Entwurf"))
    #expect(kept == [])
    try spool.drain()
    let first = try spool.ask("procedure")
    #expect(first.code == 0 && first.output.contains("| Version | 1 |"), "\(first.complaints)")
    #expect(kept.count == 1)
    #expect(try spool.ask("procedure").output == first.output)
    #expect(kept.count == 1)
    try spool.configure(try spool.configured + "\n[tolerance]\nprice_percent = \"3\"\n")
    #expect(try spool.ask("procedure").complaints.contains("Entwurf"))
    try spool.drain()
    let second = try spool.ask("procedure")
    #expect(second.output.contains("| Version | 2 |"))
    #expect(second.output.contains("Änderungen der Version 2"))
    #expect(second.output.contains("| `tolerance.price_percent` | `\"1\"` | `\"3\"` |"))
    #expect(kept.count == 2)
    #expect(try spool.journal().filter { $0.kind == "procedure_kept" }.count == 2)
    #expect(try spool.ask("verify").code == 0)

    let difference = try spool.ask("procedure", "diff", "1", "2")
    #expect(difference.code == 1)
    #expect(difference.lines == ["tolerance.price_percent: \"1\" → \"3\""])
    #expect(try spool.ask("procedure", "diff", "2", "2").code == 0)
    #expect(try spool.ask("procedure", "diff", "1", "9").code == 2)
    #expect(try spool.ask("procedure", "versions", "--json").lines.count == 2)
  }

  @Test func `a changed document in the archive is found`() throws {
    try spool.drain()
    try #require(try spool.ask("procedure").code == 0)
    let file = spool.path.appending("archive/procedure").appending(try #require(kept.first))
    try Data("anders".utf8).write(to: URL(filePath: file.string))
    let answer = try spool.ask("verify")
    #expect(answer.code == 1 && answer.output.contains("archive/procedure/"))
  }

  @Test func `every command that it names is one`() throws {
    try spool.drain()
    let text = try spool.ask("procedure").output
    let named = Set(
      text.matches(of: /`rohrpost ([a-z][a-z-]*)( [a-z][a-z-]*)?/).map {
        [String($0.1)] + ($0.2.map { [String($0.dropFirst())] } ?? [])
      })
    #expect(named.count > 30)
    for words in named {
      let answer = try Program.run("rohrpost", ["help"] + words)
      #expect(answer.code == 0, "rohrpost \(words.joined(separator: " "))")
      #expect(answer.output.contains("USAGE: rohrpost \(words.joined(separator: " "))"))
    }
  }

  @Test func `instructions and the leaflet are written`() throws {
    let sop = try spool.ask("procedure", "sop", "fm")
    #expect(sop.code == 0 && sop.output.contains("# Arbeitsanweisung: Facility Management"))
    let leaflet = try spool.ask("procedure", "leaflet", "--lang", "en")
    #expect(leaflet.code == 0 && leaflet.output.contains("Nordlicht Hausverwaltung GmbH"))
    #expect(try spool.ask("procedure", "sop", "nobody").code != 0)
  }
}
