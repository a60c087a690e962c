import Foundation
import Invoice
import SystemPackage
import TestSupport
import Testing

/// Controls over a spool that went through the real programs (O3).
@Suite struct ControlTests {
  private let spool: TestSpool

  init() throws {
    spool = try TestSpool.controlled()
    try spool.approve("R-1", "R-2", "R-3")
    // The same again, one without an order, one that nobody can read.
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/nochmal.xml")
    try spool.put("kein PDF", "upload/kaputt.pdf")
    try spool.drain()
    try #require(try spool.ask("post", "run", "--as", "petra").code == 0)
    try spool.drain()
    let proposed = try spool.ask("pay", "propose", "--as", "paul", "--next", "2027-12-30")
    try #require(proposed.code == 0, "\(proposed.complaints)")
    try #require(try spool.ask("pay", "release", "Z26-0000001", "--as", "tom").code == 0)
    try spool.drain()
  }

  /// A line of the journal as a naive reader sees it.
  private struct Entry {
    let kind: String
    let details: [String: Any]
  }

  private func entries() throws -> [Entry] {
    try spool.journalText().split(separator: "\n").map { line in
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      return Entry(
        kind: try #require(object["kind"] as? String),
        details: object["details"] as? [String: Any] ?? [:])
    }
  }

  private var year: String { String(Date.now.ISO8601Format().prefix(4)) }

  @Test func `the evidence is what counting the journal line by line gives`() throws {
    let entries = try entries()
    func count(_ kind: String, where holds: (Entry) -> Bool = { _ in true }) -> Int {
      entries.filter { $0.kind == kind && holds($0) }.count
    }
    func raises(_ entry: Entry, _ codes: Set<String>) -> Bool {
      let all =
        [entry.details["primary"] as? String].compactMap(\.self)
        + (entry.details["secondary"] as? [String] ?? [])
      return all.contains(where: codes.contains)
    }
    let lines = try spool.ask("controls", "--json", "--period", year).lines
    let match: Set = ["EX01", "EX02", "EX03", "EX04", "EX08"]
    let expected: [(String, [String: Int])] = [
      (
        "K01",
        [
          "acted": count("formally_checked"), "stopped": count("duplicate_found"), "exception": 0,
        ]
      ),
      ("K02", ["stopped": count("exception_raised") { raises($0, match) }]),
      ("K04", ["acted": count("routed"), "exception": count("after_action_drawn")]),
      ("K06", ["acted": count("archived")]),
      ("K08", ["acted": count("submitted")]),
      ("K14", ["acted": count("decided")]),
      ("K15", ["acted": count("payment_released"), "stopped": 0]),
      (
        "K16",
        ["acted": count("read") { $0.details["structuredSHA256"] is String }]
      ),
      ("K21", ["acted": count("checked")]),
      ("K22", ["acted": count("unreadable"), "exception": count("retried")]),
      ("K23", ["acted": count("task_opened"), "stopped": count("task_moved")]),
      ("K26", ["acted": count("master_data_imported")]),
      ("K27", ["acted": count("configuration_loaded")]),
      ("K29", ["acted": count("posted"), "stopped": 0, "exception": 0]),
    ]
    for (id, wanted) in expected {
      let counts = try spool.counts(of: id, lines)
      for (mark, number) in wanted { #expect(counts[mark] == number, "\(id) \(mark)") }
    }
    let zeros = expected.flatMap(\.1.values).filter { $0 > 0 }
    #expect(zeros.count >= 12, "the spool shows too little")
    // The entries behind a number are as many.
    let shown = try spool.ask("controls", "show", "K01", "--json").lines
    #expect(shown.count == count("formally_checked") + count("duplicate_found"))
    // Another year has nothing, and says so.
    let empty = try spool.ask("controls", "--period", "2001").output
    #expect(empty.contains("Kein Nachweis in diesem Zeitraum."))
    #expect(empty.contains("den Nachweis führt die Organisation"))
  }

  @Test(.enabled(if: TestSpool.hasClock))
  func `a sample is the same for everybody, checked by others, and reported`() throws {
    let month = String(Date.now.ISO8601Format().prefix(7))
    let tooEarly = try spool.ask("controls", "sample", "K05", "--period", month)
    #expect(tooEarly.code == 1 && tooEarly.complaints.contains("noch nicht vorbei"))
    let later = "2090-02-01 09:00:00"
    func ask(_ words: String...) throws -> Program.Answer { try spool.ask(at: later, words) }
    let drawn = try ask("controls", "sample", "K05", "--period", month, "--size", "2", "--json")
    #expect(drawn.code == 0, "\(drawn.complaints)")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(drawn.output.utf8)) as? [String: Any])
    let vouchers = try #require(object["documents"] as? [[String: Any]]).compactMap {
      $0["voucher"] as? String
    }
    #expect(vouchers.count == 2)
    #expect(
      try ask("controls", "sample", "K05", "--period", month, "--size", "2", "--json").output
        == drawn.output)
    #expect(try spool.journal().filter { $0.kind == "control_sample_drawn" }.count == 1)
    let table = try ask("controls", "sample", "K05", "--period", month, "--size", "2", "--csv")
    #expect(table.output.split(whereSeparator: \.isNewline).count == 3)

