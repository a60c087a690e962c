import Foundation
import SystemPackage
import TestSupport
import Testing

/// The quality control of scans with the real daemon (B3).
@Suite struct QualityControlTests {
  private let spool: TestSpool

  init() throws {
    spool = try TestSpool()
  }

  private func configure(sample: Int) throws {
    try spool.configure(
      try spool.configured + "\n[quality]\nsample_percent = \(sample)\nsample_seed = \"2026\"\n")
  }

  private func objects(_ command: String, _ further: String...) throws -> [[String: Any]] {
    let answer = try Program.run(
      "rohrpost", [command] + further + spool.arguments("").dropFirst())
    return try answer.lines.map { line in
      let json = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(json as? [String: Any])
    }
  }

  private func tasks() throws -> [[String: Any]] { try objects("quality", "tasks", "--json") }

  /// Puts a scan in and gives its id.
  private func scan(_ bytes: [UInt8], _ name: String) throws -> String {
    let known = Set(try spool.list().map(\.id))
    try spool.put(bytes, "scan/\(name)")
    try spool.drain()
    return try #require(try spool.list().first { !known.contains($0.id) }).id
  }

  private func record(_ id: String) throws -> [String: Any] {
    try #require(try objects("show", id, "--json").first)
  }

  private func quality(_ id: String) throws -> [String: Any] {
    try #require(try record(id)["quality"] as? [String: Any])
  }

  @Test func `where there are users, one of the mailroom or accounts payable judges`() throws {
    let users = "user;name;roles\nrita;Rita Rohr;mailroom\nfrank;Frank Falk;fm\n"
    let path = try spool.folder.file("users.csv", users).string
    try #require(try spool.ask("import", path).code == 0)
    try configure(sample: 100)
    let id = try scan(SampleScan.invoice(number: "2026-11-4701"), "a.pdf")
    let pass = ["quality", "pass", id]
    #expect(try spool.ask(pass).complaints.contains("keine aktive Person"))
    #expect(try spool.ask(pass + ["--as", "frank"]).complaints.contains("keine der Rollen"))
    #expect(try spool.ask(pass + ["--as", "rita"]).code == 0)
    try spool.drain()
    #expect(try quality(id)["judged_by"] as? String == "user:rita")
  }

