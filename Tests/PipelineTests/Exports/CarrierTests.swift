import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The data carrier of a tax audit, made by the real program and read by others (L4).
@Suite struct CarrierTests {
  private let spool: TestSpool

  init() throws { spool = try TestSpool.audited() }

  @Test func `it is valid, whole and agrees with the ledger`() throws {
    let answer = try spool.exportCarrier(to: "z3")
    try #require(answer.code == 0, "\(answer.output)\(answer.complaints)")
    let check = try spool.check("z3")
    #expect(check.code == 0, "\(check.output)\(check.complaints)")
    #expect(check.output.contains("13 tables") && check.output.contains(" 0 faults"))
    let valid = try Program.run(
      URL(filePath: "/usr/bin/xmllint"),
      ["--valid", "--noout", spool.place("z3").appending("index.xml").string])
    #expect(valid.code == 0 && valid.complaints.isEmpty, "\(valid.complaints)")

    let text = try spool.text("Abstimmung.txt", of: "z3")
    #expect(text.contains("Alle verglichenen Zahlen stimmen"))
    #expect(text.contains("Nordlicht Hausverwaltung GmbH"))
    let vouchers = try spool.list().count
    #expect(try spool.records("Belege", of: "z3").count == vouchers)
    // Two lines stand: R-1 and R-2; R-3 was posted and taken back.
    let postings = try spool.records("Buchungen", of: "z3")
    #expect(postings.count == 4)
    #expect(postings.filter { $0.contains(#""Storno""#) && $0.contains(";-119,00;") }.count == 1)
    let payments = try spool.records("Zahlungen", of: "z3")
    #expect(payments.count == 1)
    #expect(payments[0].contains(#";27.11.2026;"EUR";117,00;2,00;"#))
    let decisions = try spool.records("Freigaben", of: "z3")
    #expect(decisions.filter { $0.contains(#""anna""#) && $0.contains("freigegeben") }.count == 3)
    #expect(try spool.records("Audit", of: "z3").count == spool.journal().count - 1)
  }

  @Test func `the same state gives the same bytes, as folder and as archive`() throws {
    for name in ["a", "b", "a.zip", "b.zip"] {
      let answer = try spool.exportCarrier(to: name)
      try #require(answer.code == 0, "\(answer.complaints)")
    }
    #expect(try spool.contents(of: "a") == spool.contents(of: "b"))
    #expect(
      try FileContents.read(spool.place("a.zip")) == FileContents.read(spool.place("b.zip")))
    let check = try spool.check("a.zip")
    #expect(check.code == 0, "\(check.output)")
    let unzip = try Program.run(
      URL(filePath: "/usr/bin/unzip"),
      ["-q", spool.place("a.zip").string, "-d", "\(spool.place("c"))"])
    #expect(unzip.code == 0, "\(unzip.complaints)")
    #expect(try spool.contents(of: "c") == spool.contents(of: "a"))
    // Each left an entry, and nothing half-made lies about.
    #expect(try spool.journal().filter { $0.kind == "exported" }.count == 4)
    let names = try FileOperations.names(in: spool.folder.path).map(\.string)
    #expect(!names.contains { $0.hasPrefix(".") })
  }

  @Test func `who exported what and why is in the journal with the hash of the protocol`() throws {
    let answer = try spool.exportCarrier(
      to: "z3", from: "2026-01-01", to: "2099-12-31", "--as", "paul")
    try #require(answer.code == 0, "\(answer.complaints)")
    let entry = try #require(try spool.journalText().split(separator: "\n").last)
    let protocolHash = try #require(answer.output.split(separator: "\n").last?.prefix(64))
    for part in [
      #""kind":"exported""#, #""what":"gdpdu""#, #""user":"paul""#,
      #""reason":"Betriebsprüfung""#, #""from":"2026-01-01""#, #""by":"received""#,
      #""sha256":"\#(protocolHash)""#,
    ] { #expect(entry.contains(part), "\(part)") }
    let sum = try Program.run(
      URL(filePath: "/usr/bin/sha256sum"),
      [spool.place("z3").appending("Abstimmung.txt").string])
    #expect(sum.output.hasPrefix(protocolHash))
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `postings or invoice dates choose other documents`() throws {
    let day = try #require(spool.journal().last?.time.prefix(10))
    let cases: [(String, String, String, Int)] = [
      ("posted", String(day), "2099-12-31", 3), ("posted", "2020-01-01", "2020-12-31", 0),
      ("invoice", "2020-01-01", "2099-12-31", 5), ("invoice", "2099-01-01", "2099-12-31", 0),
      ("received", "2020-01-01", "2020-12-31", 0),
    ]
    for (index, (by, from, to, count)) in cases.enumerated() {
      let answer = try spool.exportCarrier(to: "\(index)", from: from, to: to, "--by", by)
      try #require(answer.code == 0, "\(by): \(answer.complaints)")
      #expect(try spool.records("Belege", of: "\(index)").count == count, "\(by) \(from)")
      let check = try spool.check("\(index)")
      #expect(check.code == 0, "\(by): \(check.output)")
    }
  }

  @Test func `nothing is written over, and nothing half-made is left`() throws {
    try FileOperations.makeDirectory(spool.place("full"))
    _ = try spool.folder.file("full/meins.txt", "x")
    #expect(try spool.exportCarrier(to: "full").code == 2)
    #expect(try spool.contents(of: "full").count == 1)
    _ = try spool.folder.file("full.zip", "x")
    #expect(try spool.exportCarrier(to: "full.zip").code == 2)
    try FileOperations.makeDirectory(spool.place("empty"))
    #expect(try spool.exportCarrier(to: "empty").code == 0)

    let original = try #require(spool.list().first).archivePath + "/original/R-1.xml"
    try FileContents.write([1], to: spool.path.appending(original))
    let changed = try spool.exportCarrier(to: "changed")
    #expect(changed.code == 3 && changed.complaints.contains("original/R-1.xml"))
    try FileOperations.removeFile(spool.path.appending(original))
    let missing = try spool.exportCarrier(to: "missing.zip")
    #expect(missing.code == 3 && missing.complaints.contains("fehlt"))
    let names = try FileOperations.names(in: spool.folder.path).map(\.string)
    #expect(!names.contains { $0.hasPrefix(".") || $0 == "changed" || $0 == "missing.zip" })
    #expect(try spool.exportCarrier(to: "x", from: "2026-12-31", to: "2026-01-01").code == 2)
  }

  @Test func `what does not agree with the books is not handed over`() throws {
    // A posting that the journal knows is gone from the books.
    let ledger = spool.path.appending("state/rohrpost.sqlite").string
    let tamper = try Program.run(
      URL(filePath: "/usr/bin/env"),
      [
        "python3", "-c",
        "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); "
          + "c.execute(\"DELETE FROM posting_entry WHERE voucher='B26-0000002'\"); c.commit()",
        ledger,
      ])
    try #require(tamper.code == 0, "\(tamper.complaints)")
    let answer = try spool.exportCarrier(to: "z3")
    #expect(answer.code == 1)
    #expect(answer.complaints.contains("Buchungen, Sätze"))
    #expect(answer.complaints.contains("Buchungen, Saldo EUR"))
    #expect(try FileStatus.ifExists(spool.place("z3")) == nil)
  }
}
