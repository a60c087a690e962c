import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite struct ListExportTests {
  private let spool: TestSpool

  init() throws {
    spool = try TestSpool()
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/=cmd.xml")
    try spool.put("kein Beleg", "upload/notiz.txt")
    try spool.drain()
  }

  private func export(
    _ list: String, to name: String, from: String = "2020-01-01", _ last: String = "2099-12-31"
  ) throws -> Program.Answer {
    try spool.ask(
      "export", list, "--from", from, "--to", last, "--reason", "Revision",
      spool.place(name).string)
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try FileContents.read(spool.place(name)), as: UTF8.self)
  }

  @Test func `the Eingangsbuch is that of the command that shows it`() throws {
    let answer = try export("intake", to: "buch.csv")
    #expect(answer.code == 0, "\(answer.complaints)")
    #expect(answer.output == "2 Zeilen.\n")
    #expect(try text("buch.csv") == spool.ask("intake", "--csv").output)
    #expect(try text("buch.csv").contains(";'=cmd.xml;"))
    #expect(try export("intake", to: "leer.csv", from: "2020-01-01", "2020-12-31").code == 0)
    #expect(try text("leer.csv").split(separator: "\r\n").count == 1)
  }

  @Test func `the journal has a row an entry of the period`() throws {
    let entries = try spool.journal()
    #expect(try export("journal", to: "journal.csv").code == 0)
    let rows = try text("journal.csv").split(separator: "\r\n").dropFirst()
    #expect(rows.count == entries.count)
    #expect(rows.map { $0.prefix { $0 != ";" } } == entries.map { "\($0.seq)"[...] })
    #expect(try spool.journal().last?.kind == "exported")
  }

  @Test func `a file that is there is left alone, and a reason need not be given`() throws {
    _ = try spool.folder.file("da.csv", "x")
    #expect(try export("intake", to: "da.csv").code == 2)
    #expect(try text("da.csv") == "x")
    let unsaid = try spool.ask(
      "export", "intake", "--from", "2020-01-01", "--to", "2020-12-31", spool.place("y.csv").string)
    #expect(unsaid.code == 0, "\(unsaid.complaints)")
    let entry = try #require(try spool.journalText().split(separator: "\n").last)
    #expect(entry.contains(#""list":"intake""#) && !entry.contains("reason"))
  }
}
