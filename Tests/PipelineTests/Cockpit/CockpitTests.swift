import Files
import Foundation
import Ledger
import Payables
import ReadResult
import SystemPackage
import TestSupport
import Testing

/// The cockpit as the real command writes it, after the scripted quarter.
@Suite struct CockpitTests {
  private let spool: TestSpool

  init() throws {
    spool = try TestSpool.company([
      (
        "suppliers.csv",
        """
        supplier_id;name
        S1;=1+1 <script>alert(1)</script>
        S2;Zweite & Söhne
        """
      )
    ])
    let ledger = try Ledger(at: spool.path.appending("state/rohrpost.sqlite").string)
    try ScriptedQuarter.write(QuarterScript(ledger: ledger))
    try ledger.close()
  }

  /// The files of the folder by name, after `report write` at a time.
  private func written(at time: String) throws -> [String: String] {
    let answer = try spool.ask(at: time, ["report", "write"])
    try #require(answer.code == 0, "\(answer.complaints)")
    let folder = spool.path.appending("output/reports")
    var files: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.string) {
      files[name] = String(decoding: try FileContents.read(folder.appending(name)), as: UTF8.self)
    }
    return files
  }

  @Test func `every link leads to a file, and every page and table is there`() throws {
    let files = try written(at: "2026-11-20 12:00:00")
    for page in [
      "index", "week-2026-W47", "week-2026-W46", "month-2026-11", "month-2026-10",
      "suppliers-2026-11", "cost-centres", "decision-times-2026-11", "scans", "definitions",
      "iks-2026-Q4",
    ] { #expect(files["\(page).html"] != nil, "\(page)") }
    for (name, text) in files where name.hasSuffix(".html") {
      for match in text.matches(of: #/href="([^"#]+)"/#) where !match.1.hasPrefix("../tasks/") {
        #expect(files[String(match.1)] != nil, "\(name): \(match.1)")
      }
      #expect(!text.contains("<script"), "\(name)")
    }
  }

  @Test func `the board of a month lists the settings that were changed in it`() throws {
    try spool.drain(at: "2026-10-20 12:00:00")
    let text = String(decoding: try FileContents.read(spool.configuration), as: UTF8.self)
    try spool.configure(text + "\n[tolerance]\nprice_percent = \"1.5\"\n")
    try spool.drain(at: "2026-11-19 12:00:00")
    let files = try written(at: "2026-11-20 12:00:00")
    let changes = try #require(files["month-2026-11-changes.csv"])
    #expect(
      changes.split(separator: "\r\n").dropFirst() == [
        #"19.11.2026 13:00:00;tolerance.price_percent;"""1""";"""1.5""""#
      ], "\(changes)")
    #expect(files["month-2026-11.html"]?.contains("tolerance.price_percent") == true)
    #expect(files["month-2026-10.html"]?.contains("Keine Einstellung wurde geändert.") == true)
  }

  @Test func `names from outside are never markup nor a formula`() throws {
    let files = try written(at: "2026-11-20 12:00:00")
    let page = try #require(files["suppliers-2026-11.html"])
    #expect(page.contains("=1+1 &lt;script&gt;"))
    #expect(try #require(files["suppliers-2026-11.csv"]).contains("'=1+1"))
    #expect(page.contains("Zweite &amp; Söhne"))
  }

  @Test func `nobody is named in it, and nothing that is confidential`() throws {
    for (name, text) in try written(at: "2027-01-02 12:00:00") {
      for person in ["anna", "bert", "paula"] { #expect(!text.contains(person), "\(name)") }
      #expect(!text.contains("Personalunterlage") && !text.contains("personnel"), "\(name)")
    }
  }

  @Test(arguments: [("2026-11-20", true), ("2026-11-17", false), ("2026-11-24", false)])
  func `today names a discount that is about to lapse`(_ day: String, _ isTold: Bool) throws {
    let ledger = try Ledger(at: spool.path.appending("state/rohrpost.sqlite").string)
    let script = QuarterScript(ledger: ledger)
    let id = try script.document(
      .invoice, at: "2026-11-10T08:00", readAfter: 1, supplier: "S2")
    try script.happen(
      id, "2026-11-10T08:01", .discount(of: 4321, until: "2026-11-23"), .askedForRelease)
    try ledger.close()
    let table = try #require(try written(at: "\(day) 12:00:00")["today-discounts.csv"])
    // Two percent of 4,321 euros; the 23rd is the next working day after Friday, the 20th.
    #expect(table.contains("\(id);Zweite & Söhne;in Freigabe;23.11.2026;86,42;") == isTold)
  }

  @Test(arguments: [("2026-11-13", "16.11.2026;86,42"), ("2026-11-20", "23.11.2026;43,21")])
  func `of two discounts today names the one that lapses next`(
    _ day: String, _ expected: String
  ) throws {
    let ledger = try Ledger(at: spool.path.appending("state/rohrpost.sqlite").string)
    let script = QuarterScript(ledger: ledger)
    let id = try script.document(
      .invoice, at: "2026-11-10T08:00", readAfter: 1, supplier: "S2")
    try script.happen(
      id, "2026-11-10T08:01",
      .discounts(of: 4321, [(2, until: "2026-11-16"), (1, until: "2026-11-23")]), .askedForRelease)
    try ledger.close()
    let table = try #require(try written(at: "\(day) 12:00:00")["today-discounts.csv"])
    #expect(table.contains("\(id);Zweite & Söhne;in Freigabe;\(expected);"), "\(table)")
  }

  @Test func `the review of controls is a page of the site with tables beside it`() throws {
    let files = try written(at: "2026-11-20 12:00:00")
    let page = try #require(files["iks-2026-Q4.html"])
    #expect(page.contains("<nav>") && page.contains(#"href="iks-2026-Q3.html""#))
    let controls = try #require(files["iks-2026-Q4-controls.csv"])
    #expect(controls.split(separator: "\r\n").count == ControlMatrix.all.count + 1)
    #expect(
      try #require(files["iks-2026-Q4-open.csv"]).contains("Für 2026-10 ist keine Stichprobe"))
  }

  @Test func `a page points to the one of the period before as long as that is there`() throws {
    _ = try written(at: "2026-11-05 12:00:00")
    let files = try written(at: "2026-11-20 12:00:00")
    for (page, earlier, isThere) in [
      ("week-2026-W47", "week-2026-W46", true), ("week-2026-W46", "week-2026-W45", true),
      ("month-2026-11", "month-2026-10", true), ("month-2026-10", "month-2026-09", false),
      ("suppliers-2026-11", "suppliers-2026-10", true),
      ("decision-times-2026-11", "decision-times-2026-10", true),
      ("iks-2026-Q3", "iks-2026-Q2", false),
    ] {
      let text = try #require(files["\(page).html"])
      #expect(text.contains("href=\"\(earlier).html\"") == isThere, "\(page)")
    }
  }

  @Test func `the scans that were drawn say what the others are like`() throws {
    let ledger = try Ledger(at: spool.path.appending("state/rohrpost.sqlite").string)
    let script = QuarterScript(ledger: ledger)
    // Beside the one of October that was drawn and found good.
    for (day, events) in [
      ("11", VoucherEvent.looked(.failed, for: .finding)), ("12", VoucherEvent.looked(nil)),
    ] {
      let id = try script.document(
        .deliveryNote, "scan", at: "2026-10-\(day)T06:00", readAfter: 1)
      for event in events { try script.happen(id, "2026-10-\(day)T07:00", event) }
    }
    try ledger.close()
    let table = try #require(try written(at: "2026-12-20 12:00:00")["scans.csv"])
    #expect(table.contains("2026-11;scan;1;2;1;1;100,00;1;100,00\r\n"), "\(table)")
    #expect(table.contains("2026-10;scan;3;6;2;1;33,33;1;0,00\r\n"), "\(table)")
  }

  @Test func `what is only drawn is not in the tables, and classes have names`() throws {
    for (name, text) in try written(at: "2026-11-20 12:00:00") where name.hasSuffix(".csv") {
      let head = text.split(separator: "\r\n").first ?? ""
      #expect(!head.hasSuffix(";") && !head.contains(";;"), "\(name): \(head)")
    }
    let lines = try spool.ask(
      at: "2027-01-02 12:00:00", ["report", "--period", "2026-Q4", "--by", "class", "--csv"])
    #expect(lines.output.contains(";Rechnung;") && !lines.output.contains(";invoice;"))
  }

  @Test func `a discount of what is refused is at no risk`() throws {
    let ledger = try Ledger(at: spool.path.appending("state/rohrpost.sqlite").string)
    let script = QuarterScript(ledger: ledger)
    let id = try script.document(
      .invoice, at: "2026-11-10T08:00", readAfter: 1, supplier: "S2")
    try script.happen(
      id, "2026-11-10T08:01", .discount(of: 4321, until: "2026-11-23"),
      .rejected(Conclusion(german: "Nicht bestellt.", english: "Not ordered.")))
    try ledger.close()
    let files = try written(at: "2026-11-20 12:00:00")
    #expect(try #require(files["today-discounts.csv"]).contains(id.description) == false)
  }

  @Test func `today tells of a channel that stands still`() throws {
    try spool.put("<a/>", "upload/wartet.xml")
    let files = try written(at: "2030-01-01 12:00:00")
    let troubles = try #require(files["today-troubles.csv"])
    #expect(troubles.contains("upload;Kanal steht;"))
    #expect(try #require(files["index.html"]).contains("Kanal steht"))
  }

  @Test func `the command gives the values, the documents behind them and the definitions`() throws
  {
    let values = try spool.ask(
      at: "2027-01-02 12:00:00", ["report", "--period", "2026-Q4", "--json"])
    #expect(
      values.output.contains(
        #"{"indicator":"cycle_time_standard","period":"2026-Q4","value":"2880.0","#))
    #expect(values.output.split(separator: "\n").count == IndicatorID.allCases.count)
    let listed = try spool.ask(
      at: "2027-01-02 12:00:00",
      ["report", "list", "exception_rate", "--period", "2026-Q4", "--missed", "--json"])
    #expect(listed.output.split(separator: "\n").count == 3)
    let definitions = try spool.ask("report", "definitions", "--json")
    #expect(definitions.output.split(separator: "\n").count == IndicatorID.allCases.count)
    let wrong = try spool.ask("report", "--period", "2026-W54")
    #expect(wrong.code == 2)
  }

  @Test func `a round of the daemon leaves the cockpit behind`() throws {
    let fresh = try TestSpool()
    try fresh.put(SampleInvoice.ubl(number: "R-1", total: "1.00"), "upload/r.xml")
    try #require(try fresh.drain().code == 0)
    let reports = fresh.path.appending("output/reports")
    for name in ["index.html", "definitions.html", "scans.html"] {
      #expect(try FileStatus.ifExists(reports.appending(name)) != nil, "\(name)")
    }
    let queues = try FileContents.read(reports.appending("today-queues.csv"))
    // The head and the one document that waits for a person.
    #expect(String(decoding: queues, as: UTF8.self).split(separator: "\r\n").count == 2)
  }
}
