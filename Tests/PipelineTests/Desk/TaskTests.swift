import Foundation
import SystemPackage
import TestSupport
import Testing

/// What people are asked and decide, with the real programs (I, N).
@Suite struct TaskTests {
  private let spool: TestSpool

  init() throws {
    let users = """
      user;name;roles;cost_centers
      anna;Anna Amsel;fm;100
      paul;Paul Pirol;ap;*
      petra;Petra Pelikan;procurement;*
      """
    spool = try TestSpool.company([("users.csv", users)])
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain()
  }

  private func tasks(_ options: String...) throws -> [[String: Any]] {
    let answer = try Program.run(
      "rohrpost", ["tasks", "--json"] + options + spool.arguments("").dropFirst())
    return try answer.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func decide(_ words: String...) throws -> Program.Answer {
    try Program.run("rohrpost", ["decide"] + words + spool.arguments("").dropFirst())
  }

  private func status() throws -> String? { try spool.list().first?.status }

  @Test func `an invoice goes from case to approval by what people decide`() throws {
    let task = try #require(try tasks().first)
    #expect(task["id"] as? String == "B26-0000001-1")
    #expect(task["role"] as? String == "procurement")
    #expect(task["code"] as? String == "EX02")
    #expect(task["invoice_number"] as? String == "R-77")

    let stranger = try decide("B26-0000001-1", "approve", "--as", "anna")
    #expect(stranger.code == 1)
    #expect(stranger.complaints.contains("Anna Amsel ist für diese Aufgabe nicht zuständig"))
    #expect(
      try decide("B26-0000001-1", "approve", "--as", "petra", "--reason", "Preis neu").code == 0)
    try spool.drain()
    #expect(try status() == "in_approval")
    #expect(try tasks().map { $0["user"] as? String } == ["anna"])

    #expect(try decide("B26-0000001-2", "ask", "--as", "anna").code == 1)
    #expect(try decide("B26-0000001-2", "ask", "--as", "anna", "--reason", "Wo war das?").code == 0)
    let question = try #require(try tasks("--user", "paul").first)
    #expect(question["question"] as? String == "Wo war das?")
    #expect(try tasks("--user", "anna").isEmpty)
    #expect(try decide("B26-0000001-3", "answer", "--as", "paul", "--reason", "Halle 3").code == 0)
    #expect(try decide("B26-0000001-4", "approve", "--as", "anna").code == 0)
    #expect(try status() == "approved")
    #expect(try tasks().isEmpty)
    try spool.drain()
    #expect(try spool.journal().filter { $0.kind == "decided" }.count == 4)
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `whom a control stops is noted, a slip of the keys is not`() throws {
    #expect(try decide("B26-0000001-9", "approve", "--as", "petra").code == 1)
    #expect(try decide("B26-0000001-1", "reject", "--as", "petra").code == 1)
    #expect(try decide("B26-0000001-1", "approve", "--as", "anna").code == 1)
    let refused = try spool.journal().filter { $0.kind == "decision_refused" }
    #expect(refused.count == 1)
    let shown = try spool.ask("show", "B26-0000001").output
    #expect(shown.contains("decision_refused"))
    #expect(try tasks().count == 1)
    try spool.drain()
    #expect(try spool.ask("controls", "show", "K25").output.contains("decision_refused"))
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `a rejected invoice asks nobody any more`() throws {
    #expect(
      try decide("B26-0000001-1", "reject", "--as", "petra", "--reason", "Nie bestellt").code == 0)
    #expect(try status() == "rejected")
    #expect(try tasks().isEmpty)
    #expect(
      try decide("B26-0000001-1", "reject", "--as", "petra", "--reason", "x").code == 1)
    #expect(try decide("B26-1", "reject", "--as", "petra", "--reason", "x").code == 2)
  }
}
