import Configuration
import Files
import Foundation
import Payables
import Reports
import SystemPackage
import TestSupport
import Testing

@testable import Pipeline

/// What `rohrpost status` and the metrics say of a real daemon.
@Suite struct StatusTests {
  private func object(_ answer: Program.Answer) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
  }

  @Test func `the daemon is told from a spool in which none works, and what it does is told`()
    throws
  {
    let spool = try TestSpool()
    let daemon = try RunningDaemon(spool)
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/R-1.xml")
    #expect(try Waiting.until { try spool.isDone() })
    let running = try object(try spool.ask("status", "--json"))
    let facts = try #require(running["daemon"] as? [String: Any])
    #expect(facts["running"] as? Bool == true)
    #expect(Timestamp(try #require(facts["started_at"] as? String)) != nil)
    #expect(try spool.ask("status").output.contains(" ● Der Dienst läuft seit "))
    #expect(daemon.stop() == 0)
    let stopped = try object(try spool.ask("status", "--json"))
    #expect((stopped["daemon"] as? [String: Any])?["running"] as? Bool == false)
    let text = try spool.ask("status").output
    #expect(text.contains("Der Dienst läuft nicht."))
    #expect(text.split(separator: "\n").count <= 24, "\(text)")
    #expect(!text.contains("\u{1B}"))
  }

  @Test func `a channel tells when its last document came, and what it told is in the cockpit`()
    throws
  {
    let spool = try TestSpool()
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/R-1.xml")
    try spool.drain()
    let told = try object(try spool.ask("status", "--json"))
    let channels = try #require(told["channels"] as? [[String: Any]])
    let names = channels.filter { $0["last_arrival"] is String }.map { $0["channel"] as? String }
    #expect(names == ["upload"])
    let table = try FileContents.read(spool.path.appending("output/reports/today-channels.csv"))
    let rows = String(decoding: table, as: UTF8.self).split(whereSeparator: \.isNewline)
    #expect(rows.contains { $0.wholeMatch(of: #/upload;\d\d\.\d\d\.\d{4} [\d:]{8}/#) != nil })
    #expect(rows.contains("scan;") && !rows.contains("decisions;"), "\(rows)")
  }

  @Test func `a file that nobody takes makes its channel one that stands still`() throws {
    let spool = try TestSpool(limits: "unclaimed_warn_minutes = 1")
    try spool.drain()
    try spool.put("x", "upload/a.txt")
    // The daemon is away, so the file gets as old as the clock says.
    let answer = try Program.run(
      URL(filePath: "/usr/bin/faketime"),
      ["-f", "+2m", Program.folder.appending(path: "rohrpost").path]
        + spool.arguments("status"),
      // Else the file would be as young as before.
      environment: ["NO_FAKE_STAT": "1"])
    #expect(answer.output.contains("„upload“ steht: 1 Datei, die älteste seit 2 Min."))
    #expect(try !spool.ask("status").output.contains("steht"))
  }

  @Test func `the metrics have the figures of the running daemon and of every lane`() throws {
    let spool = try TestSpool()
    let daemon = try RunningDaemon(spool)
    defer { _ = daemon.stop() }
    let file = spool.path.appending("state/metrics.prom")
    var text = ""
    let isWritten = Waiting.until(within: 30) {
      text = (try? String(contentsOfFile: file.string, encoding: .utf8)) ?? ""
      return text.contains("rohrpost_channel_files")
    }
    #expect(isWritten)
    for lane in Progress.Lane.allCases {
      #expect(text.contains("rohrpost_lane_busy_seconds{lane=\"\(lane.rawValue)\"}"), "\(text)")
    }
    for channel in ["mail", "upload", "scan"] {
      #expect(text.contains("rohrpost_channel_oldest_file_seconds{channel=\"\(channel)\"} 0"))
    }
    for name in [
      "start_timestamp_seconds", "metrics_timestamp_seconds", "spool_free_bytes",
      "spool_size_bytes", "journal_entries_total", "build_info", "tasks_overdue",
    ] {
      #expect(text.contains("\nrohrpost_\(name)"), "\(name)")
    }
  }

  @Test func `what fills the disk is followed by a sample that is kept`() throws {
    let spool = try TestSpool()
    try spool.drain()
    let settings = try Settings.load(
      file: spool.configuration.string, spool: spool.path.string)
    #expect(DiskHistory.load(from: settings).samples.count == 1)
    let object = try object(try spool.ask("status", "--json"))
    let disk = try #require(object["disk"] as? [String: Any])
    #expect(try #require(disk["free_bytes"] as? Int) > 0)
    #expect(disk["days_left"] is NSNull)
  }
}
