import Foundation
import InvoiceRules
import Payables
import Testing

@testable import Reports

@Suite struct SpoolStatusTests {
  private func text(_ status: SpoolStatus, columns: Int = 80) -> [String] {
    status.lines(in: .german, columns: columns).map { $0.text(.plain) }
  }

  @Test func `all that can happen fits on one screen`() {
    let lines = text(.busy)
    #expect(lines.count <= 24)
    for line in lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `the picture says what an operator wants to know`() {
    let picture = text(.busy).joined(separator: "\n")
    for words in [
      "Rohrpost 0.1.0  /var/lib/rohrpost", "27.11.2026 12:00",
      "Der Dienst läuft seit 26.11.2026 12:00.",
      "│ Klärfall                 12   3 Tage │", "zur Zahlung                3   2 Std.",
      "abgelegt           1.234.567", "davon doppelt              4",
      "noch im Kanal             3   1 Std.",
      "2 überfällig, 5 heute fällig, 40 offen; nächste 27.11. 13:00",
      "2 Belege verlieren es bis 04.12.2026 (154,20 €)",
      "5 im Ausgang, 1 aufgegeben, cafm: 2 aufgegeben (2 Std.)",
      "NICHT geprüft: [malware] clamd ist leer",
      "40,0 GiB von 100,0 GiB frei, +2,0 GiB je Tag; reicht 20 Tage",
      "„scan“ steht: 3 Dateien, die älteste seit 1 Std.", "„a \"b\"“ ist nicht lesbar",
      "free space seit 27.11.2026 11:59: 12 MiB are free",
    ] {
      #expect(picture.contains(words), "\(words) is missing in\n\(picture)")
    }
  }

  @Test(arguments: [20, 60, 80, 100, 200])
  func `the box is as wide as the screen allows`(columns: Int) {
    let box = text(.busy, columns: columns).filter { "┌│└".contains($0.first ?? " ") }
    let width = min(max(columns, 60), 110)
    #expect(box.count == 9)
    for line in box { #expect(line.count == width, "\(line)") }
  }

  @Test func `an empty spool has no faults and nothing that is late`() {
    var status = SpoolStatus(of: "/s", at: SpoolStatus.noon)
    status.daemon.isRunning = false
    let picture = text(status).joined(separator: "\n")
    #expect(picture.contains("Der Dienst läuft nicht."))
    #expect(picture.contains("Störung        keine"))
    #expect(!picture.contains("Skonto") && !picture.contains("„"))
    #expect(!status.needsAttention)
  }

  @Test func `a daemon that does not get on is told from one that does`() {
    var status = SpoolStatus.busy
    status.daemon.lastProgress = SpoolStatus.noon.adding(seconds: -300)
    #expect(text(status)[1].hasSuffix("12:00, kommt aber seit 5 Min. nicht voran."))
    status.daemon.isRunning = nil
    #expect(text(status)[1].contains("nicht zu sehen"))
  }

  @Test func `other operators read it in English`() {
    let lines = SpoolStatus.busy.lines(in: .english, columns: 80).map { $0.text(.plain) }
    let picture = lines.joined(separator: "\n")
    for words in [
      "The daemon runs since 26.11.2026 12:00.", "│ in a channel ", "2 overdue, 5 due today",
      "40.0 GiB of 100.0 GiB free, +2.0 GiB a day; lasts 20 days",
    ] {
      #expect(picture.contains(words), "\(words) is missing in\n\(picture)")
    }
    for line in lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `an operator must look where something is in error, given up or broken`() {
    let calm = SpoolStatus(of: "/s", at: SpoolStatus.noon)
    var (error, fault, dead) = (calm, calm, calm)
    error.stages[.error] = .init(1, oldest: SpoolStatus.noon)
    fault.faults = SpoolStatus.busy.faults
    dead.deliveries = SpoolStatus.busy.deliveries
    for status in [error, fault, dead] { #expect(status.needsAttention) }
  }

  @Test func `programs read the same from one JSON object`() throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(SpoolStatus.busy.json.utf8)) as? [String: Any])
    #expect(object["received"] as? Int == 2)
    #expect(object["payment_proposed"] as? Int == 3)
    #expect(object["dead_deliveries"] as? Int == 1)
    #expect(object["lost_mails"] as? Int == 3)
    #expect(object["malware_check"] is NSNull)
    let daemon = try #require(object["daemon"] as? [String: Any])
    #expect(daemon["running"] as? Bool == true)
    #expect((daemon["busy_lanes"] as? [[String: Any]])?.first?["lane"] as? String == "chronicle")
    let disk = try #require(object["disk"] as? [String: Any])
    #expect(disk["days_left"] as? Int == 20)
    let channels = try #require(object["channels"] as? [[String: Any]])
    #expect(channels.map { $0["stalled"] as? Bool } == [false, true, false])
    #expect(
      channels.map { $0["last_arrival"] as? String } == [nil, "2026-11-22T11:00:00.000000Z", nil])
    let discounts = try #require(object["skonto_at_risk"] as? [String: Any])
    #expect(discounts["amount"] as? String == "154.20")
  }
}
