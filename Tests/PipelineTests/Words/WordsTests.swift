import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Documents that are known by their words only, with the real daemon.
@Suite struct WordsTests {
  private let spool: TestSpool

  init() throws { spool = try TestSpool() }

  /// The document that lies in the archive under a name, as `rohrpost show` knows it.
  private func record(_ id: String) throws -> [String: Any] {
    let answer = try spool.ask("show", id, "--json")
    let json = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    return try #require(json as? [String: Any])
  }

  @Test func `an invoice on paper has its record, and its printed copy is a duplicate`() throws {
    try spool.put(SampleLetter.invoice(number: "RE-4711"), "scan/a.pdf")
    try spool.drain()
    let first = try #require(try spool.list().first)
    let record = try record(first.id)
    #expect(record["class"] as? String == "invoice")
    #expect(record["source"] as? String == "text")
    #expect(record["invoice_number"] as? String == "RE-4711")
    #expect(record["invoice_date"] as? String == "2026-11-20")
    #expect(record["supplier"] as? String == "Muster Bau GmbH")
    #expect(record["gross"] as? String == "1190.00")
    #expect(record["due_date"] as? String == "2026-12-20")
    #expect(record["iban"] as? String == "DE02120300000000202051")
    try spool.put(
      SampleLetter.invoice(number: "RE-4711") + Array("% scanned\n%%EOF\n".utf8), "upload/b.pdf")
    try spool.drain()
    let second = try #require(try spool.list().first { $0.id != first.id })
    #expect(try self.record(second.id)["duplicate_of"] as? String == first.id)
    #expect(try self.record(second.id)["status"] as? String == "exception")
  }

  /// A file below the folder of a document in the archive.
  private func archived(_ path: String, of record: [String: Any]) throws -> String {
    let folder = try #require(record["archive_path"] as? String)
    return String(
      decoding: try FileContents.read(spool.path.appending("\(folder)/\(path)")), as: UTF8.self)
  }

  @Test func `an invoice on paper has a view, which says where it comes from`() throws {
    try spool.put(SampleLetter.invoice(number: "RE-4711"), "scan/a.pdf")
    try spool.drain()
    let view = try archived("derived/view.html", of: record(try spool.list()[0].id))
    #expect(view.contains("RE-4711") && view.contains("Muster Bau GmbH"))
    #expect(view.contains("im Text der Seiten gelesen"))
    #expect(view.contains("Maßgeblich ist das Original."))
  }

