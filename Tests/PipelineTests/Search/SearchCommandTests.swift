import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Searching with the real programs (L4).
@Suite struct SearchCommandTests {
  private let spool: TestSpool

  init() throws {
    spool = try TestSpool.company()
    try spool.put(SampleLetter.invoice(number: "RE-2026/0815"), "scan/a.pdf")
    try spool.put(SampleInvoice.ubl(number: "R-17"), "upload/Kesselwartung.xml")
    try spool.put(
      SampleLetter.pdf(["Sehr geehrte Damen und Herren,", "das Wartungsprotokoll folgt."]),
      "scan/brief.pdf")
    try spool.drain()
  }

  @Test func `run once ends with an index that finds every document`() throws {
    let list = try spool.list()
    #expect(list.count == 3)
    for document in list {
      #expect(try spool.found("beleg:\(document.id)") == [document.id])
    }
    let rows = [
      ("RE20260815", "a.pdf"), ("re 2026 0815", "a.pdf"), ("\"Muster Bau\"", "a.pdf"),
      ("betrag:1190,00 klasse:rechnung MUSTER", "a.pdf"), ("R-17", "Kesselwartung.xml"),
      ("protokoll", "brief.pdf"), ("wartungspro*", "brief.pdf"),
      ("iban:\"DE02 1203 0000 0000 2020 51\" lieferant:dampfkessel muster", "a.pdf"),
    ]
    for (query, name) in rows {
      let names = try spool.found(query).map { id in list.first { $0.id == id }?.name }
      #expect(names == [name], "\(query)")
    }
  }

  @Test func `a hit has what a list says, with its rank and its words`() throws {
    let answer = try spool.ask("search", "--json", "muster")
    let line = try #require(answer.lines.first)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    let listed = try #require(try spool.ask("list", "--json").lines.first)
    let keys = try #require(
      JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [String: Any])
    #expect(Set(json.keys) == Set(keys.keys).union(["score", "snippet"]))
    #expect((json["score"] as? Double ?? 0) > 0)
    #expect((json["snippet"] as? String)?.contains("Muster Bau") == true)
    let text = try spool.ask("search", "muster")
    #expect(text.output.contains("»Muster«"))
    #expect(text.complaints.contains("1 von 1 gefundenen Dokumenten."))
  }

  @Test func `what is not found and what is not understood is told`() throws {
    let nothing = try spool.ask("search", "nirgends")
    #expect(nothing.code == 1 && nothing.output.isEmpty)
    let mistake = try spool.ask("search", "betrag:viel")
    #expect(mistake.code == 2)
    #expect(mistake.complaints.contains("„viel“ ist kein Wert für „betrag:“."))
    #expect(try spool.ask("search").code == 2)
  }

  @Test func `a word is excluded on the command line`() throws {
    #expect(try spool.ask("search", "--json", "klasse:rechnung", "-muster").lines.count == 1)
  }

  @Test func `an index that was made anew has the same`() throws {
    let before = try spool.indexed()
    #expect(try spool.ask("search", "--rebuild").code == 0)
    #expect(try spool.indexed() == before)
    #expect(try FileStatus(of: FilePath(spool.searchPath)).kind == .regular)
  }

  @Test func `the command brings the index up to date where no daemon runs`() throws {
    try FileOperations.removeFile(FilePath(spool.searchPath))
    #expect(try spool.found("muster").count == 1)
  }

  @Test func `a running daemon keeps the index current, and makes it anew when asked`() throws {
    let daemon = try RunningDaemon(spool)
    try spool.put(SampleLetter.invoice(number: "RE-EISVOGEL-77"), "scan/neu.pdf")
    #expect(Waiting.until { (try? spool.found("eisvogel").count) == 1 }, "\(daemon.log)")
    let before = try spool.indexed()
    #expect(try spool.ask("search", "--rebuild").complaints.contains("Dienst"))
    #expect(Waiting.until { (try? spool.indexed()) == before }, "\(daemon.log)")
    #expect(daemon.stop() == 0)
  }

  @Test func `a damaged index and one that can't be opened hold nothing up`() throws {
    let path = FilePath(spool.searchPath)
    let before = try spool.indexed()
    try FileContents.replace(path, with: Array(repeating: 0x5A, count: 9000))
    #expect(try spool.drain().code == 0)
    #expect(try spool.drain().code == 0)
    #expect(try spool.indexed() == before)
    for ending in ["", "-wal", "-shm"] {
      try FileOperations.removeFile(FilePath("\(path)\(ending)"))
    }
    try FileOperations.makeDirectory(path)
    try spool.put(SampleLetter.invoice(number: "RE-EISVOGEL-77"), "scan/neu.pdf")
    let answer = try spool.drain()
    #expect(answer.code == 0)
    #expect(answer.complaints.contains("search index"))
    #expect(try spool.list().count == 4)
  }
}