  @Test func `a scan of the sample is looked at beside its way, and the verdict is kept`() throws {
    try configure(sample: 100)
    let id = try scan(SampleScan.invoice(number: "2026-11-4701"), "a.pdf")
    #expect(try record(id)["status"] as? String == "filed")
    let task = try #require(try tasks().first)
    #expect(task["id"] as? String == id)
    #expect((task["quality"] as? [String: Any])?["look"] as? String == "sample")
    #expect(try spool.ask("quality", "pass", id, "--reason", "verglichen").code == 0)
    #expect(try tasks().isEmpty)
    try spool.drain()
    #expect(try quality(id)["state"] as? String == "passed")
    #expect(try quality(id)["reason"] as? String == "verglichen")
    #expect((try quality(id)["judged_by"] as? String)?.hasPrefix("user:") == true)
    #expect(try quality(id)["judged_by"] as? String == "user:\(NSUserName())")
    let again = try spool.ask("quality", "pass", id)
    #expect(again.code == 1 && again.complaints.contains("schon bestanden"))
    #expect(try spool.journal().filter { $0.kind == "quality_judged" }.count == 1)
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `a scan with a missing page waits for a new one, which takes its place`() throws {
    try configure(sample: 0)
    let bad = try scan(SampleScan.invoice(number: "2026-11-4702", page: "Seite 1 von 2"), "a.pdf")
    #expect(try record(bad)["status"] as? String == "exception")
    #expect(try record(bad)["waiting_for"] as? String == "mailroom")
    #expect(try quality(bad)["rescan"] as? Bool == true)
    #expect(try tasks().map { $0["id"] as? String } == [bad])
    let good = try scan(SampleScan.invoice(number: "2026-11-4702"), "b.pdf")
    let record = try record(good)
    #expect(record["status"] as? String == "filed")
    #expect(record["replaces"] as? String == bad)
    #expect(record["duplicate_of"] is NSNull)
    #expect(try self.record(bad)["status"] as? String == "filed")
    #expect(try quality(bad)["replaced_by"] as? String == good)
    #expect(try tasks().isEmpty)
    // A further copy is one of the good scan.
    let copy = try scan(SampleScan.invoice(number: "2026-11-4702") + Array("\n".utf8), "c.pdf")
    #expect(try self.record(copy)["duplicate_of"] as? String == good)
    #expect(try spool.account().balanced)
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `a useless scan that a person takes for good goes on`() throws {
    try configure(sample: 0)
    let id = try scan(SampleScan.invoice(number: "2026-11-4703", page: "Seite 1 von 2"), "a.pdf")
    #expect(try record(id)["status"] as? String == "exception")
    #expect(try spool.ask("quality", "pass", id).code == 0)
    try spool.drain()
    #expect(try record(id)["status"] as? String == "filed")
    #expect(try quality(id)["state"] as? String == "passed")
  }

  @Test func `a refused scan is replaced by a person where nothing tells for certain`() throws {
    try configure(sample: 0)
    let bad = try scan(SampleScan.pdf(["Notiz vom Empfang", "Schluessel sind da"]), "a.pdf")
    #expect(try spool.ask("quality", "fail", bad).code != 0)
    #expect(try spool.ask("quality", "fail", bad, "--reason", "Ecke fehlt").code == 0)
    #expect(try record(bad)["status"] as? String == "exception")
    #expect(try quality(bad)["state"] as? String == "failed")
    let good = try scan(SampleScan.pdf(["Notiz vom Empfang", "Schluessel sind hier"]), "b.pdf")
    #expect(try record(good)["replaces"] is NSNull)
    #expect(try spool.ask("quality", "replace", good, "--by", bad).code == 1)
    #expect(try spool.ask("quality", "replace", bad, "--by", good).code == 0)
    try spool.drain()
    #expect(try record(good)["replaces"] as? String == bad)
    #expect(try quality(bad)["state"] as? String == "replaced")
    #expect(try spool.ask("quality", "fail", bad, "--reason", "noch einmal").code == 1)
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `the report counts each scan once, and the protocol has a line for each`() throws {
    try configure(sample: 100)
    let first = try scan(SampleScan.invoice(number: "2026-11-4705"), "a.pdf")
    let second = try scan(
      SampleScan.invoice(number: "2026-11-4706", picture: (width: 595, height: 842)), "b.pdf")
    let bad = try scan(SampleScan.invoice(number: "2026-11-4707", page: "Seite 2 von 2"), "c.pdf")
    _ = try scan(SampleScan.invoice(number: "2026-11-4707", page: ""), "d.pdf")
    try spool.put(SampleLetter.invoice(number: "2026-11-4708"), "upload/e.pdf")
    try spool.drain()
    #expect(try spool.ask("quality", "pass", first).code == 0)
    #expect(try spool.ask("quality", "fail", second, "--reason", "unscharf").code == 0)
    #expect(try quality(bad)["state"] as? String == "replaced")
    let rows = try objects("quality", "report", "--json")
    #expect(rows.count == 2)
    for row in rows {
      func figure(_ key: String) -> Int? { row[key] as? Int }
      #expect(figure("scans") == 4 && figure("pages") == 4)
      #expect(row["findings"] as? [String: Int] == ["low-resolution": 1, "missing-page": 1])
      #expect(figure("looked_at_for_sample") == 2 && figure("looked_at_for_finding") == 2)
      #expect(figure("open") == 1 && figure("passed") == 1 && figure("failed") == 1)
      #expect(figure("faulty") == 2 && figure("examined") == 3)
      #expect(row["error_rate_percent"] as? String == "66.67")
      #expect(row["error_rate_of_all_percent"] as? String == "50.00")
      #expect(row["error_rate_of_sample_percent"] as? String == "0.00")
      #expect(figure("rescans_requested") == 2 && figure("rescans_received") == 1)
    }
    #expect(rows[0]["channel"] as? String == "scan" && rows[1]["channel"] is NSNull)
    let lines = try spool.ask("quality", "report", "--documents").output.split(separator: "\r\n")
    #expect(lines.count == 5 && lines[2].contains("unscharf"))
    #expect(try objects("quality", "report", "--json", "--to", "2020-01-01").count == 1)
    #expect(try spool.ask("quality", "report", "--from", "gestern").code == 2)
    let csv = try spool.ask("quality", "report", "--csv").output
    #expect(csv.contains("66,67") && csv.split(separator: "\r\n").count == 3)
  }

  @Test func `a channel may demand another profile than the others`() throws {
    try configure(sample: 0)
    let checked = try spool.ask("check-config").output
    #expect(checked.contains("200 dpi, bitonal, Seiten any, lesbar ab 50 %"))
    // 150 dots an inch.
    let picture = (width: 1240, height: 1754)
    let coarse = try scan(SampleScan.invoice(number: "2026-11-4709", picture: picture), "a.pdf")
    #expect(try quality(coarse)["state"] as? String == "open")
    try spool.configure(
      try spool.configured.replacing("name = \"scan\"", with: "name = \"scan\"\nresolution = 150"))
    #expect(try spool.ask("check-config").output.contains("150 dpi"))
    let same = try scan(SampleScan.invoice(number: "2026-11-4710", picture: picture), "b.pdf")
    #expect(try quality(same)["state"] as? String == "not_asked")
  }
}
