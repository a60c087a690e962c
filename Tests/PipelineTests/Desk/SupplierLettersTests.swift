import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What a supplier is written about a case, and complaints, with the real daemon (M2, M5).
@Suite struct SupplierLettersTests {
  private let spool: TestSpool

  init() throws {
    spool = try TestSpool.company(
      settings: """
        [letters]
        address = "rechnung@nordlicht.example"
        """)
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain()
  }

  private func draft() throws -> String {
    let path = spool.path.appending("output/letters/B26-0000001.eml")
    return String(decoding: try FileContents.read(path), as: UTF8.self)
  }

  private func status() throws -> String? { try spool.list().first?.status }

  @Test func `a case that a supplier can settle leaves a draft that mail programs open`() throws {
    #expect(try status() == "exception")
    let draft = try draft()
    #expect(draft.contains("To: buero@dampfkessel.example\r\n"))
    #expect(draft.contains("From: rechnung@nordlicht.example\r\n"))
    #expect(draft.contains("X-Unsent: 1\r\n"))
    // What a mail program reads of it is what the reader reads of it.
    let shown = try spool.ask("show", "B26-0000001").output
    #expect(shown.contains("EX02 Preisabweichung: "))
    #expect(shown.contains("Betreff: Rückfrage zu Ihrer Rechnung R-77 [B26-0000001]"))
    #expect(shown.contains("statt 80"))
    let page = spool.path.appending("output/cases/B26-0000001.html")
    #expect(
      String(decoding: try FileContents.read(page), as: UTF8.self).contains("Briefentwurf an den"))
    try spool.put(Array(draft.utf8), "mail/new/1.mail")
    try spool.drain()
    #expect(try spool.list().count == 2)
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `a complaint holds an invoice until it is settled`() throws {
    let complain = [
      "complaints", "open", "B26-0000001", "--reason", "defects", "--text", "Der Kessel leckt.",
    ]
    let answer = try Program.run("rohrpost", complain + spool.arguments("").dropFirst())
    try #require(answer.code == 0, "\(answer.complaints)")
    try spool.drain()
    #expect(try status() == "on_hold")
    #expect(try spool.ask("complaints").output.contains("Der Kessel leckt."))
    #expect(try spool.ask("show", "B26-0000001").output.contains("Betreff: Reklamation zu Ihrer"))
    #expect(try Program.run("rohrpost", complain + spool.arguments("").dropFirst()).code == 1)
    #expect(try spool.ask("correct", "B26-0000001", "gross=1.00").code == 1)
    let settled = try spool.ask("complaints", "settle", "B26-0000001", "--note", "Abgedichtet.")
    #expect(settled.code == 0)
    try spool.drain()
    #expect(try status() == "exception")
    #expect(try draft().contains("Subject: =?utf-8?B?UsO8Y2tmcmFnZ"))
    #expect(try spool.ask("complaints").lines.isEmpty)
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `a complaint needs a known reason and an invoice`() throws {
    let wrong = try spool.ask(
      "complaints", "open", "B26-0000001", "--reason", "laune", "--text", "x")
    #expect(wrong.code == 2)
    #expect(wrong.complaints.contains("defects, damage"))
    #expect(try spool.ask("complaints", "settle", "B26-0000001", "--note", "x").code == 1)
  }
}