    // By hand: the last entry before the period's end, and the smallest ranks.
    try checkByHand(object, month, vouchers)

    let sample = "K05:\(month):2"
    func record(_ voucher: String, _ verdict: String, _ user: String) throws -> Program.Answer {
      try ask(
        "controls", "record", sample, voucher, verdict, "--as", user, "--reason", "Steuersatz")
    }
    #expect(try record(vouchers[0], "ok", "vera").code == 0)
    #expect(try record(vouchers[1], "fault", "vera").code == 0)
    #expect(try record(vouchers[0], "ok", "anna").code == 1)
    // Petra posted all but the duplicate.
    let posted = try spool.journal().filter { $0.kind == "posted" }.compactMap(\.voucher)
    let own = try record(try #require(vouchers.first(where: posted.contains)), "ok", "petra")
    #expect(own.code == 1 && own.complaints.contains("niemand prüft, was er selbst getan hat"))
    #expect(try record("B26-0009999", "ok", "vera").code == 1)

    let folder = spool.folder.path.appending("iks").string
    let report = try ask("controls", "report", "--period", month, "--html", folder, "--json")
    #expect(report.code == 0, "\(report.complaints)")
    #expect(report.output.contains("\(sample): \(vouchers[1]) ist beanstandet (Steuersatz)."))
    let page = try String(contentsOfFile: "\(folder)/iks-\(month).html", encoding: .utf8)
    #expect(page.contains(sample) && page.contains("Es gibt in diesem Zeitraum keinen Nachweis"))
    // Not under the later clock, for which everybody has waited too long.
    let verified = try spool.ask("verify")
    #expect(verified.code == 0, "\(verified.output)")
  }

  private func checkByHand(
    _ object: [String: Any], _ month: String, _ vouchers: [String]
  ) throws {
    // All entries but the draw itself lie in the month.
    let last = try #require(
      spool.journalText().split(separator: "\n").map(String.init)
        .last { !$0.contains("control_sample_drawn") })
    let hash = try #require(last.firstMatch(of: /"hash":"([0-9a-f]{64})"/)).1
    #expect(object["end_hash"] as? String == String(hash))
    let seed = try Self.sha256(of: "K05\n\(month)\n\(hash)\n")
    #expect(object["seed"] as? String == seed)
    let checked = Set(
      try spool.journal().filter { $0.kind == "formally_checked" }.compactMap(\.voucher))
    #expect(object["population"] as? Int == checked.count)
    let ranked = try checked.map { (rank: try Self.sha256(of: "\(seed)\n\($0)\n"), id: $0) }
      .sorted { $0.rank < $1.rank }
    #expect(ranked.prefix(2).map(\.id) == vouchers)
  }

  /// By the program of the system, as an auditor would.
  private static func sha256(of text: String) throws -> String {
    let folder = try TemporaryFolder()
    let file = try folder.file("a", text)
    let answer = try Program.run(URL(filePath: "/usr/bin/sha256sum"), [file.string])
    return String(answer.output.prefix(64))
  }
}
