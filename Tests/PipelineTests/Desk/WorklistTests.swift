import Files
import Foundation
import GRDB
import SystemPackage
import TestSupport
import Testing

/// Worklists, checklists, complaints and the month-end list with the real programs (G1, N2, M6).
@Suite struct WorklistTests {
  private let spool: TestSpool

  init() throws {
    let users = """
      user;name;roles;cost_centers
      anna;Anna Amsel;fm;100
      paul;Paul Pirol;ap;*
      petra;Petra Pelikan;procurement;*
      clara;Clara Corvus;compliance;*
      """
    spool = try TestSpool.company([("users.csv", users)])
  }

  private func decide(_ words: String...) throws -> Program.Answer {
    try Program.run("rohrpost", ["decide"] + words + spool.arguments("").dropFirst())
  }

  private func output(_ folder: String) throws -> [String] {
    try FileOperations.names(in: spool.path.appending("output/\(folder)")).map(\.string)
  }

  private func text(_ name: String) throws -> String {
    String(
      decoding: try FileContents.read(spool.path.appending("output/\(name)")), as: UTF8.self)
  }

  /// An invoice that has come to Anna's factual check, as task 2.
  private func checked() throws {
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain()
    #expect(
      try decide("B26-0000001-1", "approve", "--as", "petra", "--reason", "Preis neu").code == 0)
    try spool.drain()
  }

  @Test func `lists follow the tasks and are gone with them`() throws {
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain()
    #expect(
      try output("tasks") == [
        "index.html", "role-procurement.csv", "role-procurement.html", "user-petra.csv",
        "user-petra.html",
      ])
    #expect(try text("tasks/user-petra.html").contains("R-77"))
    #expect(
      try decide("B26-0000001-1", "approve", "--as", "petra", "--reason", "Preis neu").code == 0)
    try spool.drain()
    #expect(
      try output("tasks") == [
        "index.html", "role-fm.csv", "role-fm.html", "user-anna.csv", "user-anna.html",
      ])
    #expect(try decide("B26-0000001-2", "approve", "--as", "anna").code == 0)
    try spool.drain()
    #expect(try output("tasks") == ["index.html"])
    #expect(try output("cases") == [])
  }

  @Test func `the page of a case has the checklist, results of points are kept`() throws {
    try checked()
    let page = try text("cases/B26-0000001.html")
    #expect(page.contains("Objekt/Anlage korrekt zugeordnet"))
    #expect(page.contains("Bestellung 4500012345"))
    #expect(page.contains("rohrpost decide B26-0000001-2"))
    #expect(
      try decide("B26-0000001-2", "approve", "--as", "anna", "--check", "9=ok").code == 1)
    #expect(
      try decide("B26-0000001-2", "approve", "--as", "anna", "--check", "neun").code == 64
        || (try spool.list().first?.status) == "in_approval")
    let answer = try decide(
      "B26-0000001-2", "approve", "--as", "anna", "--check", "1=ok", "--check",
      "3=nok:Bericht kommt nach", "--reason", "gesehen")
    #expect(answer.code == 0, "\(answer.complaints)")
    #expect(try spool.list().first?.status == "approved")
    #expect(try spool.ask("journal", "--json").output.contains("Bericht kommt nach"))
  }

  @Test func `a factual check that fails complains and is followed up`() throws {
    try checked()
    let answer = try decide(
      "B26-0000001-2", "reject", "--as", "anna", "--complaint", "defects", "--reason",
      "Der Kessel ist undicht.")
    #expect(answer.code == 0, "\(answer.complaints)")
    try spool.drain()
    #expect(try spool.list().first?.status == "on_hold")
    #expect(try output("tasks").contains("user-paul.html"))
    #expect(try text("letters/B26-0000001.eml").contains("undicht"))
    let verified = try spool.ask("verify")
    #expect(verified.code == 0, "\(verified.output)")
    #expect(
      try decide("B26-0000001-3", "approve", "--as", "paul", "--reason", "repariert").code == 0)
    try spool.drain()
    // It is decided again from the start, where its price is a case.
    #expect(try spool.list().first?.status == "exception")
  }

  @Test func `a suspicion of fraud is for compliance only`() throws {
    let mail = """
      From: "Dampfkessel Anlagenbau GmbH" <buero@dampfkessel-anlagen.example>
      Reply-To: dampfkessel.buchhaltung@gmail.com
      To: rechnung@nordlicht.example
      Subject: Neue Bankverbindung
      Date: Fri, 20 Nov 2026 10:00:00 +0100
      Message-ID: <1@dampfkessel-anlagen.example>
      Content-Type: text/plain; charset=utf-8

      Sehr geehrte Damen und Herren,
      unsere Bankverbindung hat sich geändert. Bitte überweisen Sie ab sofort auf unser neues Konto
      DE02 5001 0517 0137 0750 30. Bitte vertraulich behandeln, es ist dringend.
      """
    try spool.put(mail, "mail/new/1.m")
    try spool.drain()
    try #require(try spool.ask("tasks").output.contains("compliance"))
    #expect(
      try output("tasks").filter { $0.hasSuffix(".html") }
        == ["index.html", "role-compliance.html", "user-clara.html"])
    #expect(!(try text("tasks/index.html")).contains("ompliance"))
    #expect(try output("cases") == [])
    #expect(try output("compliance") == ["B26-0000001.html"])
    #expect(try output("letters") == [])
  }

  @Test func `the month-end list has what is open with owner and amount`() throws {
    try checked()
    let month = String(Date.now.formatted(.iso8601.year().month()).prefix(7))
    let lines = try spool.ask("month-end", month, "--json").lines
    let first = try #require(lines.first)
    let item = try #require(
      try JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any])
    #expect(item["owner"] as? String == "fm")
    #expect(item["user"] as? String == "anna")
    #expect(item["cost_center"] as? String == "100")
    #expect(item["reason"] as? String == "Sachliche Prüfung")
    let table = try spool.ask("month-end", month, "--csv").output
    #expect(table.split(whereSeparator: \.isNewline).count == lines.count + 1)
    #expect(try spool.ask("month-end", month).output.contains("R-77"))
    #expect(try spool.ask("month-end", "2026-13").code == 2)
  }
}

/// What the list of tasks says and no voucher does (N2).
@Suite struct StrayTaskTests {
  @Test func `a task that no voucher has holds nothing up and is named`() throws {
    let spool = try TestSpool.company()
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain()
    let ledger = try DatabaseQueue(
      path: spool.path.appending("state/rohrpost.sqlite").string)
    try ledger.write { db in
      try db.execute(
        sql: """
          INSERT INTO task (id, voucher, deadline, alarm, task)
          SELECT voucher || '-9', voucher, deadline, '2020-01-01T00:00:00.000000Z', task FROM task
          """)
    }
    try ledger.close()
    // Ends although the stray task is due and stays so.
    #expect(try spool.drain().code == 0)
    let answer = try spool.ask("verify")
    #expect(answer.code == 1)
    #expect(answer.output.contains("Aufgabe B26-0000001-9: Ihr Beleg hat keine solche Aufgabe"))
  }
}
