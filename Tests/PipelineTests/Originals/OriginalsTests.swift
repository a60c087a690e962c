import Foundation
import SystemPackage
import TestSupport
import Testing

/// What becomes of the papers of scans, with the real programs (B4).
@Suite struct OriginalsTests {
  private let spool: TestSpool

  init() throws {
    spool = try TestSpool()
    try spool.configure(
      try spool.configured
        + "\n[quality]\nsample_percent = 0\n\n[originals]\nhold_days = 0\nlevel = \"P-4\"\n")
    let users = """
      user;name;roles
      \(NSUserName());Rita Rohr;mailroom
      otto;Otto Ohm;ap
      frank;Frank Falk;fm
      """
    let path = try spool.folder.file("users.csv", users).string
    try #require(try spool.ask("import", path).code == 0)
  }

  private func objects(_ command: String, _ further: String...) throws -> [[String: Any]] {
    let place = spool.arguments(command).dropFirst()
    let answer = try Program.run("rohrpost", [command] + further + place)
    try #require(answer.code == 0, "\(answer.complaints)")
    return try answer.lines.map { line in
      let json = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(json as? [String: Any])
    }
  }

  private func paper(_ id: String) throws -> [String: Any] {
    let record = try #require(try objects("show", id, "--json").first)
    return try #require(record["paper"] as? [String: Any])
  }

  private static let today = {
    var style = Date.ISO8601FormatStyle(timeZone: TimeZone(identifier: "Europe/Berlin") ?? .gmt)
    style = style.year().month().day()
    return Date.now.formatted(style)
  }()

  @Test func `the way of a paper from the scan to its destruction`() throws {
    for number in ["2026-11-4701", "2026-11-4702"] {
      try spool.put(SampleScan.invoice(number: number), "scan/\(number).pdf")
    }
    try spool.put(SampleLetter.invoice(number: "2026-11-4703"), "upload/mail.pdf")
    try spool.drain()
    let held = try objects("originals", "list", "--due", "--json")
    let all = try objects("originals", "list", "--json")
    try #require(held.count == 2, "\(all)")
    #expect(held.allSatisfy { $0["due"] as? Bool == true })
    let ids = try held.map { try #require($0["id"] as? String) }
    #expect(try spool.ask("originals", "keep", ids[0], "--place", "Archiv 2").code == 0)
    let proposal = try spool.ask("originals", "propose")
    #expect(proposal.code == 0 && proposal.output.contains(": 1 Papieroriginal;"))
    let batch = String(try #require(proposal.output.split(separator: ":").first))
    #expect(try spool.ask("originals", "release", batch).complaints.contains("zweite Person"))
    for (person, words) in [("frank", "keine der Rollen"), ("niemand", "keine aktive Person")] {
      let refused = try spool.ask("originals", "release", batch, "--as", person)
      #expect(refused.code == 1 && refused.complaints.contains(words), "\(refused.complaints)")
    }
    let release = try spool.ask("originals", "release", batch, "--as", "otto")
    #expect(release.code == 0, "\(release.complaints)")
    let coarse = try spool.ask(
      "originals", "destroyed", batch, "--on", Self.today, "--level", "P-3")
    #expect(coarse.code == 1 && coarse.complaints.contains("P-4"))
    let destroyed = try spool.ask(
      "originals", "destroyed", batch, "--on", Self.today, "--level", "P-5", "--provider",
      "Aktenschutz", "--certificate", "77-1")
    #expect(destroyed.code == 0, "\(destroyed.complaints)")
    try spool.drain()
    let paper = try paper(ids[1])
    #expect(paper["state"] as? String == "destroyed" && paper["level"] as? String == "P-5")
    #expect(paper["released_by"] as? String == "user:otto")
    #expect(try self.paper(ids[0])["place"] as? String == "Archiv 2")
    let record = try spool.ask("originals", "record", batch).output
    #expect(record.contains("\(ids[1]);") && record.contains(";P-5;Aktenschutz;77-1;"))
    #expect(try spool.journal().filter { $0.kind == "paper_moved" }.count == 4)
    let verification = try spool.ask("verify")
    #expect(verification.code == 0, "\(verification)")
  }

  @Test func `what bars a destruction is said, and a batch is whole or nothing`() throws {
    try spool.configure(try spool.configured.replacing("hold_days = 0", with: "hold_days = 30"))
    try spool.put(SampleScan.invoice(number: "2026-11-4701"), "scan/a.pdf")
    try spool.put(SampleLetter.invoice(number: "2026-11-4703"), "upload/mail.pdf")
    try spool.drain()
    let line = try #require(try objects("originals", "list", "--json").first)
    #expect((line["obstacle"] as? String)?.hasPrefix("Aufbewahrungsfrist bis ") == true)
    #expect(try spool.ask("originals", "propose").output.contains("kein Papieroriginal"))
    let id = try #require(line["id"] as? String)
    #expect(try spool.ask("originals", "propose", id).complaints.contains("Aufbewahrungsfrist"))
    let other = try #require(try spool.list().first { $0.id != id }).id
    let both = try spool.ask("originals", "keep", id, other, "--place", "Keller")
    #expect(both.code == 1 && both.complaints.contains("nicht von Papier gescannt"))
    #expect(try paper(id)["state"] as? String == "held")
    #expect(try spool.ask("originals", "record", "V20260101-1").code == 1)
    let wrong = try spool.ask("originals", "record", "heute")
    #expect(wrong.code == 2, "\(wrong)")
  }
}