  @Test(.enabled(if: DrawnCode.isAvailable))
  func `a cover sheet and an index file say where a document goes`() throws {
    try spool.put(
      SampleLetter.behindCoverSheet(
        "ROHRPOST:Abteilung=Haustechnik;Kostenstelle=4711",
        SampleLetter.invoiceLines(number: "RE-1")), "scan/a.pdf")
    try spool.put(SampleLetter.invoice(number: "RE-2"), "scan/b.pdf")
    try spool.put(Array(#"{"Projekt": "P-9", "Scanner": "3"}"#.utf8), "scan/b.json")
    try spool.drain()
    let records = try spool.list().map { try record($0.id) }
    let sheet = try #require(records.first { $0["invoice_number"] as? String == "RE-1" })
    #expect(sheet["department"] as? String == "Haustechnik")
    #expect(sheet["cost_center"] as? String == "4711")
    let indexed = try #require(records.first { $0["invoice_number"] as? String == "RE-2" })
    #expect(indexed["project"] as? String == "P-9")
    #expect((indexed["metadata"] as? [String: String])?["Scanner"] == "3")
  }

  @Test func `a sick note goes to the restricted archive, and nobody reads a name`() throws {
    try spool.put(SampleLetter.sickNote(of: "Zebrafink"), "scan/Zebrafink.pdf")
    let run = try spool.drain()
    let voucher = try #require(try spool.list().first)
    let record = try record(voucher.id)
    #expect(record["sensitive"] as? Bool == true)
    #expect(record["class"] as? String == "personnel")
    #expect((record["archive_path"] as? String)?.hasPrefix("archive-restricted/") == true)
    let answers = [
      run, try spool.ask("list", "--json"), try spool.ask("show", voucher.id, "--json"),
      try spool.ask("journal", "--json"), try spool.ask("intake", "--csv"),
    ]
    for answer in answers {
      #expect(!(answer.output + answer.complaints).contains("Zebrafink"), "\(answer)")
    }
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `what a person says of one document is known of the next`() throws {
    for vehicle in ["EA-RP 1", "EA-RP 2", "EA-RP 3"] {
      try spool.put(SampleLetter.driversReport(vehicle), "scan/\(vehicle).pdf")
    }
    try spool.drain()
    let vouchers = try spool.list()
    for voucher in vouchers {
      #expect(try record(voucher.id)["status"] as? String == "exception")
      let answer = try spool.ask("correct", voucher.id, "class=maintenance_report")
      #expect(answer.code == 0, "\(answer.complaints)")
    }
    try spool.drain()
    for voucher in vouchers {
      let record = try record(voucher.id)
      #expect(record["status"] as? String == "filed")
      #expect(record["class"] as? String == "maintenance_report")
    }
    try spool.put(SampleLetter.driversReport("EA-RP 4"), "scan/next.pdf")
    try spool.drain()
    let known = Set(vouchers.map(\.id))
    let next = try #require(try spool.list().first { !known.contains($0.id) })
    #expect(try record(next.id)["class"] as? String == "maintenance_report")
    let entries = try spool.journal().filter { $0.kind == "corrected" }
    #expect(entries.count == 3)
    #expect(try spool.ask("verify").code == 0)
  }

  /// Puts a document into a folder and returns what became of it.
  private func filed(_ bytes: [UInt8], _ name: String) throws -> [String: Any] {
    let known = Set(try spool.list().map(\.id))
    try spool.put(bytes, "scan/\(name)")
    try spool.drain()
    let new = try #require(try spool.list().first { !known.contains($0.id) })
    return try record(new.id)
  }

  @Test func `what a person says of one invoice is read in the next of the supplier`() throws {
    let first = try filed(
      SampleLetter.oddInvoice(number: "N 4711", printed: "16.11.2026", issued: "20.11.2026"),
      "a.pdf")
    #expect(first["status"] as? String == "exception")
    #expect(first["invoice_number"] as? String != "N 4711")
    let id = try #require(first["id"] as? String)
    let answer = try spool.ask(
      "correct", id, "invoice_number=N 4711", "issue_date=2026-11-20",
      "seller_name=Nordlicht Geruestbau GmbH")
    #expect(answer.code == 0, "\(answer.complaints)")
    try spool.drain()
    // The second is right, but nobody has seen yet that the habit holds.
    let second = try filed(
      SampleLetter.oddInvoice(
        number: "N 4802", printed: "17.11.2026", issued: "23.11.2026", items: 3), "b.pdf")
    #expect(second["invoice_number"] as? String == "N 4802")
    #expect(second["invoice_date"] as? String == "2026-11-23")
    #expect(second["supplier"] as? String == "Nordlicht Geruestbau GmbH")
    #expect(second["gross"] as? String == "357.00")
    #expect(second["status"] as? String == "exception")
    #expect(
      try spool.ask(
        "correct", #require(second["id"] as? String), "invoice_number=N 4802",
        "issue_date=2026-11-23", "seller_name=Nordlicht Geruestbau GmbH"
      ).code == 0)
    try spool.drain()
    let third = try filed(
      SampleLetter.oddInvoice(
        number: "N 4990", printed: "18.11.2026", issued: "24.11.2026", items: 2), "c.pdf")
    #expect(third["invoice_number"] as? String == "N 4990")
    #expect(third["status"] as? String == "filed")
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `corrections that make no sense are refused and change nothing`() throws {
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/a.xml")
    try spool.drain()
    let id = try #require(try spool.list().first).id
    let refused = try spool.ask("correct", id, "class=contract")
    #expect(refused.code == 1)
    #expect(refused.complaints.contains("nicht an seinem Text erkannt"))
    #expect(try spool.ask("correct", id, "class=vertrag").code == 2)
    #expect(try spool.ask("correct", "B26-0000099", "class=contract").code == 1)
    #expect(try spool.journal().allSatisfy { $0.kind != "corrected" })
  }
}
